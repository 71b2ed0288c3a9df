-- Which factors move the burden, and which of them interact or bend (sigma near mu_star)?
-- Needs: morris_effects, the table of a morris design.
SELECT
  scenario,
  factor,
  mu_star,
  sigma,
  sigma / mu_star AS bend
FROM morris_effects
WHERE outcome = 'log10_burden_auc' AND scenario IS NOT NULL AND mu_star > 0
ORDER BY scenario, mu_star DESC, factor;
