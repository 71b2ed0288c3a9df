-- Which arm of IL-6, removed, changes the outcome most often, and of which face is it?
-- Needs: attribution (scenarios without-ARM).
SELECT rank, arm, face, outcome_changed_share, pro_tumor_share, anti_tumor_share, mean_effect
FROM attribution
ORDER BY rank;
