-- Which share of the population responds to each scenario?
-- Needs: response_rates (points that are a population).
SELECT
  scenario,
  objective_response_rate,
  objective_response_rate_low,
  objective_response_rate_high,
  disease_control_rate,
  n_evaluable,
  n_used
FROM response_rates
ORDER BY objective_response_rate DESC, scenario;
