create or replace function series._load_upload_stock(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row record;
  v_on_hand numeric;
  v_count bigint := 0;
begin
  for v_row in
    execute format(
      'select i.id as item_id, l.id as location_id, s.* from (%s) s '
      'join catalog.items i on i.sku = s.item join catalog.locations l on l.code = s.location order by i.id, l.id, s.line_number',
      p_source
    )
  loop
    perform inventory.create_level(v_row.item_id, v_row.location_id);

    update inventory.levels v
    set
      reorder_point = coalesce(v_row.reorder_point, v.reorder_point),
      safety_stock = coalesce(v_row.safety_stock, v.safety_stock),
      maximum_stock = coalesce(v_row.maximum_stock, v.maximum_stock)
    where v.item_id = v_row.item_id
      and v.location_id = v_row.location_id
      and num_nonnulls(v_row.reorder_point, v_row.safety_stock, v_row.maximum_stock) > 0;

    select v.on_hand
    into strict v_on_hand
    from inventory.levels v
    where v.item_id = v_row.item_id
      and v.location_id = v_row.location_id;

    -- What is added at a known cost is a receipt, so that the moving average knows it.
    if v_row.unit_cost is not null and v_row.on_hand > v_on_hand then
      perform inventory.post_movement(
        v_row.item_id, v_row.location_id, 'receipt', v_row.on_hand - v_on_hand, v_row.unit_cost,
        'stock count of an upload', p_upload_id::text
      );
    else
      perform inventory.count_stock(v_row.item_id, v_row.location_id, v_row.on_hand, 'stock count of an upload');
    end if;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function series._load_upload_stock(text, uuid, text) is
  'Loader of target stock: each record is a count; the difference to the level becomes a movement, a receipt where the file has a cost. Planning parameters are overwritten where the file has them.';

revoke execute on function series._load_upload_stock(text, uuid, text) from public;
