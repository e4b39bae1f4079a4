create or replace function series._load_upload_movements(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lines inventory.movement_line[];
begin
  execute format(
    $query$
      select array_agg(
        row(
          i.id, l.id,
          case when s.quantity > 0 then 'receipt' else 'issue' end,
          abs(s.quantity), s.unit_cost, s.reason, coalesce(s.reference, $1::text), null, s.effective_at
        )::inventory.movement_line
        order by s.effective_at, s.line_number
      )
      from (%s) s
      join catalog.items i on i.sku = s.item
      join catalog.locations l on l.code = s.location
    $query$,
    p_source
  )
  into v_lines
  using p_upload_id;

  return inventory.load_movements(coalesce(v_lines, '{}'));
end
$$;

comment on function series._load_upload_movements(text, uuid, text) is
  'Loader of target movements: receipts and issues in the order in which they happened, all or nothing.';

revoke execute on function series._load_upload_movements(text, uuid, text) from public;
