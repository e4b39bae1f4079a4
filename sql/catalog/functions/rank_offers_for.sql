create or replace function catalog.rank_offers_for(
  p_numbers integer[],
  p_item_ids uuid[],
  p_quantities numeric[],
  p_on_dates date[]
)
returns table (
  number integer,
  rank bigint,
  is_best boolean,
  is_eligible boolean,
  supplier_item_id uuid,
  supplier_id uuid,
  supplier_code text,
  supplier_name text,
  order_quantity numeric,
  price numeric,
  currency text,
  total_price numeric,
  lead_time_days integer,
  reliability_score double precision,
  minimum_order_quantity numeric,
  order_multiple numeric,
  contract_quantity_left numeric,
  preferred_rank integer,
  score numeric,
  reason text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with weights as (
    select
      core.setting_numeric('catalog.offer_price_weight') as price_weight,
      core.setting_numeric('catalog.offer_reliability_weight') as reliability_weight,
      core.setting_numeric('catalog.offer_lead_time_weight') as lead_time_weight
  ),
  asked as (
    select w.number, w.item_id, w.quantity, w.on_date
    from unnest(p_numbers, p_item_ids, p_quantities, p_on_dates) as w (number, item_id, quantity, on_date)
  ),
  offers as (
    select
      a.number,
      a.quantity as asked_quantity,
      o.id,
      s.id as supplier_id,
      s.code,
      s.name,
      q.order_quantity,
      p.price,
      p.currency,
      coalesce(o.lead_time_days, s.default_lead_time_days) as lead_time_days,
      coalesce(o.reliability_score, s.reliability_score) as reliability_score,
      o.minimum_order_quantity,
      o.order_multiple,
      o.contract_quantity_limit - o.contract_quantity_used as contract_quantity_left,
      o.preferred_rank,
      case
        when q.order_quantity <= 0 then 'nothing is asked for'
        when p.price is null then format('no price for %s on %s', trim_scale(q.order_quantity), a.on_date)
        when p.currency <> i.currency then format('its price is in %s, the item''s currency is %s', p.currency, i.currency)
        when o.contract_quantity_limit - o.contract_quantity_used < q.order_quantity
          then format('the contract has %s left', trim_scale(o.contract_quantity_limit - o.contract_quantity_used))
      end as obstacle
    from asked a
    join catalog.items i on i.id = a.item_id
    join catalog.supplier_items o on o.item_id = i.id
    join catalog.suppliers s on s.id = o.supplier_id
    cross join lateral (
      select
        case
          when o.order_multiple is null then greatest(a.quantity, o.minimum_order_quantity)
          else ceil(greatest(a.quantity, o.minimum_order_quantity) / o.order_multiple) * o.order_multiple
        end as order_quantity
    ) as q
    left join catalog.supplier_prices p
      on p.supplier_item_id = o.id
      and p.quantity_range @> q.order_quantity
      and p.validity @> a.on_date
    where o.is_active
      and s.is_active
  ),
  compared as (
    select
      o.*,
      o.obstacle is null as is_eligible,
      min(o.price * o.order_quantity) filter (where o.obstacle is null) over (partition by o.number) as lowest_total,
      min(o.lead_time_days) filter (where o.obstacle is null) over (partition by o.number) as shortest_lead_time
    from offers o
  ),
  parts as (
    select
      c.*,
      -- 1 for the lowest total, half of it for twice the total.
      w.price_weight * c.lowest_total / nullif(c.price * c.order_quantity, 0) as price_part,
      w.reliability_weight * c.reliability_score::numeric as reliability_part,
      w.lead_time_weight * (c.shortest_lead_time + 1) / (c.lead_time_days + 1)::numeric as lead_time_part
    from compared c
    cross join weights w
  ),
  scored as (
    select
      p.*,
      case
        when p.is_eligible
          then round(p.price_part + coalesce(p.reliability_part, 0) + coalesce(p.lead_time_part, 0), 4)
      end as score
    from parts p
  ),
  ranked as (
    select
      s.*,
      row_number() over (
        partition by s.number
        order by s.is_eligible desc, s.score desc, s.preferred_rank nulls last, s.price * s.order_quantity, s.code
      ) as rank
    from scored s
  )
  select
    r.number,
    r.rank,
    r.rank = 1 and r.is_eligible,
    r.is_eligible,
    r.id,
    r.supplier_id,
    r.code,
    r.name,
    trim_scale(r.order_quantity),
    r.price,
    r.currency,
    round(r.price * r.order_quantity, 4),
    r.lead_time_days,
    r.reliability_score,
    r.minimum_order_quantity,
    r.order_multiple,
    r.contract_quantity_left,
    r.preferred_rank,
    r.score,
    case
      when not r.is_eligible then 'not eligible: ' || r.obstacle
      else concat_ws(
        '; ',
        format('score %s', r.score),
        case
          when r.price * r.order_quantity = r.lowest_total
            then format('lowest total %s %s', round(r.lowest_total, 2), r.currency)
          else format(
            'total %s %s, %s %% above the lowest',
            round(r.price * r.order_quantity, 2),
            r.currency,
            round(100 * (r.price * r.order_quantity / r.lowest_total - 1), 1)
          )
        end,
        case
          when r.reliability_score is null then 'reliability unknown, counted as 0'
          else format('reliability %s', round(r.reliability_score::numeric, 2))
        end,
        case
          when r.lead_time_days is null then 'lead time unknown, counted as 0'
          when r.lead_time_days = r.shortest_lead_time then format('shortest lead time %s days', r.lead_time_days)
          else format('lead time %s days', r.lead_time_days)
        end,
        case
          when r.order_quantity > r.asked_quantity
            then format('quantity raised to %s by minimum or multiple', trim_scale(r.order_quantity))
        end
      )
    end
  from ranked r
  order by r.number, r.rank
$$;

comment on function catalog.rank_offers_for(integer[], uuid[], numeric[], date[]) is
  'catalog.rank_offers for many questions at once: the arrays hold a number to tell them apart, the item, the quantity and the day of each. Active offers of active suppliers for a quantity of an item on a day, the best first, with the reason in words. The quantity is raised to the minimum order and to a whole multiple first; total_price is for that quantity. Reliability and lead time fall back from the offer to the supplier and stay null where nobody knows them. Score, 0 to 1: price weight × lowest total / total + reliability weight × reliability + lead-time weight × (shortest + 1) / (lead time + 1), with the settings catalog.offer_*_weight; what is unknown earns nothing. Ties go to the lower preferred_rank, then the lower total, then the code. Not eligible, and last: no price that day, a price in another currency than the item''s, a contract without enough left.';

revoke execute on function catalog.rank_offers_for(integer[], uuid[], numeric[], date[]) from public;
grant execute on function catalog.rank_offers_for(integer[], uuid[], numeric[], date[]) to qm_app, qm_readonly;
