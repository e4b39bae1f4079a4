create or replace function planning.explain(p_recommendation_id uuid, p_depth integer default 8, p_breadth integer default 10)
returns table (
  line integer,
  depth integer,
  topic planning.explanation_topic,
  subject text,
  quantity double precision,
  on_date date,
  detail text,
  reference jsonb
)
language plpgsql
stable
rows 50
set search_path = pg_catalog, pg_temp
as $$
declare
  v_recommendation planning.recommendations;
  v_run planning.runs;
  v_node planning.run_items;
  v_order planning.planned_orders;
  v_bucket integer;
  v_need planning.requirements;
  v_policy planning.policies;
  v_name text;
  v_unit text;
begin
  select r.* into v_recommendation from planning.recommendations r where r.id = p_recommendation_id;

  if not found then
    raise exception using
      errcode = 'QM909',
      message = 'there is no such recommendation',
      detail = format('recommendation %s', coalesce(p_recommendation_id::text, 'null')),
      hint = 'select id, sku, state from planning.open_recommendations lists those that are open.';
  end if;

  select r.* into strict v_run from planning.runs r where r.id = v_recommendation.run_id;

  select n.* into v_node from planning.run_items n where n.run_id = v_run.id and n.node = v_recommendation.node;

  select o.*
  into v_order
  from planning.planned_orders o
  where o.run_id = v_run.id
    and o.number = v_recommendation.planned_order
    and o.started_at = v_run.started_at;

  select b.bucket into v_bucket from planning.run_buckets b where b.run_id = v_run.id and v_order.need_on >= b.starts_on and v_order.need_on < b.ends_on;

  -- The need that the order was made for: of its bucket or, where the lead time made it late, of the one that it arrives in.
  select r.*
  into v_need
  from planning.requirements r
  where r.run_id = v_run.id
    and r.node = v_recommendation.node
    and r.bucket = v_order.bucket
    and r.started_at = v_run.started_at;

  select p.* into v_policy from planning.policies p where p.id = v_node.policy_id;

  select format('%s @ %s', i.sku, l.code), i.unit
  into v_name, v_unit
  from catalog.items i
  cross join catalog.locations l
  where i.id = v_recommendation.item_id
    and l.id = v_recommendation.location_id;

  return query
  with recursive orders as (
    select
      array[5000]::integer[] as path,
      0 as level,
      v_recommendation.planned_order as number,
      v_recommendation.node as node,
      coalesce(v_bucket, v_order.bucket) as from_bucket,
      v_order.covers_until as to_bucket
    where v_node.run_id is not null
      and v_order.run_id is not null
    union all
    select
      o.path || (g.rank + 1000),
      o.level + 1,
      a.number,
      a.node,
      f.bucket,
      a.covers_until
    from orders o
    cross join lateral (
      select p.parent_order, (row_number() over (order by sum(p.quantity) desc, p.parent_order))::integer as rank
      from planning.pegs p
      where p.run_id = v_run.id
        and p.started_at = v_run.started_at
        and p.node = o.node
        and p.bucket between o.from_bucket and o.to_bucket
      group by p.parent_order
      order by rank
      limit p_breadth
    ) as g
    join planning.planned_orders a on a.run_id = v_run.id and a.started_at = v_run.started_at and a.number = g.parent_order
    left join planning.run_buckets f on f.run_id = v_run.id and a.need_on >= f.starts_on and a.need_on < f.ends_on
    where o.level < p_depth
  ),
  gathered as (
    select
      o.path,
      p.parent_order,
      p.edge,
      sum(p.quantity) as quantity,
      min(p.bucket) as bucket,
      sum(sum(p.quantity)) over (partition by o.path, p.parent_order) as parent_quantity
    from orders o
    join planning.pegs p
      on p.run_id = v_run.id
      and p.started_at = v_run.started_at
      and p.node = o.node
      and p.bucket between o.from_bucket and o.to_bucket
    group by o.path, p.parent_order, p.edge
  ),
  pegged as (
    select
      g.*,
      row_number() over (partition by g.path order by g.parent_quantity desc, g.parent_order, g.edge) as place,
      dense_rank() over (partition by g.path order by g.parent_quantity desc, g.parent_order) as rank
    from gathered g
  ),
  lines as (
    select
      array[0] as path, 0 as depth, 'recommendation'::planning.explanation_topic as topic, v_name as subject,
      v_recommendation.quantity::double precision as quantity, v_recommendation.order_by as on_date,
      format(
        '%s %s %s %s by %s, to be there by %s%s: %s',
        case v_recommendation.supply_mode when 'purchase' then 'buy' when 'transfer' then 'transfer' else 'make' end,
        trim_scale(v_recommendation.quantity), v_recommendation.unit,
        coalesce(
          (select 'from ' || s.code from catalog.suppliers s where s.id = v_recommendation.supplier_id),
          (select 'from ' || l.code from catalog.locations l where l.id = v_recommendation.from_location_id),
          case v_recommendation.supply_mode when 'production' then 'by its bill of material' else 'from nobody yet' end
        ),
        v_recommendation.order_by, v_recommendation.need_by,
        case when v_recommendation.days_late > 0 then format(' (%s days late)', v_recommendation.days_late) else '' end,
        v_recommendation.reasoning
      ) as detail,
      jsonb_build_object(
        'recommendation_id', v_recommendation.id, 'run_id', v_run.id, 'run_number', v_run.number, 'planned_order', v_recommendation.planned_order,
        'part', v_recommendation.part, 'state', v_recommendation.state
      ) as reference
    union all
    select
      array[100], 1, 'requirement', format('bucket %s of run %s', v_need.bucket, v_run.number), v_need.net, b.starts_on,
      format(
        'gross %s (forecast left by orders %s, customers'' orders %s, other items'' orders %s), scheduled receipts %s, net of stock and safety stock %s, planned %s, then projected %s',
        trim_scale(round(v_need.gross::numeric, 2)), trim_scale(round(v_need.net_forecast::numeric, 2)),
        trim_scale(round(v_need.orders::numeric, 2)), trim_scale(round(v_need.dependent::numeric, 2)),
        trim_scale(round(v_need.scheduled_receipts::numeric, 2)), trim_scale(round(v_need.net::numeric, 2)),
        trim_scale(round(v_need.planned_receipts::numeric, 2)), trim_scale(round(v_need.projected::numeric, 2))
      ),
      jsonb_build_object('run_id', v_run.id, 'node', v_need.node, 'bucket', v_need.bucket)
    from planning.run_buckets b
    where b.run_id = v_need.run_id
      and b.bucket = v_need.bucket
    union all
    select
      array[200], 1, 'stock', v_name, v_node.on_hand, v_run.planned_on,
      format(
        'on hand when the run began%s%s%s',
        case when v_node.stock_sequence is null then ': never stocked here' else format(', after movement %s', v_node.stock_sequence) end,
        case when v_node.reserved_elsewhere > 0 then format('; without %s reserved for others', trim_scale(round(v_node.reserved_elsewhere::numeric, 2))) else '' end,
        case when v_node.held_back > 0 then format('; without %s in lots that are expired or not available', trim_scale(round(v_node.held_back::numeric, 2))) else '' end
      ),
      jsonb_build_object('item_id', v_node.item_id, 'location_id', v_node.location_id, 'sequence', v_node.stock_sequence)
    where v_node.run_id is not null
    union all
    select
      array[300, o.number], 1, 'scheduled_receipt', s.order_number, o.quantity, o.receive_on, 'open order, expected then',
      jsonb_build_object('supply_order_line_id', o.supply_order_line_id, 'supply_order_id', s.id)
    from planning.planned_orders o
    left join planning.supply_order_lines l on l.id = o.supply_order_line_id
    left join planning.supply_orders s on s.id = l.order_id
    where o.run_id = v_run.id
      and o.started_at = v_run.started_at
      and o.node = v_recommendation.node
      and o.supply_order_line_id is not null
      and o.bucket <= v_order.covers_until
    union all
    select
      array[400], 1, 'safety_stock', replace(v_node.safety_stock_rule::text, '_', ' '), v_node.safety_stock, null,
      case v_node.safety_stock_rule
        when 'none' then 'no safety stock is kept'
        when 'fixed' then 'fixed by the policy or the level'
        when 'days_of_cover' then format('%s days at %s a day', v_node.cover_days, trim_scale(round(v_node.daily_demand::numeric, 2)))
        else case
          when v_node.error_deviation is null then 'no forecast error is known, so none is kept'
          else format(
            'z %s for a service level of %s, times the forecast error of %s in %s days over %s days of lead time%s%s',
            round(core.normal_quantile(v_node.service_level)::numeric, 3), v_node.service_level,
            trim_scale(round(v_node.error_deviation::numeric, 2)), trim_scale(round(v_node.error_period_days::numeric, 1)),
            v_node.lead_time_days,
            case when v_node.review_period_days > 0 then format(' and %s of review', v_node.review_period_days) else '' end,
            case
              when v_node.lead_time_deviation_days > 0
                then format(', and %s days of deviation of the lead time', trim_scale(round(v_node.lead_time_deviation_days::numeric, 1)))
              else ''
            end
          )
        end
      end,
      jsonb_build_object('service_level', v_node.service_level, 'error_deviation', v_node.error_deviation, 'version_id', v_node.forecast_version_id)
    where v_node.run_id is not null
    union all
    select
      array[500], 1, 'policy',
      case
        when v_node.policy_id is null then 'settings'
        else concat_ws(
          ' and ',
          coalesce((select 'item ' || i.sku from catalog.items i where i.id = v_policy.item_id), (select 'category ' || c.name from catalog.categories c where c.id = v_policy.category_id)),
          (select 'location ' || l.code from catalog.locations l where l.id = v_policy.location_id)
        )
      end,
      null, null,
      format(
        '%s, %s%s',
        v_node.supply_mode,
        replace(v_node.lot_sizing::text, '_', ' '),
        case when v_policy.notes is not null then ': ' || v_policy.notes else '' end
      ),
      jsonb_build_object('policy_id', v_node.policy_id)
    where v_node.run_id is not null
    union all
    select
      array[600], 1, 'lead_time', v_node.lead_time_source, v_node.lead_time_days, v_order.receive_on,
      format(
        '%s days: placed on %s it arrives on %s, needed on %s', v_recommendation.lead_time_days, v_recommendation.order_by,
        v_recommendation.expected_on, v_recommendation.need_by
      ),
      jsonb_build_object('lane_id', v_recommendation.lane_id, 'supplier_item_id', v_recommendation.supplier_item_id)
    where v_node.run_id is not null
    union all
    select
      array[700], 1, 'lot', replace(v_order.binding_constraint::text, '_', ' '), v_order.quantity, null,
      format(
        'need %s, lot %s%s%s%s%s',
        trim_scale(round(v_order.need_quantity::numeric, 2)),
        trim_scale(round(v_order.quantity::numeric, 2)),
        case when v_node.minimum_quantity > 0 then format(', minimum %s', trim_scale(round(v_node.minimum_quantity::numeric, 2))) else '' end,
        case when v_node.order_multiple is not null then format(', multiples of %s', trim_scale(round(v_node.order_multiple::numeric, 2))) else '' end,
        case when v_node.lot_quantity is not null then format(', %s %s', replace(v_node.lot_sizing::text, '_', ' '), trim_scale(round(v_node.lot_quantity::numeric, 2))) else '' end,
        case when v_order.covers_until > coalesce(v_bucket, v_order.bucket) then format(', covers needs up to bucket %s', v_order.covers_until) else '' end
      ),
      jsonb_build_object('planned_order', v_order.number, 'binding_constraint', v_order.binding_constraint)
    where v_order.run_id is not null
    union all
    select
      array[800, r.part], 1, 'split', coalesce(s.code, 'no supplier'), r.quantity::double precision, r.order_by,
      format('part %s%s', r.part, case when r.id = v_recommendation.id then ': this recommendation' else '' end),
      jsonb_build_object('recommendation_id', r.id)
    from planning.recommendations r
    left join catalog.suppliers s on s.id = r.supplier_id
    where r.run_id = v_run.id
      and r.planned_order = v_recommendation.planned_order
      and exists (
        select from planning.recommendations t where t.run_id = r.run_id and t.planned_order = r.planned_order and t.part <> r.part
      )
    union all
    select
      array[900], 1, 'price', s.code, v_recommendation.unit_cost::double precision, null,
      format(
        '%s %s a %s%s', trim_scale(v_recommendation.unit_cost), v_recommendation.currency, v_recommendation.unit,
        case when p.id is null then ' (the price row is gone)' else format(' for %s units, valid %s', p.quantity_range, p.validity) end
      ),
      jsonb_build_object('supplier_price_id', v_recommendation.supplier_price_id)
    from catalog.suppliers s
    left join catalog.supplier_prices p on p.id = v_recommendation.supplier_price_id
    where s.id = v_recommendation.supplier_id
      and v_recommendation.unit_cost is not null
    union all
    select
      array[1000, c.rank], 1, 'offer', s.code, c.order_quantity::double precision, null,
      format(
        '%s%s: %s',
        case when c.supplier_item_id = v_recommendation.supplier_item_id then 'taken' else 'not taken' end,
        case when c.price is not null then format(', %s %s a %s', trim_scale(c.price), c.currency, v_unit) else '' end,
        c.reason
      ),
      jsonb_build_object('supplier_item_id', c.supplier_item_id, 'rank', c.rank, 'score', c.score)
    from planning.considered_offers c
    join catalog.supplier_items o on o.id = c.supplier_item_id
    join catalog.suppliers s on s.id = o.supplier_id
    where c.run_id = v_run.id
      and c.planned_order = v_recommendation.planned_order
    union all
    select
      array[1100, a.revision], 1, 'approval', a.state::text, a.quorum, a.requested_at::date,
      format(
        'revision %s, %s of %s votes%s, expires %s', a.revision, count(v.approver_id), a.quorum,
        coalesce(' by ' || string_agg(u.username, ', ' order by v.voted_at), ''), a.expires_at
      ),
      jsonb_build_object('approval_id', a.id)
    from governance.approvals a
    left join governance.approval_votes v on v.approval_id = a.id and v.decision = 'approve' and v.revoked_at is null
    left join identity.users u on u.id = v.approver_id
    where a.subject_type = 'procurement_recommendation'
      and a.subject_id = v_recommendation.id
    group by a.id
    union all
    -- Pegs, on the level of the order that needs them, its own needs below it.
    select
      o.path || (g.rank + 1000)::integer || 0 || g.place::integer,
      o.level + 1,
      'peg',
      format('%s @ %s', i.sku, l.code),
      g.quantity,
      a.release_on,
      format(
        '%s %s for %s %s of it on %s, %s',
        trim_scale(round(g.quantity::numeric, 2)),
        (select c.unit from planning.run_items k join catalog.items c on c.id = k.item_id where k.run_id = v_run.id and k.node = o.node),
        trim_scale(round(a.quantity::numeric, 2)), i.unit, a.release_on,
        case
          when e.lane_id is not null then 'over its lane'
          else format(
            'at %s each%s',
            trim_scale(round(e.quantity_per::numeric, 6)),
            case when e.scrap_rate > 0 then format(' with %s %% scrap', trim_scale(round(e.scrap_rate::numeric * 100, 2))) else '' end
          )
        end
      ),
      jsonb_build_object('planned_order', a.number, 'bom_line_id', e.bom_line_id, 'lane_id', e.lane_id, 'bucket', g.bucket)
    from pegged g
    join orders o on o.path = g.path
    join planning.planned_orders a on a.run_id = v_run.id and a.started_at = v_run.started_at and a.number = g.parent_order
    join planning.run_edges e on e.run_id = v_run.id and e.started_at = v_run.started_at and e.edge = g.edge
    join planning.run_items n on n.run_id = v_run.id and n.node = a.node
    join catalog.items i on i.id = n.item_id
    join catalog.locations l on l.id = n.location_id
    where g.rank <= p_breadth
      and o.level < p_depth
    union all
    select
      o.path || 900000,
      o.level + 1,
      'more',
      null,
      sum(g.quantity),
      null,
      format('and %s more', count(distinct g.parent_order)),
      '{}'
    from pegged g
    join orders o on o.path = g.path
    where g.rank > p_breadth
      or o.level >= p_depth
    group by o.path, o.level
    union all
    select
      o.path || 500 || (row_number() over (partition by o.path order by d.due_on, d.order_line_id))::integer,
      o.level + 1,
      'customer_order',
      t.order_number,
      d.quantity::double precision,
      d.due_on,
      format('open quantity of a customer''s order, due %s', d.due_on),
      jsonb_build_object('order_line_id', d.order_line_id, 'bucket', d.bucket)
    from orders o
    join planning.run_demands d on d.run_id = v_run.id and d.node = o.node and d.bucket between o.from_bucket and o.to_bucket
    left join demand.order_lines k on k.id = d.order_line_id
    left join demand.orders t on t.id = k.order_id
    union all
    select
      o.path || 600,
      o.level + 1,
      'forecast',
      coalesce(f.method::text, 'forecast'),
      (select sum(x.value) from unnest(n.net_forecast[o.from_bucket:o.to_bucket]) as x (value)),
      v.training_cut_off,
      format(
        'forecast of %s %s in bucket%s %s%s, less what orders consumed; issued %s by %s%s',
        (select trim_scale(round(sum(x.value)::numeric, 2)) from unnest(n.forecast[o.from_bucket:o.to_bucket]) as x (value)),
        i.unit,
        case when o.to_bucket > o.from_bucket then 's' else '' end,
        o.from_bucket,
        case when o.to_bucket > o.from_bucket then format(' to %s', o.to_bucket) else '' end,
        to_char(v.issued_at at time zone 'UTC', 'YYYY-MM-DD'),
        v.source,
        coalesce(': ' || nullif(f.reason, ''), '')
      ),
      jsonb_build_object('version_id', n.forecast_version_id, 'series_id', n.series_id)
    from orders o
    join planning.run_items n on n.run_id = v_run.id and n.node = o.node
    join catalog.items i on i.id = n.item_id
    join forecast.versions v on v.id = n.forecast_version_id
    left join forecast.series_forecasts f on f.version_id = n.forecast_version_id and f.series_id = n.series_id
    where (select sum(x.value) from unnest(n.net_forecast[o.from_bucket:o.to_bucket]) as x (value)) > 0
  )
  select
    (row_number() over (order by s.path, s.topic))::integer,
    s.depth,
    s.topic,
    s.subject,
    s.quantity,
    s.on_date,
    s.detail,
    s.reference
  from lines s
  order by s.path, s.topic;
end
$$;

comment on function planning.explain(uuid, integer, integer) is
  'Why this number? Line by line, as a tree by depth: the recommendation; the requirement of the bucket; the stock, open orders, safety stock, policy and lead time that netting used; what set the lot; price and all offers, taken or rejected, with reasons; approvals; and who needs it, up through bills of material and lanes to customers'' orders and the forecast version. At most p_breadth orders are listed where one is needed by more, the largest first, and p_depth levels; a line says how many more there are. quantity is in stock units of the line''s item (price: money; lead_time: days). reference has the ids of the rows that the line speaks of. Error: QM909 no such recommendation.';

revoke execute on function planning.explain(uuid, integer, integer) from public;
grant execute on function planning.explain(uuid, integer, integer) to qm_app, qm_readonly;
