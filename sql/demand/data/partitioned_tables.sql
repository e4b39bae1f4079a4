insert into core.partitioned_tables (table_name, time_column, unique_columns, description)
values
  ('demand.sales', 'sold_at', '{transaction_id}', 'Sales lines grow for ever; their daily rollup stays when old months are dropped.')
on conflict (table_name) do update
set
  time_column = excluded.time_column,
  unique_columns = excluded.unique_columns,
  description = excluded.description;
