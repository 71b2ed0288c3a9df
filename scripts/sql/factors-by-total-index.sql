-- Which factors decide how the burden integral varies, and which do so through others?
-- Needs: sobol_indices, the table of a saltelli design.
SELECT
  scenario,
  factor,
  s1,
  st,
  st - s1 AS interaction,
  st_conf,
  st_verdict
FROM sobol_indices
WHERE outcome = 'log10_burden_auc' AND scenario IS NOT NULL
ORDER BY scenario, st DESC, factor;
