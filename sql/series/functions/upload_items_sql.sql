create or replace function series._upload_items_sql(p_upload series.uploads)
returns text
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_target jsonb;
  v_sql text := 'select i.sku, i.unit from catalog.items i';
begin
  for v_target in
    select t.definition
    from jsonb_array_elements(p_upload.mapping -> 'targets') with ordinality as t (definition, place)
    where t.definition ->> 'target' = 'items'
      and t.definition -> 'values' ? 'unit'
    order by t.place
  loop
    v_sql := format(
      'select coalesce(i.sku, f.sku) as sku, coalesce(%s, %L) as unit from (%s) i '
      'full join (select s.sku, mode() within group (order by s.unit) as unit from (%s) s group by s.sku) f on f.sku = i.sku',
      case when v_target ->> 'mode' = 'update' then 'f.unit, i.unit' else 'i.unit, f.unit' end,
      'piece',
      v_sql,
      series._target_source_sql(p_upload, v_target)
    );
  end loop;

  return v_sql;
end
$$;

comment on function series._upload_items_sql(series.uploads) is
  'Query for sku and unit of the items as they will be when the masters of an upload are loaded, for the checkers of its targets. An item that it does not name gets the unit piece.';

revoke execute on function series._upload_items_sql(series.uploads) from public;
