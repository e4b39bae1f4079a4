create or replace function series._load_masters(p_target jsonb, p_source text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_table text;
  v_key series.upload_target_columns;
  v_is_update boolean := coalesce(p_target ->> 'mode', 'create') = 'update';
  v_names text[] := '{}'::text[];
  v_values text[] := '{}'::text[];
  v_aggregates text[] := '{}'::text[];
  v_sets text[] := '{}'::text[];
  v_column record;
  v_tree series.upload_target_columns;
  v_count bigint;
  v_updated bigint;
begin
  select u.table_name into strict v_table from series.upload_targets u where u.target = p_target ->> 'target';
  select c.* into strict v_key from series.upload_target_columns c where c.target = p_target ->> 'target' and c.is_key;

  for v_column in
    select c.*, format_type(a.atttypid, a.atttypmod) as type_name
    from series.upload_target_columns c
    join pg_attribute a on a.attrelid = v_table::regclass and a.attname = c.table_column
    where c.target = p_target ->> 'target'
      and not c.is_key
      and (p_target -> 'values' ? c.column_name or c.column_name = 'name')
    order by c.position
  loop
    -- A parent may come later in the same file, so the tree is tied when all codes are there.
    if v_column.lookup_table = v_table then
      select c.* into v_tree from series.upload_target_columns c where c.target = v_column.target and c.column_name = v_column.column_name;
      continue;
    end if;

    v_aggregates := v_aggregates || format('mode() within group (order by s.%1$I) as %1$I', v_column.column_name);
    v_names := v_names || format('%I', v_column.table_column);
    v_values := v_values || case
      when v_column.table_column like '%\_id' then format(
        '(select w.id from %s w where w.%I = a.%I)', v_column.lookup_table, v_column.lookup_column, v_column.column_name
      )
      when v_column.column_name = 'name' then format('coalesce(a.name, a.%I)', v_key.column_name)
      else coalesce(
        (
          select format('coalesce(a.%I::%s, %s)', v_column.column_name, v_column.type_name, pg_get_expr(d.adbin, d.adrelid))
          from pg_attrdef d
          join pg_attribute b on b.attrelid = d.adrelid and b.attnum = d.adnum
          where d.adrelid = v_table::regclass and b.attname = v_column.table_column
        ),
        format('a.%I::%s', v_column.column_name, v_column.type_name)
      )
    end;
    v_sets := v_sets || format(
      '%1$I = coalesce(%2$s, m.%1$I)',
      v_column.table_column,
      case
        when v_column.table_column like '%\_id' then v_values[cardinality(v_values)]
        else format('a.%I::%s', v_column.column_name, v_column.type_name)
      end
    );
  end loop;

  execute format(
    'insert into %1$s (%2$I%3$s) select a.%4$I%5$s from ('
    'select s.%4$I%6$s from (%7$s) s where s.%4$I is not null and not exists (select from %1$s m where m.%2$I = s.%4$I) group by s.%4$I'
    ') a order by a.%4$I on conflict (%2$I) do nothing',
    v_table, v_key.table_column,
    (select string_agg(', ' || n, '' order by i) from unnest(v_names) with ordinality as x (n, i)),
    v_key.column_name,
    (select string_agg(', ' || n, '' order by i) from unnest(v_values) with ordinality as x (n, i)),
    (select string_agg(', ' || n, '' order by i) from unnest(v_aggregates) with ordinality as x (n, i)),
    p_source
  );
  get diagnostics v_count = row_count;

  if v_is_update and cardinality(v_names) > 0 then
    execute format(
      'update %1$s m set %2$s from (select s.%3$I%4$s from (%5$s) s where s.%3$I is not null group by s.%3$I) a where m.%6$I = a.%3$I',
      v_table,
      array_to_string(v_sets, ', '),
      v_key.column_name,
      (select string_agg(', ' || n, '' order by i) from unnest(v_aggregates) with ordinality as x (n, i)),
      p_source,
      v_key.table_column
    );
    get diagnostics v_updated = row_count;
    v_count := greatest(v_count, v_updated);
  end if;

  if v_tree.target is not null then
    execute format(
      'update %1$s m set %2$I = p.id from (select distinct on (s.%3$I) s.%3$I, s.%4$I from (%5$s) s where s.%4$I is not null order by s.%3$I, s.line_number) a '
      'join %1$s p on p.%6$I = a.%4$I where m.%6$I = a.%3$I and m.%2$I is distinct from p.id%7$s',
      v_table, v_tree.table_column, v_key.column_name, v_tree.column_name, p_source, v_key.table_column,
      case when v_is_update then '' else format(' and m.%I is null', v_tree.table_column) end
    );
  end if;

  return v_count;
end
$$;

comment on function series._load_masters(jsonb, text) is
  'Makes the master rows of a target that are missing; with mode update also overwrites what is there where the file has a value. A master that a file names often gets the most frequent value of each column. Returns the rows made or updated.';

revoke execute on function series._load_masters(jsonb, text) from public;
