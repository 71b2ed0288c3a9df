-- How many edges of the grid does the line cross on which IL-6 turns, and between which points?
-- Needs: role_boundary (a grid of two factors).
SELECT
  contrast,
  factor,
  effect_level,
  count(*) AS crossings,
  min(point) AS first_point,
  max(next_point) AS last_point
FROM role_boundary
GROUP BY contrast, factor, effect_level
ORDER BY contrast, factor, effect_level;
