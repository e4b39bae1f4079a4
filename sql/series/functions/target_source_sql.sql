create or replace function series._target_source_sql(p_upload series.uploads, p_target jsonb, p_with_rejects boolean default false)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select format(
    'select t.line_number%s from %s t where t.filter_reason is null%s%s',
    (
      select string_agg(
        format(
          ', %s as %I',
          case
            when p_target -> 'values' ? c.column_name then format('t.%I', 'f_' || (p_target -> 'values' ->> c.column_name))
            else 'null'
          end || case c.value_type
            when 'number' then '::numeric'
            when 'integer' then '::bigint'
            when 'boolean' then '::boolean'
            when 'date' then '::date'
            when 'timestamp' then '::timestamptz'
            else '::text'
          end,
          c.column_name
        ),
        '' order by c.position
      )
      from series.upload_target_columns c
      where c.target = p_target ->> 'target'
    ),
    series._staging_name(p_upload.id, 'typed'),
    case when p_with_rejects then '' else ' and t.faults is null' end,
    coalesce(
      ' and ' || series._condition_sql(
        p_target -> 'when',
        series._check_mapping(
          p_upload.mapping,
          array(select jsonb_array_elements_text(p_upload.detected_schema -> 'header'))
        )
      ),
      ''
    )
  )
$$;

comment on function series._target_source_sql(series.uploads, jsonb, boolean) is
  'Query that gives a target its records: line_number and every column that the target knows, null where the mapping has no field for it; accepted records only, or with p_with_rejects the rejected ones too.';

revoke execute on function series._target_source_sql(series.uploads, jsonb, boolean) from public;
