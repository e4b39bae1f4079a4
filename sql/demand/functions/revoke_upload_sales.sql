create or replace function demand.revoke_upload_sales(p_upload_id uuid)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
as $$
declare
  v_line_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- Lines first, then their days by key: the order in which all commands lock. Each statement after a lock sees
  -- what the session that held it before has left.
  perform
  from demand.sales t
  where t.upload_id = p_upload_id
  order by t.item_id, t.sold_at, t.transaction_id
  for update;

  perform
  from demand.daily_sales d
  join (
    select distinct t.item_id, t.location_id, t.sold_on, t.currency
    from demand.sales t
    where t.upload_id = p_upload_id
  ) as x
    on x.item_id = d.item_id
    and x.location_id = d.location_id
    and x.sold_on = d.day
    and x.currency = d.currency
  order by d.item_id, d.location_id, d.day, d.currency
  for update of d;

  -- Days that the upload alone made.
  delete from demand.daily_sales d
  using (
    select t.item_id, t.location_id, t.sold_on, t.currency, count(*) as line_count
    from demand.sales t
    where t.upload_id = p_upload_id
    group by t.item_id, t.location_id, t.sold_on, t.currency
  ) as x
  where x.item_id = d.item_id
    and x.location_id = d.location_id
    and x.sold_on = d.day
    and x.currency = d.currency
    and x.line_count = d.line_count;

  update demand.daily_sales d
  set
    quantity = d.quantity - x.quantity,
    returned_quantity = d.returned_quantity - x.returned_quantity,
    revenue = d.revenue - x.revenue,
    line_count = d.line_count - x.line_count,
    promotion_line_count = d.promotion_line_count - x.promotion_line_count
  from (
    select
      t.item_id,
      t.location_id,
      t.sold_on,
      t.currency,
      sum(t.quantity) as quantity,
      coalesce(sum(-t.quantity) filter (where t.quantity < 0), 0) as returned_quantity,
      sum(t.total) as revenue,
      count(*) as line_count,
      count(t.promotion) as promotion_line_count
    from demand.sales t
    where t.upload_id = p_upload_id
    group by t.item_id, t.location_id, t.sold_on, t.currency
  ) as x
  where x.item_id = d.item_id
    and x.location_id = d.location_id
    and x.sold_on = d.day
    and x.currency = d.currency;

  -- What was forecast of them rests on sales that are gone.
  perform series._add_revision(x.series_id, 'revoked', x.line_count, x.first_on::timestamp at time zone 'UTC', x.last_on::timestamp at time zone 'UTC', p_upload_id)
  from (
    select s.id as series_id, count(*) as line_count, min(t.sold_on) as first_on, max(t.sold_on) as last_on
    from demand.sales t
    join series.series s on s.item_id = t.item_id and s.location_id = t.location_id
    where t.upload_id = p_upload_id
      and s.kind = 'demand'
      and s.owner_id is null
    group by s.id
    order by s.id
  ) as x;

  delete from demand.sales t
  where t.upload_id = p_upload_id;
  get diagnostics v_line_count = row_count;

  return v_line_count;
end
$$;

comment on function demand.revoke_upload_sales(uuid) is
  'Removes all sales of an upload from demand.sales and from demand.daily_sales and returns how many lines went. The company''s series of their demand get a revision, by which forecasts of it are known to rest on them. Calling it again does nothing. The upload''s own state is the business of the command that revokes the upload. Errors: QM102, QM103.';

revoke execute on function demand.revoke_upload_sales(uuid) from public;
grant execute on function demand.revoke_upload_sales(uuid) to qm_app;
