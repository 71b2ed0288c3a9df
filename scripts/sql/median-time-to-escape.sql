-- When has half of the tumors escaped? Null where that never happens.
-- Needs: kaplan_meier.
SELECT
  scenario,
  min(CASE WHEN survival <= 0.5 THEN time_days END) AS median_days,
  min(survival) AS survival_at_horizon
FROM kaplan_meier
GROUP BY scenario
ORDER BY scenario;
