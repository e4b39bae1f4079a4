create type forecast.smoothed as (
  forecasts double precision[],
  squared_error double precision,
  error_count integer
);

comment on type forecast.smoothed is
  'What a method makes of a history: forecasts holds for each period of the history what was forecast one period before it (null where nothing was), then the forecasts of the periods after its end; squared_error and error_count sum the one-step errors.';
