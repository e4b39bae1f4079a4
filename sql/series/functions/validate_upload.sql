create or replace function series.validate_upload(p_upload_id uuid)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
as $$
declare
  v_upload series.uploads;
  v_staging text := series._staging_name(p_upload_id, 'staging');
  v_typed text := series._staging_name(p_upload_id, 'typed');
  v_header text[];
  v_types jsonb;
  v_sql text;
  v_columns text[] := '{}'::text[];
  v_texts text[] := '{}'::text[];
  v_values text[] := '{}'::text[];
  v_faults text[] := '{}'::text[];
  v_joins text[] := '{}'::text[];
  v_filters text[] := '{}'::text[];
  v_field record;
  v_target record;
  v_column record;
  v_condition text;
  v_known text;
  v_made text;
  v_sources text := 'null::text';
  v_names text := 'null::text';
  v_line_count bigint;
  v_filtered_count bigint;
  v_rejected_count bigint;
  v_structural bigint;
  v_state text;
  v_fault text;
  v_makers text;
  v_sound_makers text;
  v_maker constant text := ' and not exists (select from %s o where o.filter_reason is null%s and o.%I = t.%I%s)';
  v_check constant text := 'update %s t set faults = %s where t.filter_reason is null%s and t.%I is not null%s'
    ' and not exists (select from %s w where w.%I::text = t.%I)';
  v_checks text[] := '{}'::text[];
  v_rechecks text[] := '{}'::text[];
  v_statement text;
  v_rows bigint;
  v_unknown bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select u.*
  into v_upload
  from series.uploads u
  where u.id = p_upload_id
    and identity._sees_owner(u.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM504',
      message = 'there is no such upload',
      detail = format('upload %s', p_upload_id),
      hint = 'select id, filename, state from series.uploads lists them.';
  end if;

  perform series._move_upload(p_upload_id, 'hashing', 'validating');

  if to_regclass(v_staging) is null then
    raise exception using
      errcode = 'QM505',
      message = 'the staging table of the upload is gone',
      detail = format('upload %s', p_upload_id),
      hint = 'Import the file again; an import runs in one transaction.';
  end if;

  v_header := array(select jsonb_array_elements_text(v_upload.detected_schema -> 'header'));
  v_types := series._check_mapping(v_upload.mapping, v_header);
  execute format('analyze %s', v_staging);

  -- Layer one: the cleaned text of each field. Layer two: its value. Each further field adds a layer, so that
  -- it can use those above it. "offset 0" keeps the planner from computing a text twice.
  for v_field in
    select f.name, v_upload.mapping -> 'fields' -> f.name as definition, v_types ->> f.name as value_type
    from jsonb_array_elements_text(v_upload.mapping -> 'field_order') with ordinality as f (name, place)
    order by f.place
  loop
    v_columns := v_columns || ('f_' || v_field.name);

    if v_field.definition ?| array['column', 'constant'] then
      v_texts := v_texts || format('%s as %I', series._field_text_sql(v_field.definition, v_header), 't_' || v_field.name);
      v_values := v_values || format('%s as %I', series._field_value_sql(v_field.definition, format('x.%I', 't_' || v_field.name)), 'f_' || v_field.name);

      if v_field.value_type <> 'text' then
        v_faults := v_faults || format(
          'case when %1$I is not null and %2$I is null then %3$L end',
          't_' || v_field.name, 'f_' || v_field.name,
          v_field.name || '|is not ' || case v_field.value_type
            when 'number' then 'a number'
            when 'integer' then 'a whole number'
            when 'boolean' then 'yes or no'
            else 'a ' || case v_field.value_type when 'date' then 'date' else 'date and time' end
              || ' of the form ' || coalesce((select string_agg(e, ' or ') from jsonb_array_elements_text(v_field.definition -> 'formats') e), 'YYYY-MM-DD')
          end
        );
      end if;
    end if;

    if v_field.definition -> 'required' = 'true' then
      v_faults := v_faults || format(
        'case when %s is null then %L end',
        case
          when v_field.definition ?| array['column', 'constant'] then format('%I', 't_' || v_field.name)
          else format('%I', 'f_' || v_field.name)
        end,
        v_field.name || '|is missing'
      );
    end if;
  end loop;

  v_sql := format(
    'select x.*%s from (select s.line_number, (%s) is null as is_blank%s from %s s offset 0) as x offset 0',
    (select string_agg(', ' || v.value, '' order by v.place) from unnest(v_values) with ordinality as v (value, place)),
    (select format('coalesce(%s)', string_agg(format('nullif(btrim(s.c%s), %L)', n, ''), ', ' order by n)) from generate_series(1, cardinality(v_header)) as n),
    (select string_agg(', ' || t.value, '' order by t.place) from unnest(v_texts) with ordinality as t (value, place)),
    v_staging
  );

  for v_field in
    select f.name, v_upload.mapping -> 'fields' -> f.name as definition
    from jsonb_array_elements_text(v_upload.mapping -> 'field_order') with ordinality as f (name, place)
    where v_upload.mapping -> 'fields' -> f.name ?| array['join', 'occurrence_of', 'first_of']
    order by f.place
  loop
    v_sql := format(
      'select y.*, %s as %I from (%s) as y',
      case
        when v_field.definition ? 'join' then (
          select format('case when num_nulls(%s) = 0 then %s end',
            string_agg(format('%I', 'f_' || j.name), ', ' order by j.place),
            string_agg(format('%I::text', 'f_' || j.name), format(' || %L || ', coalesce(v_field.definition ->> 'separator', '')) order by j.place))
          from jsonb_array_elements_text(v_field.definition -> 'join') with ordinality as j (name, place)
        )
        when v_field.definition ? 'first_of' then (
          select format('coalesce(%s)', string_agg(format('%I', 'f_' || j.name), ', ' order by j.place))
          from jsonb_array_elements_text(v_field.definition -> 'first_of') with ordinality as j (name, place)
        )
        else (
          select format('row_number() over (partition by %s order by y.line_number)', string_agg(format('%I', 'f_' || j.name), ', ' order by j.place))
          from jsonb_array_elements_text(v_field.definition -> 'occurrence_of') with ordinality as j (name, place)
        )
      end,
      'f_' || v_field.name,
      v_sql
    );
  end loop;

  -- What the targets demand of their columns, and codes that must be known.
  for v_target in
    select t.place, t.definition ->> 'target' as target, t.definition -> 'values' as fields, t.definition -> 'when' as conditions
    from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as t (definition, place)
    order by t.place
  loop
    v_condition := coalesce(' and ' || series._condition_sql(v_target.conditions, v_types), '');

    for v_column in
      select c.*, v_target.fields ->> c.column_name as field
      from series.upload_target_columns c
      where c.target = v_target.target
        and v_target.fields ? c.column_name
      order by c.position
    loop
      if v_column.is_required and v_upload.mapping -> 'fields' -> v_column.field -> 'required' is distinct from 'true' then
        v_faults := v_faults || format(
          'case when %s is null%s then %L end',
          case
            when v_upload.mapping -> 'fields' -> v_column.field ?| array['column', 'constant'] then format('%I', 't_' || v_column.field)
            else format('%I', 'f_' || v_column.field)
          end,
          v_condition,
          v_column.field || '|is missing'
        );
      end if;

      if v_column.rule is not null then
        v_faults := v_faults || format(
          'case when not (%s)%s then %L end',
          replace(v_column.rule, '{value}', format('%I', 'f_' || v_column.field)),
          v_condition,
          format('%s|cannot be %s of %s: %s', v_column.field, v_column.column_name, v_target.target,
            replace(v_column.rule, '{value}', v_column.column_name))
        );
      end if;

      -- A code that an earlier target of the same file makes is known by then, for records that the target takes.
      if v_column.lookup_table is not null then
        select coalesce(' and not (' || string_agg(coalesce(series._condition_sql(e.definition -> 'when', v_types), 'true'), ' or ') || ')', '')
        into v_made
        from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as e (definition, place)
        join series.upload_targets u on u.target = e.definition ->> 'target' and u.table_name = v_column.lookup_table
        join series.upload_target_columns k on k.target = u.target and k.is_key
        where e.place < v_target.place
          and e.definition -> 'values' ->> k.column_name = v_column.field;
      end if;

      if v_column.lookup_table is not null and v_made <> ' and not (true)' then
        v_fault := format('%s|is not known in %s', v_column.field, v_column.lookup_table);

        -- Codes that an earlier target makes from other records or fields, and a tree's own codes in any order.
        select
          string_agg(format(v_maker, v_typed, '', m.key_field, 'f_' || v_column.field, m.condition), ''),
          string_agg(format(v_maker, v_typed, ' and o.faults is null', m.key_field, 'f_' || v_column.field, m.condition), '')
        into v_makers, v_sound_makers
        from (
          select
            'f_' || (e.definition -> 'values' ->> k.column_name) as key_field,
            coalesce(' and ' || series._condition_sql(e.definition -> 'when', v_types), '') as condition
          from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as e (definition, place)
          join series.upload_targets u on u.target = e.definition ->> 'target' and u.table_name = v_column.lookup_table
          join series.upload_target_columns k on k.target = u.target and k.is_key
          where e.place <= v_target.place
        ) as m;

        if v_makers is null then
          v_known := format('k%s', cardinality(v_joins) + 1);
          v_joins := v_joins || format(
            'left join (select distinct w.%1$I::text as code from %2$s w) as %3$I on %3$I.code = z.%4$I',
            v_column.lookup_column, v_column.lookup_table, v_known, 'f_' || v_column.field
          );
          v_faults := v_faults || format(
            'case when z.%I is not null and %I.code is null%s then %L end',
            'f_' || v_column.field, v_known, v_condition, v_fault
          );
        else
          v_checks := v_checks || format(
            v_check, v_typed, format('array_append(t.faults, %L)', v_fault), '', 'f_' || v_column.field,
            v_condition || v_made || v_makers, v_column.lookup_table, v_column.lookup_column, 'f_' || v_column.field
          );
          -- The record that makes it may turn out to be wrong: looked up again among the accepted.
          v_rechecks := v_rechecks || format(
            v_check, v_typed, format('array[%L]', v_fault), ' and t.faults is null', 'f_' || v_column.field,
            v_condition || v_made || v_sound_makers, v_column.lookup_table, v_column.lookup_column, 'f_' || v_column.field
          );
        end if;
      end if;
    end loop;
  end loop;

  select coalesce(array_agg(
    format('when %s then %L', series._condition_sql(f.definition -> 'when', v_types), f.definition ->> 'reason') order by f.place
  ), '{}')
  into v_filters
  from jsonb_array_elements(coalesce(v_upload.mapping -> 'filters', '[]')) with ordinality as f (definition, place);

  execute format(
    'create unlogged table %s as select z.line_number%s, case when z.is_blank then %L %s end as filter_reason, %s as faults from (%s) as z %s',
    v_typed,
    (select string_agg(format(', z.%I', c.name), '' order by c.place) from unnest(v_columns) with ordinality as c (name, place)),
    'blank line',
    array_to_string(v_filters, ' '),
    -- Two targets may ask the same of one field.
    case when cardinality(v_faults) = 0 then 'null::text[]' else format(
      'nullif(array_remove(array[%s], null), %L)',
      (select string_agg(f.fault, ', ' order by f.place) from (select fault, min(place) as place from unnest(v_faults) with ordinality as x (fault, place) group by fault) as f),
      '{}'
    ) end,
    v_sql,
    array_to_string(v_joins, ' ')
  );
  execute format('update %s t set faults = null where t.filter_reason is not null and t.faults is not null', v_typed);
  execute format('analyze %s', v_typed);

  foreach v_statement in array v_checks loop
    execute v_statement;
  end loop;

  -- Further reasons that only the target's room knows: keys twice, keys already recorded.
  for v_target in
    select u.checker, t.definition -> 'values' as fields, series._target_source_sql(v_upload, t.definition) as source
    from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as t (definition, place)
    join series.upload_targets u on u.target = t.definition ->> 'target'
    where u.checker is not null
    order by t.place
  loop
    execute format(
      'update %s t set faults = f.faults from ('
      'select c.line_number, array_agg(coalesce(%L::jsonb ->> c.column_name, c.column_name, %L) || %L || c.reason order by c.column_name, c.reason) as faults '
      'from %s(%L, %L) c group by c.line_number) f where f.line_number = t.line_number',
      v_typed, v_target.fields, '', '|', v_target.checker, v_target.source, series._upload_items_sql(v_upload)
    );
  end loop;

  -- Each record that falls here may have made the code of another.
  loop
    v_unknown := 0;

    foreach v_statement in array v_rechecks loop
      execute v_statement;
      get diagnostics v_rows = row_count;
      v_unknown := v_unknown + v_rows;
    end loop;

    exit when v_unknown = 0;
  end loop;

  -- What has to be seen as a whole, for a person to decide.
  for v_target in
    select
      u.inspector,
      string_agg(series._target_source_sql(v_upload, t.definition), ' union all ' order by t.place) as source,
      string_agg(series._target_source_sql(v_upload, t.definition, true), ' union all ' order by t.place) as source_with_rejects
    from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as t (definition, place)
    join series.upload_targets u on u.target = t.definition ->> 'target'
    where u.inspector is not null
    group by u.target, u.inspector
    order by u.target
  loop
    execute format('select %s($1, $2, $3)', v_target.inspector)
    using p_upload_id, v_target.source, v_target.source_with_rejects;
  end loop;

  -- Where each field comes from in the file, for the account of what is wrong.
  select
    coalesce(string_agg(format('when %L then %L', f.name, f.definition ->> 'column'), ' '), ''),
    coalesce(string_agg(format('when %L then s.c%s', f.name, array_position(v_header, f.definition ->> 'column')), ' '), '')
  into v_names, v_sources
  from jsonb_each(v_upload.mapping -> 'fields') as f (name, definition)
  where f.definition ? 'column'
    and array_position(v_header, f.definition ->> 'column') is not null;

  execute format(
    'insert into series.upload_rejects (upload_id, line_number, position, column_name, value, reason, raw) '
    'select $1, t.line_number, e.place, %s, %s, substr(e.fault, strpos(e.fault, %L) + 1), coalesce(s.raw, %L) '
    'from %s t join %s s on s.line_number = t.line_number '
    'cross join lateral unnest(t.faults) with ordinality as e (fault, place) '
    'where t.faults is not null',
    case when v_names = '' then 'split_part(e.fault, ''|'', 1)' else format('case split_part(e.fault, ''|'', 1) %s else nullif(split_part(e.fault, ''|'', 1), '''') end', v_names) end,
    case when v_sources = '' then 'null::text' else format('case split_part(e.fault, ''|'', 1) %s end', v_sources) end,
    '|', '', v_typed, v_staging
  )
  using p_upload_id;

  execute format(
    'insert into series.upload_filters (upload_id, reason, record_count) '
    'select $1, t.filter_reason, count(*) from %s t where t.filter_reason is not null group by t.filter_reason',
    v_typed
  )
  using p_upload_id;

  execute format(
    'select count(*) as lines, count(t.filter_reason) as filtered, count(*) filter (where t.faults is not null) as rejected from %s t',
    v_typed
  )
  into v_line_count, v_filtered_count, v_rejected_count;

  select count(distinct r.line_number) - v_rejected_count
  into v_structural
  from series.upload_rejects r
  where r.upload_id = p_upload_id;

  update series.uploads u
  set
    line_count = v_line_count + v_structural,
    filtered_count = v_filtered_count,
    rejected_count = v_rejected_count + v_structural,
    accepted_count = v_line_count - v_filtered_count - v_rejected_count
  where u.id = p_upload_id
  returning u.* into v_upload;

  v_state := case
    when v_upload.accepted_count = 0 and v_upload.rejected_count > 0 then 'rejected'
    when v_upload.rejected_count > 0 then 'partially_valid'
    else 'validated'
  end;
  perform series._move_upload(p_upload_id, 'validating', v_state);

  select u.* into v_upload from series.uploads u where u.id = p_upload_id;
  return v_upload;
end
$$;

comment on function series.validate_upload(uuid) is
  'Second step of an import: turns the staged text into typed values by the mapping, all records at once, and accounts for each: filtered with a reason, rejected with column, value, reason and raw text in series.upload_rejects, or accepted. A filter wins over a reject. What has to be seen as a whole, such as outliers and gaps of time series, is kept in series.upload_findings. Returns the upload in state validated, partially_valid or rejected. Errors: QM503 state, QM504 no such upload, QM505 staging gone.';

revoke execute on function series.validate_upload(uuid) from public;
grant execute on function series.validate_upload(uuid) to qm_app;
