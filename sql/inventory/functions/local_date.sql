create or replace function inventory._local_date(p_location_id uuid, p_at timestamptz)
returns date
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select (p_at at time zone c.time_zone)::date
  from catalog.locations c
  where c.id = p_location_id
$$;

comment on function inventory._local_date(uuid, timestamptz) is
  'Day of a moment at a location, by its time zone.';

revoke execute on function inventory._local_date(uuid, timestamptz) from public;
