create type forecast.error_measure as enum ('wape', 'mae', 'rmse', 'mase', 'smape');

comment on type forecast.error_measure is
  'Measures of forecast error, e = actual − forecast: wape Σ|e|/Σ|actual|; mae mean |e|; rmse √mean e²; mase MAE over the mean absolute change of the training part (Hyndman and Koehler 2006); smape mean 2|e|/(|actual| + |forecast|).';
