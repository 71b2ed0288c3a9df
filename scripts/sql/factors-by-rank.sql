-- Which factors does the burden rise or fall with, more surely than the dummy does?
-- Needs: rank_correlations, the table of a sobol, halton, monte-carlo or latin-hypercube design.
SELECT
  c.scenario,
  c.factor,
  c.prcc,
  c.p_value,
  c.monotonicity
FROM rank_correlations c
JOIN rank_correlations d
  ON d.outcome = c.outcome AND d.scenario = c.scenario AND d.factor = 'dummy'
WHERE c.outcome = 'log10_burden_auc' AND abs(c.prcc) > abs(d.prcc)
ORDER BY c.scenario, abs(c.prcc) DESC, c.factor;
