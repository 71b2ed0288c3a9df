-- Which scenarios differ in when tumors escape?
-- Needs: log_rank.
SELECT scenario, against_scenario, statistic, p_value
FROM log_rank
WHERE p_value < 0.05
ORDER BY p_value, scenario, against_scenario;
