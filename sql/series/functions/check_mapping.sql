create or replace function series._check_mapping(p_mapping jsonb, p_header text[])
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_types jsonb := '{}'::jsonb;
  v_path text;
  v_fault text;
  v_field record;
  v_item record;
  v_pair record;
  v_name text;
  v_type text;
  v_expected text;
begin
  v_path := 'fields, targets';

  if jsonb_typeof(p_mapping -> 'fields') is distinct from 'object' or jsonb_typeof(p_mapping -> 'targets') is distinct from 'array' then
    v_fault := 'a mapping needs an object of fields and a list of targets';
  elsif jsonb_array_length(p_mapping -> 'targets') = 0 then
    v_fault := 'a mapping needs at least one target';
  end if;

  -- jsonb does not keep the order of keys; field_order carries it.
  if v_fault is null and (
    jsonb_typeof(p_mapping -> 'field_order') is distinct from 'array'
    or array(select k.name from jsonb_object_keys(p_mapping -> 'fields') as k (name) order by k.name collate "C")
      <> array(select o.name from jsonb_array_elements_text(p_mapping -> 'field_order') as o (name) order by o.name collate "C")
  ) then
    v_path := 'field_order';
    v_fault := 'it must list every field once, in the order of the file';
  end if;

  if v_fault is null then
    for v_field in
      select f.name, p_mapping -> 'fields' -> f.name as definition
      from jsonb_array_elements_text(p_mapping -> 'field_order') with ordinality as f (name, place)
      order by f.place
    loop
      v_path := 'fields.' || v_field.name;
      v_type := coalesce(v_field.definition ->> 'type', 'text');

      if v_field.name !~ '^[a-z][a-z0-9_]{0,39}$' then
        v_fault := 'a field''s name is made of lower-case letters, digits and underscores';
      elsif jsonb_typeof(v_field.definition) is distinct from 'object' then
        v_fault := 'it is not defined';
      elsif (
        select count(*) from unnest(array['column', 'constant', 'join', 'occurrence_of', 'first_of']) as k (name) where v_field.definition ? k.name
      ) <> 1 then
        v_fault := 'it needs exactly one of column, constant, join, occurrence_of, first_of';
      elsif v_field.definition ? 'column'
        and array_position(p_header, v_field.definition ->> 'column') is null
        and not coalesce(p_mapping #> '{format,optional}' ? (v_field.definition ->> 'column'), false) then
        v_fault := format('the file has no column %s', quote_ident(v_field.definition ->> 'column'));
      elsif v_type not in ('text', 'number', 'integer', 'boolean', 'date', 'timestamp') then
        v_fault := format('there is no type %s', v_type);
      elsif v_type = 'timestamp' and not exists (
        select from pg_timezone_names z where z.name = coalesce(v_field.definition ->> 'time_zone', 'UTC')
      ) then
        v_fault := format('there is no time zone %s', v_field.definition ->> 'time_zone');
      elsif v_field.definition #>> '{number,thousands}' = coalesce(v_field.definition #>> '{number,decimal}', '.') then
        v_fault := 'decimals and thousands cannot have the same sign';
      elsif (v_field.definition #>> '{number,percent}')::boolean is not null and v_type not in ('number', 'integer') then
        v_fault := 'percent is for numbers';
      elsif (v_field.definition #>> '{number,round}')::integer not between 0 and 9 then
        v_fault := 'round takes a number of decimals from 0 to 9';
      elsif jsonb_typeof(
        coalesce(v_field.definition -> 'join', v_field.definition -> 'occurrence_of', v_field.definition -> 'first_of', '["a field"]')
      ) <> 'array' or coalesce(v_field.definition -> 'join', v_field.definition -> 'occurrence_of', v_field.definition -> 'first_of') = '[]' then
        v_fault := 'it needs a list of fields';
      elsif (
        select count(distinct v_types ->> r.name) from jsonb_array_elements_text(coalesce(v_field.definition -> 'first_of', '[]')) as r (name)
      ) > 1 then
        v_fault := 'first_of needs fields of one type';
      elsif exists (
        select
        from jsonb_array_elements_text(coalesce(v_field.definition -> 'formats', '[]')) as f (format)
        where coalesce(f.format, '') = ''
      ) or exists (select from jsonb_array_elements_text(coalesce(v_field.definition -> 'nulls', '[]'))  as n (text) where n.text is null) then
        v_fault := 'formats and nulls are lists of texts';
      else
        for v_item in
          select c.step
          from jsonb_array_elements(coalesce(v_field.definition -> 'clean', '[]')) as c (step)
        loop
          if jsonb_typeof(v_item.step) = 'string' and v_item.step #>> '{}' in ('trim', 'collapse_spaces', 'upper', 'lower', 'strip_html') then
            continue;
          elsif jsonb_typeof(v_item.step) = 'object' and v_item.step ? 'replace' then
            -- A pattern that is none is told now, not in the middle of a file.
            perform '' ~ (v_item.step ->> 'replace');
          elsif jsonb_typeof(v_item.step) = 'object' and jsonb_typeof(v_item.step -> 'strip_suffix') = 'array' then
            continue;
          else
            v_fault := format('there is no way of cleaning %s', v_item.step);
            exit;
          end if;
        end loop;
      end if;

      if v_fault is null then
        select format('%s is not a field defined above it', r.name)
        into v_fault
        from jsonb_array_elements_text(
          coalesce(v_field.definition -> 'join', v_field.definition -> 'occurrence_of', v_field.definition -> 'first_of', '[]')
        ) as r (name)
        where not v_types ? r.name
        limit 1;
      end if;

      exit when v_fault is not null;

      if v_field.definition ? 'occurrence_of' then
        v_type := 'integer';
      elsif v_field.definition ? 'first_of' then
        v_type := v_types ->> (v_field.definition #>> '{first_of,0}');
      elsif v_field.definition ? 'join' then
        v_type := 'text';
      end if;

      v_types := v_types || jsonb_build_object(v_field.name, v_type);
    end loop;
  end if;

  if v_fault is null then
    for v_item in
      select 'filters[' || (f.place - 1) || '].when' as path, f.definition -> 'when' as conditions, f.definition ->> 'reason' as reason
      from jsonb_array_elements(coalesce(p_mapping -> 'filters', '[]')) with ordinality as f (definition, place)
      union all
      select 'targets[' || (t.place - 1) || '].when', t.definition -> 'when', 'none needed'
      from jsonb_array_elements(p_mapping -> 'targets') with ordinality as t (definition, place)
      where t.definition ? 'when'
    loop
      v_path := v_item.path;

      if coalesce(v_item.reason, '') = '' then
        v_fault := 'a filter needs a reason';
      elsif jsonb_typeof(v_item.conditions) is distinct from 'array' or jsonb_array_length(v_item.conditions) = 0 then
        v_fault := 'it needs a list of conditions';
      else
        for v_pair in
          select c.condition ->> 'field' as field, k.key, k.value
          from jsonb_array_elements(v_item.conditions) as c (condition)
          left join lateral jsonb_each(c.condition - 'field') as k (key, value) on true
        loop
          if not v_types ? coalesce(v_pair.field, '') then
            v_fault := format('%s is not a field', coalesce(v_pair.field, 'nothing'));
          elsif v_pair.key is null
            or v_pair.key not in ('in', 'not_in', 'equals', 'matches', 'less_than', 'at_most', 'greater_than', 'at_least', 'is_null') then
            v_fault := format('there is no condition %s', coalesce(v_pair.key, 'without a word'));
          elsif v_pair.key = 'matches' and v_types ->> v_pair.field <> 'text' then
            v_fault := format('matches is for text, %s is %s', v_pair.field, v_types ->> v_pair.field);
          elsif v_pair.key = 'matches' then
            perform '' ~ (v_pair.value #>> '{}');
          elsif v_pair.key in ('in', 'not_in') and jsonb_typeof(v_pair.value) <> 'array' then
            v_fault := format('%s needs a list', v_pair.key);
          elsif v_pair.key in ('equals', 'less_than', 'at_most', 'greater_than', 'at_least') and jsonb_typeof(v_pair.value) in ('array', 'object', 'null') then
            v_fault := format('%s needs one value', v_pair.key);
          elsif v_pair.key = 'is_null' and jsonb_typeof(v_pair.value) <> 'boolean' then
            v_fault := 'is_null needs true or false';
          else
            -- Values must be of the field's type; a failing cast is reported below with its path.
            perform case v_types ->> v_pair.field
              when 'number' then (v.value)::numeric::text
              when 'integer' then (v.value)::bigint::text
              when 'boolean' then (v.value)::boolean::text
              when 'date' then (v.value)::date::text
              when 'timestamp' then (v.value)::timestamptz::text
            end
            from (
              select e.value
              from jsonb_array_elements_text(case when v_pair.key in ('in', 'not_in') then v_pair.value else '[]' end) as e (value)
              union all
              select v_pair.value #>> '{}'
              where v_pair.key not in ('in', 'not_in', 'is_null')
            ) as v (value);
          end if;

          exit when v_fault is not null;
        end loop;
      end if;

      exit when v_fault is not null;
    end loop;
  end if;

  if v_fault is null then
    for v_item in
      select 'targets[' || (t.place - 1) || ']' as path, t.definition
      from jsonb_array_elements(p_mapping -> 'targets') with ordinality as t (definition, place)
    loop
      v_path := v_item.path;
      v_name := v_item.definition ->> 'target';

      if not exists (select from series.upload_targets u where u.target = v_name) then
        v_fault := format(
          'there is no target %s; there are %s', coalesce(v_name, 'without a name'),
          (select string_agg(u.target, ', ' order by u.load_order) from series.upload_targets u)
        );
      elsif coalesce(v_item.definition ->> 'mode', 'create') not in ('create', 'update') then
        v_fault := 'mode is create or update';
      elsif jsonb_typeof(v_item.definition -> 'values') is distinct from 'object' then
        v_fault := 'it needs values';
      else
        select format('%s has no column %s', v_name, k.name)
        into v_fault
        from jsonb_object_keys(coalesce(v_item.definition -> 'values', '{}')) as k (name)
        where not exists (
          select from series.upload_target_columns c where c.target = v_name and c.column_name = k.name
        )
        limit 1;

        if v_fault is null then
          for v_pair in
            select c.column_name, c.value_type, c.is_required, v_item.definition -> 'values' ->> c.column_name as field
            from series.upload_target_columns c
            where c.target = v_name
            order by c.position
          loop
            v_expected := v_types ->> v_pair.field;

            if v_pair.field is null then
              if v_pair.is_required then
                v_fault := format('%s.%s needs a field', v_name, v_pair.column_name);
              end if;
            elsif v_expected is null then
              v_fault := format('%s is not a field', v_pair.field);
            elsif v_expected <> v_pair.value_type
              and not (v_pair.value_type = 'number' and v_expected = 'integer')
              and not (v_pair.value_type = 'date' and v_expected = 'timestamp')
              and not (v_pair.value_type = 'timestamp' and v_expected = 'date') then
              v_fault := format('%s.%s takes %s, %s is %s', v_name, v_pair.column_name, v_pair.value_type, v_pair.field, v_expected);
            end if;

            exit when v_fault is not null;
          end loop;
        end if;
      end if;

      exit when v_fault is not null;
    end loop;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM501',
      message = 'the mapping cannot be used',
      detail = format('%s: %s', v_path, v_fault),
      hint = 'Correct the mapping file; docs/importing.md has the reference.';
  end if;

  return v_types;
exception
  -- What has the wrong shape (a word where a list belongs, a pattern that is none) fails while it is read.
  when data_exception then
    raise exception using
      errcode = 'QM501',
      message = 'the mapping cannot be used',
      detail = format('%s: %s', v_path, sqlerrm),
      hint = 'Correct the mapping file; docs/importing.md has the reference.';
end
$$;

comment on function series._check_mapping(jsonb, text[]) is
  'Checks a mapping against the header of a file and the registered targets, and returns the type of each field. Error: QM501 with the place in the mapping.';

revoke execute on function series._check_mapping(jsonb, text[]) from public;
