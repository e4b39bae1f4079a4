create or replace function series._sees_series(p_series_id uuid)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (select from series._in_sight(array[p_series_id]))
$$;

comment on function series._sees_series(uuid) is
  'True where there is this time series and the session sees it. Errors: QM102, QM012.';

revoke execute on function series._sees_series(uuid) from public;
