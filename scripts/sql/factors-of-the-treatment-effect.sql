-- Which factors decide how much IL-6 changes the burden, rather than the burden itself?
-- Needs: sobol_indices, the table of a saltelli design with untreated and il6-knockout.
SELECT
  e.contrast,
  e.factor,
  e.st AS st_of_effect,
  b.st AS st_of_burden
FROM sobol_indices e
JOIN sobol_indices b ON b.factor = e.factor AND b.outcome = e.outcome
WHERE e.outcome = 'log10_burden_end' AND e.contrast = 'il6-effect' AND b.scenario = 'untreated'
ORDER BY e.st DESC, e.factor;
