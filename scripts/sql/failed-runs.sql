-- Which runs failed, and which of them shows why?
-- Needs: failures.
SELECT scenario, status, n_used, failed_share, first_run_id, first_status_detail
FROM failures
ORDER BY n_used DESC, scenario, status;
