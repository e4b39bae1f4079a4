create or replace function series._load_upload_lanes(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  execute format(
    $query$
      insert into catalog.lanes as l (
        item_id, from_location_id, to_location_id, lead_time_days, lead_time_deviation_days, minimum_quantity, order_multiple, priority
      )
      select
        i.id, f.id, t.id, s.lead_time_days::integer, s.lead_time_deviation_days::double precision, coalesce(s.minimum_quantity, 0),
        s.order_multiple, coalesce(s.priority, 1)::integer
      from (%s) s
      join catalog.items i on i.sku = s.item
      join catalog.locations f on f.code = s.from_location
      join catalog.locations t on t.code = s.to_location
      order by i.id, s.line_number
      on conflict on constraint lanes_item_id_from_location_id_to_location_id_key do update
      set
        lead_time_days = excluded.lead_time_days,
        lead_time_deviation_days = coalesce(excluded.lead_time_deviation_days, l.lead_time_deviation_days),
        minimum_quantity = excluded.minimum_quantity,
        order_multiple = excluded.order_multiple,
        priority = excluded.priority
      where %L <> 'create'
    $query$,
    p_source,
    p_mode
  );

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series._load_upload_lanes(text, uuid, text) is
  'Loader of target lanes: new ones, and in another mode than create also the terms of those that are there.';

revoke execute on function series._load_upload_lanes(text, uuid, text) from public;
