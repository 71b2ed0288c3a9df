-- At how many points does IL-6 feed the tumor, at how many does it help to control it?
-- Needs: il6_role.
SELECT
  role,
  count(*) AS points,
  avg(il6_effect) AS mean_il6_effect,
  min(il6_effect) AS smallest_il6_effect,
  max(il6_effect) AS largest_il6_effect
FROM il6_role
WHERE role IS NOT NULL
GROUP BY role
ORDER BY role;
