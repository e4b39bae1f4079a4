create or replace function series._parse_serial_date(p_text text)
returns timestamp
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case
    when p_text ~ '^[0-9]{1,6}(\.[0-9]+)?$' and p_text::numeric >= 61 and p_text::numeric < 109575
      -- A fraction of a day with ten decimals is a time to within a millisecond, not more.
      then timestamp '1899-12-30' + round(p_text::numeric * 86400000)::double precision * interval '1 millisecond'
  end
$$;

comment on function series._parse_serial_date(text) is
  'Reads the serial number by which spreadsheets store dates (days since 1899-12-30; 1900-03-01 to 2199-12-31, because earlier ones are ambiguous). Null where it is none.';

revoke execute on function series._parse_serial_date(text) from public;
