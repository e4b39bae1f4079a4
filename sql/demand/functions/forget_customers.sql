create or replace function demand._forget_customers(p_customer_ids uuid[], p_dry_run boolean)
returns table (
  table_name text,
  row_count bigint,
  effect text,
  is_done boolean
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_words text[];
  v_staging text;
  v_upload_id uuid;
begin
  select array_agg(w.word)
  into v_words
  from demand.customers c
  cross join lateral (values (c.code), (c.name)) as w (word)
  where c.id = any (p_customer_ids)
    and w.word is not null;

  is_done := not p_dry_run;

  table_name := 'demand.customers';
  effect := 'erase';
  row_count := cardinality(p_customer_ids);
  return next;

  if not p_dry_run then
    update demand.customers c
    set
      code = 'erased-' || replace(c.id::text, '-', ''),
      name = null,
      region = null,
      is_active = false,
      erased_at = now()
    where c.id = any (p_customer_ids);
  end if;

  -- Records that were refused stand there as they stood in the file.
  table_name := 'series.upload_rejects';

  with uploads as (
    select u.id
    from series.uploads u
    where exists (
      select
      from jsonb_array_elements(case when jsonb_typeof(u.mapping -> 'targets') = 'array' then u.mapping -> 'targets' else '[]' end) as t (definition)
      join series.upload_target_columns k on k.target = t.definition ->> 'target'
      join series.upload_targets g on g.target = k.target
      where t.definition -> 'values' ? k.column_name
        and 'demand.customers' in (k.lookup_table, g.table_name)
    )
  ),
  lines as (
    select l.upload_id, l.line_number
    from demand._find_lines_naming('select r.upload_id, r.line_number, r.raw as line from series.upload_rejects r', v_words) as l
    join uploads u on u.id = l.upload_id
  ),
  erased as (
    update series.upload_rejects r
    set
      value = null,
      raw = '(erased)'
    from lines l
    where r.upload_id = l.upload_id
      and r.line_number = l.line_number
      and not p_dry_run
  )
  select count(*)
  into row_count
  from lines l
  join series.upload_rejects r on r.upload_id = l.upload_id and r.line_number = l.line_number;

  if row_count > 0 then
    return next;
  end if;

  -- Imports that somebody committed half-way. One that is under way now cannot be seen; its loader looks again.
  effect := 'drop';

  for v_upload_id, v_staging in
    select u.id, series._staging_name(u.id, 'staging')
    from series.uploads u
    where u.state in ('hashing', 'validating', 'validated', 'partially_valid', 'rejected')
      and to_regclass(series._staging_name(u.id, 'staging')) is not null
    order by u.id
  loop
    select count(*)
    into row_count
    from demand._find_lines_naming(
      format('select %L::uuid as upload_id, s.line_number, coalesce(s.raw, s::text) as line from %s s', v_upload_id, v_staging),
      v_words
    );

    if row_count > 0 then
      if not p_dry_run then
        perform series._drop_staging(v_upload_id);
      end if;

      table_name := v_staging;
      return next;
    end if;
  end loop;

  effect := 'keep';

  for table_name, row_count in
    select 'demand.orders', count(*) from demand.orders o where o.customer_id = any (p_customer_ids)
    union all
    select 'demand.sales', count(*) from demand.sales s where s.customer_id = any (p_customer_ids)
  loop
    if row_count > 0 then
      return next;
    end if;
  end loop;
end
$$;

comment on function demand._forget_customers(uuid[], boolean) is
  'What demand.erase_customers and demand.erase_customer_segment have in common; the customers are locked, known and not erased.';

revoke execute on function demand._forget_customers(uuid[], boolean) from public;
