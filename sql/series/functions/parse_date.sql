create or replace function series._parse_date(p_text text, p_pattern text[])
returns timestamp
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_values text[] := regexp_match(p_text, p_pattern[1]);
  v_year integer := 1970;
  v_month integer := 1;
  v_day integer := 1;
  v_hour integer := 0;
  v_minute integer := 0;
  v_second double precision := 0;
begin
  if v_values is null then
    return null;
  end if;

  for i in 2 .. cardinality(p_pattern) loop
    case p_pattern[i]
      when 'YYYY' then
        v_year := v_values[i - 1]::integer;
      when 'YY' then
        v_year := v_values[i - 1]::integer + case when v_values[i - 1]::integer < 70 then 2000 else 1900 end;
      when 'MM', 'M' then
        v_month := v_values[i - 1]::integer;
      when 'Mon' then
        v_month := coalesce(
          array_position(
            array['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
            lower(v_values[i - 1])
          ),
          0
        );
      when 'DD', 'D' then
        v_day := v_values[i - 1]::integer;
      when 'HH24', 'H24' then
        v_hour := v_values[i - 1]::integer;
      when 'MI' then
        v_minute := v_values[i - 1]::integer;
      else
        v_second := v_values[i - 1]::double precision;
    end case;
  end loop;

  if v_year < 1 or v_month not between 1 and 12 or v_hour > 23 or v_minute > 59 or v_second >= 60 or v_day < 1 then
    return null;
  end if;

  -- The last day of the month: the day before the first of the next.
  if v_day > extract(day from (make_date(v_year, v_month, 1) + interval '1 month - 1 day')) then
    return null;
  end if;

  return make_timestamp(v_year, v_month, v_day, v_hour, v_minute, v_second);
end
$$;

comment on function series._parse_date(text, text[]) is
  'Reads a date and time by a pattern of series._date_pattern. Null where the text does not fit or there is no such day or time; never an error, and no exception block, so it costs little for each of a million values. Two-digit years below 70 are after 2000.';

revoke execute on function series._parse_date(text, text[]) from public;
