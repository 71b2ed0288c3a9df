-- Which treatment follows from the role of IL-6? For each role, how often each scenario controls
-- the tumor.
-- Needs: runs, il6_role.
SELECT
  il6_role.role,
  runs.scenario,
  count(*) AS runs,
  avg(CASE WHEN runs.controlled THEN 1 ELSE 0 END) AS control_share
FROM runs
JOIN il6_role ON il6_role.point = runs.point
WHERE runs.status = 'COMPLETED' AND il6_role.role IS NOT NULL
GROUP BY il6_role.role, runs.scenario
ORDER BY il6_role.role, control_share DESC, runs.scenario;
