-- In which cells of the map is the untreated tumor controlled more often than not, and which role
-- has IL-6 there?
-- Needs: control_map.
SELECT
  factor,
  other_factor,
  dominant_role,
  count(*) AS cells,
  avg(control_probability) AS mean_control_probability,
  avg(mean_il6_effect) AS mean_il6_effect
FROM control_map
WHERE scenario = 'untreated' AND control_probability > 0.5
GROUP BY factor, other_factor, dominant_role
ORDER BY factor, other_factor, dominant_role NULLS LAST;
