create or replace function series._date_pattern(p_format text)
returns text[]
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rest text := p_format;
  v_pattern text := '^';
  v_parts text[] := '{}'::text[];
  v_part text;
begin
  while v_rest <> '' loop
    v_part := substring(v_rest from '^(YYYY|YY|MM|M(?!on)|Mon|DD|D|HH24|H24|MI|SS)');

    if v_part is null then
      v_pattern := v_pattern || regexp_replace(left(v_rest, 1), '([.*+?|^$(){}\[\]\\])', '\\\1', 'g');
      v_rest := substr(v_rest, 2);
    else
      v_pattern := v_pattern || case v_part
        when 'YYYY' then '([0-9]{4})'
        when 'YY' then '([0-9]{2})'
        when 'Mon' then '([A-Za-z]{3})'
        when 'M' then '([0-9]{1,2})'
        when 'D' then '([0-9]{1,2})'
        when 'H24' then '([0-9]{1,2})'
        when 'SS' then '([0-9]{2}(?:\.[0-9]{1,6})?)'
        else '([0-9]{2})'
      end;
      v_parts := v_parts || v_part;
      v_rest := substr(v_rest, length(v_part) + 1);
    end if;
  end loop;

  return array[v_pattern || '$'] || v_parts;
end
$$;

comment on function series._date_pattern(text) is
  'A date format of a mapping as a regular expression (first element) and the parts that its groups hold.';

revoke execute on function series._date_pattern(text) from public;
