-- Whom does each treatment help, whom does it harm?
-- Needs: contrasts.
SELECT
  contrast,
  scenario,
  against_scenario,
  helped_share,
  harmed_share,
  unchanged_share,
  effect_median,
  n_used
FROM contrasts
ORDER BY helped_share - harmed_share DESC, contrast;
