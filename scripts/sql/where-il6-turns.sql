-- Along which factor does IL-6 turn from one face to the other, and between which values?
-- Needs: role_by_factor.
SELECT
  factor,
  factor_low,
  factor_high,
  pro_tumor_share,
  anti_tumor_share,
  mean_il6_effect,
  dominant_role
FROM role_by_factor
ORDER BY factor, cell;
