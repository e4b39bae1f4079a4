create or replace function series._load_upload_bom_lines(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  execute format(
    $query$
      insert into catalog.bom_lines (parent_id, position, component_id, basis, quantity_per, unit, scrap_rate)
      select l.parent_id, l.position, l.component_id, l.basis, l.quantity_per, l.unit, l.scrap_rate
      from (
        select
          p.id as parent_id,
          p.low_level_code,
          coalesce(s.position::integer, row_number() over (partition by p.id order by s.line_number)::integer) as position,
          c.id as component_id,
          coalesce(s.basis, 'quantity')::catalog.bom_basis as basis,
          s.quantity_per,
          coalesce(s.unit, c.unit) as unit,
          coalesce(s.scrap_rate, 0) as scrap_rate
        from (%s) s
        join catalog.items p on p.sku = s.parent
        join catalog.items c on c.sku = s.component
      ) as l
      where not exists (
        select
        from catalog.bom_lines b
        where b.parent_id = l.parent_id
          and b.component_id = l.component_id
          and b.position = l.position
      )
      order by l.low_level_code, l.parent_id, l.position
    $query$,
    p_source
  );

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series._load_upload_bom_lines(text, uuid, text) is
  'Loader of target bom_lines: lines that are not there yet, parents before their components where known. A repeated component keeps its position.';

revoke execute on function series._load_upload_bom_lines(text, uuid, text) from public;
