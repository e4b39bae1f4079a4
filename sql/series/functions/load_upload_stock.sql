create or replace function series._load_upload_stock(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item_id uuid;
  v_location_id uuid;
  v_counted numeric;
  v_unit_cost numeric;
  v_reorder_point numeric;
  v_safety_stock numeric;
  v_maximum_stock numeric;
  v_on_hand numeric;
  v_count bigint := 0;
begin
  for v_item_id, v_location_id, v_counted, v_unit_cost, v_reorder_point, v_safety_stock, v_maximum_stock in
    execute format(
      $query$
        select i.id, l.id, s.on_hand, s.unit_cost, s.reorder_point, s.safety_stock, s.maximum_stock
        from (%s) s
        join catalog.items i on i.sku = s.item
        join catalog.locations l on l.code = s.location
        order by i.id, l.id, s.line_number
      $query$,
      p_source
    )
  loop
    perform inventory.create_level(v_item_id, v_location_id);

    update inventory.levels v
    set
      reorder_point = coalesce(v_reorder_point, v.reorder_point),
      safety_stock = coalesce(v_safety_stock, v.safety_stock),
      maximum_stock = coalesce(v_maximum_stock, v.maximum_stock)
    where v.item_id = v_item_id
      and v.location_id = v_location_id
      and num_nonnulls(v_reorder_point, v_safety_stock, v_maximum_stock) > 0;

    select v.on_hand
    into strict v_on_hand
    from inventory.levels v
    where v.item_id = v_item_id
      and v.location_id = v_location_id;

    -- What is added at a known cost is a receipt, so that the moving average knows it.
    if v_unit_cost is not null and v_counted > v_on_hand then
      perform inventory.post_movement(
        v_item_id, v_location_id, 'receipt', v_counted - v_on_hand, v_unit_cost,
        'stock count of an upload', p_upload_id::text
      );
    else
      perform inventory.count_stock(v_item_id, v_location_id, v_counted, 'stock count of an upload');
    end if;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function series._load_upload_stock(text, uuid, text) is
  'Loader of target stock: each record is a count; the difference to the level becomes a movement, a receipt where the file has a cost. Planning parameters are overwritten where the file has them.';

revoke execute on function series._load_upload_stock(text, uuid, text) from public;
