-- How large is the tumor at the horizon, by outcome and scenario?
-- Needs: runs.
SELECT
  scenario,
  outcome,
  count(*) AS runs,
  median(tumor_cells_end) AS median_tumor_cells_end,
  median(il6_tumor_peak_pm) AS median_il6_tumor_peak_pm
FROM runs
WHERE status = 'COMPLETED'
GROUP BY scenario, outcome
ORDER BY scenario, outcome;
