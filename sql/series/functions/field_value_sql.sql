create or replace function series._field_value_sql(p_field jsonb, p_text_sql text)
returns text
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_type text := coalesce(p_field ->> 'type', 'text');
  v_format text;
  v_pattern text[];
  v_tries text[] := '{}'::text[];
  v_sql text;
begin
  if v_type in ('number', 'integer') then
    v_sql := format(
      'series.parse_number(%s, %L, %L, %L)',
      p_text_sql,
      coalesce(p_field #>> '{number,decimal}', '.'),
      coalesce(p_field #>> '{number,thousands}', case p_field #>> '{number,decimal}' when ',' then '.' else ',' end),
      coalesce(p_field #>> '{number,percent}', 'false')
    );

    -- Nearly all numbers are plain; only the others need the reader of people's numbers.
    if coalesce(p_field #>> '{number,decimal}', '.') = '.' and coalesce(p_field #>> '{number,percent}', 'false') = 'false' then
      v_sql := format('case when %1$s ~ ''^-?[0-9]{1,15}(\.[0-9]{1,15})?$'' then (%1$s)::numeric else %2$s end', p_text_sql, v_sql);
    end if;

    if p_field -> 'negate' = 'true' then
      v_sql := format('-(%s)', v_sql);
    end if;

    if p_field #> '{number,round}' is not null then
      v_sql := format('round(%s, %s)', v_sql, (p_field #>> '{number,round}')::integer);
    end if;

    if v_type = 'integer' then
      v_sql := format('(select case when n.number = trunc(n.number) and abs(n.number) < 1e15 then n.number::bigint end from (select %s as number) as n)', v_sql);
    end if;

    return v_sql;
  end if;

  if v_type = 'boolean' then
    return format(
      'case when lower(%1$s) in (''true'', ''t'', ''yes'', ''y'', ''1'') then true when lower(%1$s) in (''false'', ''f'', ''no'', ''n'', ''0'') then false end',
      p_text_sql
    );
  end if;

  if v_type in ('date', 'timestamp') then
    for v_format in
      select jsonb_array_elements_text(coalesce(p_field -> 'formats', '["YYYY-MM-DD HH24:MI:SS", "YYYY-MM-DD"]'))
    loop
      if v_format = 'excel' then
        v_tries := v_tries || format('series._parse_serial_date(%s)', p_text_sql);
      elsif v_format in ('YYYY-MM-DD HH24:MI:SS', 'YYYY-MM-DD') then
        -- PostgreSQL reads this form itself, ten times as fast; days after the 28th are left to the careful reader.
        v_tries := v_tries || format(
          'case when %1$s ~ %2$L then (%1$s)::timestamp end',
          p_text_sql,
          '^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])'
            || case when v_format = 'YYYY-MM-DD' then '$' else ' ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$' end
        );
        v_tries := v_tries || format('series._parse_date(%s, %L::text[])', p_text_sql, series._date_pattern(v_format));
      else
        v_pattern := series._date_pattern(v_format);
        v_tries := v_tries || format('series._parse_date(%s, %L::text[])', p_text_sql, v_pattern);
      end if;
    end loop;

    v_sql := format('coalesce(%s)', array_to_string(v_tries, ', '));

    if v_type = 'date' then
      return format('(%s)::date', v_sql);
    end if;

    return format('(%s) at time zone %L', v_sql, coalesce(p_field ->> 'time_zone', 'UTC'));
  end if;

  return p_text_sql;
end
$$;

comment on function series._field_value_sql(jsonb, text) is
  'SQL expression that turns the cleaned text of a mapping''s field into its type; null where the text is no such value.';

revoke execute on function series._field_value_sql(jsonb, text) from public;
