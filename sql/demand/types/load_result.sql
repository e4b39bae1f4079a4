create type demand.load_result as (
  line_count bigint,
  day_count bigint,
  partition_count integer,
  first_sold_at timestamptz,
  last_sold_at timestamptz
);

comment on type demand.load_result is
  'What a batch or a bulk load did: sales lines written, rows of demand.daily_sales made or changed, monthly partitions made, first and last moment of sale (null when there were no lines).';
