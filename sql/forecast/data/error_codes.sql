insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM801', 'forecast', 'consumption_not_usable', 'forecast and orders do not match', 'Give both for the same buckets, and windows of zero or more.'),
  ('QM802', 'forecast', 'method_not_runnable', 'this method forecasts no history', 'Use one of the methods that forecast.run_method names.'),
  ('QM803', 'forecast', 'horizon_not_usable', 'nothing can be forecast with these parameters', 'Give a horizon of at least one period, and a season of at least two or none.'),
  ('QM804', 'forecast', 'nothing_to_forecast', 'there is nothing to forecast', 'Record sales or observations, or name other items, locations or series.'),
  ('QM805', 'forecast', 'version_not_usable', 'no forecast can be published under these terms', 'Mend the term that the detail names.'),
  ('QM806', 'forecast', 'points_not_usable', 'the points of the forecast are not usable', 'Mend the point that the detail names; nothing was published.'),
  ('QM807', 'forecast', 'versions_not_blendable', 'these versions cannot be blended', 'Blend versions of one frequency and level by weights that sum to 1.'),
  ('QM808', 'forecast', 'forecast_not_found', 'there is no such forecast', 'select series_id from forecast.current_forecasts() lists what is forecast.'),
  ('QM809', 'forecast', 'accuracy_not_measurable', 'the accuracy cannot be measured like this', 'Give a lag of at least one, a period, and a known grouping.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
