create type forecast.history as (
  series_id uuid,
  item_id uuid,
  location_id uuid,
  data_revision bigint,
  "values" double precision[]
);

comment on type forecast.history is
  'History of one series up to the cut-off, period by period, null where it is unknown, and the revision of its data that was read.';
