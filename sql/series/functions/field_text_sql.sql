create or replace function series._field_text_sql(p_field jsonb, p_header text[])
returns text
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sql text;
  v_step jsonb;
  v_suffix text;
begin
  if p_field ? 'constant' then
    v_sql := format('%L::text', p_field ->> 'constant');
  else
    -- An optional column that the file does not have says nothing.
    v_sql := coalesce('s.c' || array_position(p_header, p_field ->> 'column'), 'null::text');
  end if;

  for v_step in
    select e.step
    from jsonb_array_elements(coalesce(p_field -> 'clean', '[]')) with ordinality as e (step, place)
    order by e.place
  loop
    if jsonb_typeof(v_step) = 'string' then
      v_sql := case v_step #>> '{}'
        when 'trim' then format('btrim(%s, %L)', v_sql, E' \t\r\n\u00a0')
        when 'collapse_spaces' then format('regexp_replace(%s, %L, %L, %L)', v_sql, '\s+', ' ', 'g')
        when 'upper' then format('upper(%s)', v_sql)
        when 'lower' then format('lower(%s)', v_sql)
        when 'strip_html' then format('replace(regexp_replace(%s, %L, %L, %L), %L, %L)', v_sql, '<[^>]*>', '', 'g', '&nbsp;', ' ')
      end;
    elsif v_step ? 'replace' then
      v_sql := format('regexp_replace(%s, %L, %L, %L)', v_sql, v_step ->> 'replace', coalesce(v_step ->> 'with', ''), 'g');
    else
      for v_suffix in select jsonb_array_elements_text(v_step -> 'strip_suffix') loop
        v_sql := format('regexp_replace(%s, %L, %L)', v_sql, '\s*' || regexp_replace(v_suffix, '([.*+?|^$(){}\[\]\\])', '\\\1', 'g') || '\s*$', '');
      end loop;
    end if;
  end loop;

  for v_suffix in
    select jsonb_array_elements_text(coalesce(p_field -> 'nulls', '[""]'))
  loop
    v_sql := format('nullif(%s, %L)', v_sql, v_suffix);
  end loop;

  return v_sql;
end
$$;

comment on function series._field_text_sql(jsonb, text[]) is
  'SQL expression for the cleaned text of a mapping''s field over the staging table (alias s). Every word of the mapping enters it as a quoted literal.';

revoke execute on function series._field_text_sql(jsonb, text[]) from public;
