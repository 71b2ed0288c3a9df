-- What becomes of a tumor without IL-6, given what becomes of it with IL-6?
-- Needs: il6_role.
SELECT
  outcome_with_il6,
  outcome_without_il6,
  count(*) AS points
FROM il6_role
WHERE n_used = n_total
GROUP BY outcome_with_il6, outcome_without_il6
ORDER BY outcome_with_il6, outcome_without_il6;
