create or replace function series.create_series(
  p_name text,
  p_kind series.series_kind,
  p_frequency series.series_frequency,
  p_item_id uuid default null,
  p_location_id uuid default null,
  p_unit text default null,
  p_currency text default null,
  p_description text default null
)
returns series.series
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_series series.series;
  v_owner_id uuid := identity.owner_of_new_rows();
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  insert into series.series as s (name, kind, frequency, item_id, location_id, unit, currency, description, owner_id)
  values (p_name, p_kind, p_frequency, p_item_id, p_location_id, p_unit, p_currency, p_description, v_owner_id)
  on conflict on constraint series_owner_id_name_key do update
  set
    description = coalesce(excluded.description, s.description)
  where s.kind = excluded.kind
    and s.frequency = excluded.frequency
    and s.item_id is not distinct from excluded.item_id
    and s.location_id is not distinct from excluded.location_id
    and s.unit is not distinct from excluded.unit
    and s.currency is not distinct from excluded.currency
  returning s.* into v_series;

  if not found then
    raise exception using
      errcode = 'QM510',
      message = 'the time series cannot be described like this',
      detail = format('%s exists with another kind, frequency, item, location, unit or currency', p_name),
      hint = 'Give the new series another name.';
  end if;

  return v_series;
end
$$;

comment on function series.create_series(text, series.series_kind, series.series_frequency, uuid, uuid, text, text, text) is
  'Makes a time series of the session''s user and returns it; repeating the call returns the same row. Errors: QM510 the name is taken by a different series; the table''s checks where money has no currency or demand no item.';

revoke execute on function series.create_series(text, series.series_kind, series.series_frequency, uuid, uuid, text, text, text) from public;
grant execute on function series.create_series(text, series.series_kind, series.series_frequency, uuid, uuid, text, text, text) to qm_app;
