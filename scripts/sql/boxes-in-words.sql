-- In which regions is the tumor out of control, and where does IL-6 blockade help or harm?
-- Needs: boxes, the table of a design that fills the space.
SELECT
  outcome,
  scenario,
  contrast,
  among,
  box,
  coverage,
  density,
  sentence
FROM boxes
WHERE box > 0
ORDER BY outcome, scenario NULLS LAST, contrast NULLS LAST, among, box;
