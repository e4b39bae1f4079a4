create or replace function planning.refresh_alerts(p_days integer default null)
returns table (alert_type text, live_count integer, resolved_count integer)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_days integer := coalesce(p_days, core.setting_integer('planning.alert_days'));
  v_found record;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if v_days not between 0 and 365 then
    raise exception using
      errcode = 'QM919',
      message = 'alerts cannot look so far ahead',
      detail = format('%s days', v_days),
      hint = 'Give 0 to 365 days, or none for the setting planning.alert_days.';
  end if;

  perform inventory.estimate_depletions();

  for v_found in
    with causes as (
      select
        'low_stock' as alert_type,
        case
          when s.condition = 'out' and i.is_critical then 'critical'
          when s.condition in ('out', 'below_safety') then 'high'
          else 'medium'
        end::core.severity as severity,
        s.item_id,
        s.location_id,
        s.sku,
        s.location_code,
        format('%s is %s at %s', s.sku, case when s.condition = 'out' then 'out of stock' else 'low' end, s.location_code) as title,
        format(
          '%s %s available, reorder point %s, safety stock %s, on order %s',
          trim_scale(s.available), s.unit, coalesce(trim_scale(s.reorder_point)::text, 'none'), coalesce(trim_scale(s.safety_stock)::text, 'none'),
          trim_scale(s.on_order)
        ) as message,
        jsonb_build_object('available', s.available, 'reorder_point', s.reorder_point, 'on_order', s.on_order) as related
      from inventory.stock_status s
      join catalog.items i on i.id = s.item_id
      where i.is_active
        and (s.is_low or s.condition = 'below_safety')
      union all
      select
        'predicted_depletion',
        case when i.is_critical then 'high' else 'medium' end::core.severity,
        e.item_id,
        e.location_id,
        i.sku,
        l.code,
        format('%s will be used up at %s on %s', i.sku, l.code, e.predicted_depletion_date),
        format(
          '%s %s on hand, %s used a day over the last %s days', trim_scale(e.on_hand), i.unit,
          trim_scale(round(e.daily_consumption_rate::numeric, 2)), trim_scale(round(e.observed_days::numeric, 1))
        ),
        jsonb_build_object('predicted_depletion_date', e.predicted_depletion_date, 'estimate_id', e.id)
      from inventory.latest_depletion_estimates e
      join catalog.items i on i.id = e.item_id
      join catalog.locations l on l.id = e.location_id
      where i.is_active
        and e.on_hand > 0
        and e.predicted_depletion_date <= current_date + v_days
      union all
      (
        select distinct on (r.item_id, r.location_id)
          'late_need',
          case when i.is_critical then 'critical' else 'high' end::core.severity,
          r.item_id,
          r.location_id,
          i.sku,
          l.code,
          format('%s comes %s days late to %s', i.sku, r.days_late, l.code),
          format(
            '%s %s needed by %s, expected on %s: expedite', trim_scale(r.quantity), r.unit, r.need_by, r.expected_on
          ),
          jsonb_build_object('recommendation_id', r.id, 'need_by', r.need_by, 'expected_on', r.expected_on)
        from planning.recommendations r
        join catalog.items i on i.id = r.item_id
        join catalog.locations l on l.id = r.location_id
        where r.state in ('pending', 'approved', 'ordering', 'ordered')
          and r.days_late > 0
          and r.need_by <= current_date + v_days
        order by r.item_id, r.location_id, r.need_by, r.id
      )
    )
    select
      k.alert_type,
      count(c.alert_type)::integer as cause_count,
      coalesce(
        jsonb_agg(
          jsonb_build_object(
            'alert_type', c.alert_type,
            'severity', c.severity,
            'title', c.title,
            'message', c.message,
            'fingerprint', format('%s:%s:%s', c.alert_type, c.item_id, c.location_id),
            'subject_type', 'item',
            'subject_id', c.item_id,
            'related', c.related || jsonb_build_object('item_id', c.item_id, 'sku', c.sku, 'location_id', c.location_id, 'location', c.location_code)
          )
        ) filter (where c.alert_type is not null),
        '[]'
      ) as alerts,
      coalesce(
        array_agg(format('%s:%s:%s', c.alert_type, c.item_id, c.location_id)) filter (where c.alert_type is not null), '{}'
      ) as fingerprints
    from (values ('late_need'), ('low_stock'), ('predicted_depletion')) as k (alert_type)
    left join causes c on c.alert_type = k.alert_type
    group by k.alert_type
    order by k.alert_type
  loop
    perform governance._raise_alerts(v_found.alerts);

    alert_type := v_found.alert_type;
    live_count := v_found.cause_count;
    resolved_count := governance._resolve_alerts(v_found.alert_type, v_found.fingerprints, 'the cause cleared');
    return next;
  end loop;
end
$$;

comment on function planning.refresh_alerts(integer) is
  'Looks at stock and plan and raises alerts, one live alert a cause: low_stock (available at the reorder point or below safety stock), predicted_depletion (consumption uses the stock up within p_days, newly estimated), late_need (what is recommended or ordered for a need within p_days comes too late). Alerts whose cause cleared are resolved. p_days: default setting planning.alert_days. For a timer; returns what is live and what was resolved of each kind. Errors: QM102, QM103, QM919 days.';

revoke execute on function planning.refresh_alerts(integer) from public;
grant execute on function planning.refresh_alerts(integer) to qm_app, qm_maintenance;
