create or replace function catalog.rank_offers(p_item_id uuid, p_quantity numeric default 1, p_on_date date default current_date)
returns table (
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
  select
    r.rank,
    r.is_best,
    r.is_eligible,
    r.supplier_item_id,
    r.supplier_id,
    r.supplier_code,
    r.supplier_name,
    r.order_quantity,
    r.price,
    r.currency,
    r.total_price,
    r.lead_time_days,
    r.reliability_score,
    r.minimum_order_quantity,
    r.order_multiple,
    r.contract_quantity_left,
    r.preferred_rank,
    r.score,
    r.reason
  from catalog.rank_offers_for(array[1], array[p_item_id], array[p_quantity], array[p_on_date]) as r
  order by r.rank
$$;

comment on function catalog.rank_offers(uuid, numeric, date) is
  'Active offers of active suppliers for a quantity of an item on a day, the best first, with the reason in words. The quantity is raised to the minimum order and to a whole multiple first; total_price is for that quantity. Reliability and lead time fall back from the offer to the supplier and stay null where nobody knows them. Score, 0 to 1: price weight × lowest total / total + reliability weight × reliability + lead-time weight × (shortest + 1) / (lead time + 1), with the settings catalog.offer_*_weight; what is unknown earns nothing. Ties go to the lower preferred_rank, then the lower total, then the code. Not eligible, and last: no price that day, a price in another currency than the item''s, a contract without enough left.';

revoke execute on function catalog.rank_offers(uuid, numeric, date) from public;
grant execute on function catalog.rank_offers(uuid, numeric, date) to qm_app, qm_readonly;
