create or replace view inventory.valuation
with (security_invoker = true)
as
select
  i.currency,
  i.category_id,
  l.item_id,
  l.location_id,
  l.on_hand,
  l.average_cost,
  round(l.on_hand * l.average_cost, 4) as stock_value
from inventory.levels l
join catalog.items i on i.id = l.item_id
where l.on_hand <> 0;

comment on view inventory.valuation is
  'What stock is worth at moving average cost, a row for each level that has stock; sum it by item, location or category, and by currency. stock_value is null where no cost was ever given.';
comment on column inventory.valuation.item_id is 'Item.';
comment on column inventory.valuation.location_id is 'Location.';
comment on column inventory.valuation.category_id is 'Category of the item.';
comment on column inventory.valuation.on_hand is 'Stock, in the stock unit.';
comment on column inventory.valuation.average_cost is 'Moving average cost per stock unit.';
comment on column inventory.valuation.stock_value is 'on_hand × average_cost, in currency; null where no cost was ever given.';
comment on column inventory.valuation.currency is 'Currency of the cost.';

grant select on inventory.valuation to qm_app, qm_readonly, qm_auditor, qm_maintenance;
