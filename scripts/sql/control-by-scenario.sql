-- Which scenario keeps the tumor under control most often?
-- Needs: control_by_scenario.
SELECT
  scenario,
  control_share,
  control_share_low,
  control_share_high,
  elimination_share,
  equilibrium_share,
  escape_share,
  n_used,
  n_total
FROM control_by_scenario
ORDER BY control_share DESC, scenario;
