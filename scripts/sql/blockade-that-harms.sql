-- At which points does blocking the IL-6 receptor let a tumor escape that was controlled untreated?
-- Needs: runs (scenarios untreated and anti-il6r).
SELECT
  untreated.point,
  untreated.outcome AS outcome_untreated,
  treated.outcome AS outcome_treated,
  treated.time_to_escape_days
FROM runs AS untreated
JOIN runs AS treated ON treated.point = untreated.point
WHERE untreated.scenario = 'untreated'
  AND treated.scenario = 'anti-il6r'
  AND untreated.controlled
  AND NOT treated.controlled
ORDER BY untreated.point;
