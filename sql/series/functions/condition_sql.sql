create or replace function series._condition_sql(p_conditions jsonb, p_types jsonb)
returns text
language plpgsql
immutable
strict
set search_path = pg_catalog, pg_temp
as $$
declare
  v_condition jsonb;
  v_field text;
  v_type text;
  v_parts text[] := '{}'::text[];
  v_key text;
begin
  for v_condition in select jsonb_array_elements(p_conditions) loop
    v_field := format('%I', 'f_' || (v_condition ->> 'field'));
    v_type := case p_types ->> (v_condition ->> 'field')
      when 'number' then 'numeric'
      when 'integer' then 'bigint'
      when 'timestamp' then 'timestamptz'
      else coalesce(p_types ->> (v_condition ->> 'field'), 'text')
    end;

    for v_key in
      select k.name from jsonb_object_keys(v_condition) as k (name) where k.name <> 'field'
    loop
      v_parts := v_parts || case v_key
        when 'in' then format('%s = any (%L::%s[])', v_field, array(select jsonb_array_elements_text(v_condition -> 'in')), v_type)
        when 'not_in' then format('%s <> all (%L::%s[])', v_field, array(select jsonb_array_elements_text(v_condition -> 'not_in')), v_type)
        when 'equals' then format('%s = %L::%s', v_field, v_condition ->> 'equals', v_type)
        when 'matches' then format('%s ~ %L', v_field, v_condition ->> 'matches')
        when 'less_than' then format('%s < %L::%s', v_field, v_condition ->> 'less_than', v_type)
        when 'at_most' then format('%s <= %L::%s', v_field, v_condition ->> 'at_most', v_type)
        when 'greater_than' then format('%s > %L::%s', v_field, v_condition ->> 'greater_than', v_type)
        when 'at_least' then format('%s >= %L::%s', v_field, v_condition ->> 'at_least', v_type)
        when 'is_null' then format('(%s is null) = %L::boolean', v_field, v_condition ->> 'is_null')
      end;
    end loop;
  end loop;

  return format('((%s) is true)', array_to_string(v_parts, ' and '));
end
$$;

comment on function series._condition_sql(jsonb, jsonb) is
  'SQL condition for the conditions of a filter or of a target''s when over the typed table: all must hold. p_types: type of each field. Null for no conditions.';

revoke execute on function series._condition_sql(jsonb, jsonb) from public;
