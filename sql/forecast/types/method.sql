create type forecast.method as enum (
  'zero', 'mean', 'naive', 'seasonal_naive', 'moving_average', 'exponential_smoothing', 'damped_trend', 'holt_winters_additive',
  'holt_winters_multiplicative', 'croston', 'sba', 'tsb', 'combination', 'blend', 'external'
);

comment on type forecast.method is
  'How a forecast was made: zero for what is sold no more; mean for short histories; naive the last value; seasonal_naive the value one season before; moving_average; exponential_smoothing (Brown); damped_trend (Holt, Gardner); holt_winters additive and multiplicative; croston, sba (Syntetos and Boylan) and tsb (Teunter, Syntetos and Babai) for intermittent demand; combination the mean of the three best; blend of published versions; external made elsewhere.';
