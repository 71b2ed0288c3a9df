-- How often is each scenario the one that leaves the fewest tumor cells?
-- Needs: runs.
SELECT scenario, count(*) AS points
FROM (
  SELECT
    scenario,
    row_number() OVER (PARTITION BY point ORDER BY tumor_cells_end, run_id) AS place
  FROM runs
  WHERE status = 'COMPLETED'
) AS ranked
WHERE place = 1
GROUP BY scenario
ORDER BY points DESC, scenario;
