-- Along which factor does control of the untreated tumor change most?
-- Needs: control_by_factor.
SELECT
  factor,
  max(control_probability) - min(control_probability) AS change_of_control,
  min(control_probability) AS least_control,
  max(control_probability) AS most_control
FROM control_by_factor
WHERE scenario = 'untreated'
GROUP BY factor
ORDER BY change_of_control DESC, factor;
