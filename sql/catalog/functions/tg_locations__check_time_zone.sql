create or replace function catalog.tg_locations__check_time_zone()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform now() at time zone new.time_zone;

  return null;
exception
  when invalid_parameter_value then
    raise exception using
      errcode = 'QM302',
      message = 'there is no such time zone',
      detail = format('location %s: time zone %s', new.code, new.time_zone),
      hint = 'Use a name of pg_timezone_names, like Europe/Vienna.';
end
$$;

comment on function catalog.tg_locations__check_time_zone() is
  'After-row trigger: days of sales are cut in the location''s time zone, so an unknown one is refused here and not at the first sale. Error: QM302.';

revoke execute on function catalog.tg_locations__check_time_zone() from public;

drop trigger if exists tg_locations__check_time_zone on catalog.locations;
create trigger tg_locations__check_time_zone
after insert or update of time_zone on catalog.locations
for each row
execute function catalog.tg_locations__check_time_zone();
