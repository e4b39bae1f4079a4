create or replace function catalog._rows_of_item(p_item_id uuid)
returns table (
  table_name text,
  depth integer,
  condition text,
  is_owned boolean,
  is_kept boolean
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_frontier jsonb;
  v_depth integer := 0;
begin
  -- Paths from the item outwards, one step of foreign keys at a time. A row is found by comparing its
  -- columns with the rows that the step before found, so conditions nest.
  v_frontier := jsonb_build_array(jsonb_build_object(
    'table', 'catalog.items'::regclass::oid::text,
    'condition', format('t.id = %L::uuid', p_item_id),
    'owned', true,
    'seen', jsonb_build_array('catalog.items'::regclass::oid::text)
  ));

  while jsonb_array_length(v_frontier) > 0 and v_depth < 20 loop
    return query
    select
      f.step ->> 'table',
      v_depth,
      f.step ->> 'condition',
      (f.step ->> 'owned')::boolean,
      coalesce((f.step ->> 'kept')::boolean, false)
    from jsonb_array_elements(v_frontier) as f (step);

    v_depth := v_depth + 1;

    select coalesce(jsonb_agg(jsonb_build_object(
      'table', k.conrelid::text,
      'condition', format(
        '(%s) in (select %s from %s t where %s)',
        k.columns,
        k.referenced_columns,
        k.confrelid::regclass,
        f.step ->> 'condition'
      ),
      -- Owned: the key itself takes the row along when the item goes.
      'owned', (f.step ->> 'owned')::boolean and k.confdeltype = 'c',
      -- Kept: the key empties the reference and the row stays.
      'kept', k.confdeltype in ('n', 'd'),
      'seen', (f.step -> 'seen') || jsonb_build_array(k.conrelid::text)
    )), '[]')
    into v_frontier
    from jsonb_array_elements(v_frontier) as f (step)
    join lateral (
      select
        c.conrelid,
        c.confrelid,
        c.confdeltype,
        (
          select string_agg(format('t.%I', a.attname), ', ' order by u.place)
          from unnest(c.conkey) with ordinality as u (number, place)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = u.number
        ) as columns,
        (
          select string_agg(format('t.%I', a.attname), ', ' order by u.place)
          from unnest(c.confkey) with ordinality as u (number, place)
          join pg_attribute a on a.attrelid = c.confrelid and a.attnum = u.number
        ) as referenced_columns
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      where c.contype = 'f'
        and c.confrelid = (f.step ->> 'table')::oid
        -- Keys of and to partitions repeat those of their table.
        and c.conparentid = 0
        and not t.relispartition
    ) as k on true
    where not coalesce((f.step ->> 'kept')::boolean, false)
      and not (f.step -> 'seen') ? k.conrelid::text;
  end loop;
end
$$;

comment on function catalog._rows_of_item(uuid) is
  'Every path of foreign keys that leads to an item, of whatever room: table (its oid), steps from the item, the condition that finds its rows (alias t), whether each key on the path deletes along (is_owned), and whether the last one only empties the reference (is_kept).';

revoke execute on function catalog._rows_of_item(uuid) from public;
