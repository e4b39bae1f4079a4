create or replace view inventory.integrity_findings
with (security_invoker = true)
as
with ledger as (
  select
    m.item_id,
    m.location_id,
    sum(m.quantity) as quantity,
    count(*) as rows,
    max(m.sequence) as last_sequence,
    count(distinct m.sequence) as sequences,
    (array_agg(m.new_stock order by m.sequence desc))[1] as new_stock,
    (array_agg(m.average_cost order by m.sequence desc))[1] as average_cost
  from inventory.movements m
  group by m.item_id, m.location_id
),
chain as (
  select
    m.item_id, m.location_id, m.sequence, m.previous_stock,
    lag(m.new_stock, 1, 0::numeric) over (partition by m.item_id, m.location_id order by m.sequence) as expected
  from inventory.movements m
),
promised as (
  select r.item_id, r.location_id, sum(r.quantity - r.fulfilled_quantity) as quantity
  from inventory.reservations r
  where r.state = 'active'
  group by r.item_id, r.location_id
),
lots as (
  select b.item_id, b.location_id, sum(b.on_hand) as quantity
  from inventory.lot_levels b
  group by b.item_id, b.location_id
),
lot_ledger as (
  select m.item_id, m.location_id, m.lot_id, sum(m.quantity) as quantity
  from inventory.movements m
  where m.lot_id is not null
  group by m.item_id, m.location_id, m.lot_id
)
select 'on_hand_differs_from_ledger' as finding, l.item_id, l.location_id, null::uuid as subject_id, coalesce(g.quantity, 0) as expected, l.on_hand as found
from inventory.levels l
left join ledger g using (item_id, location_id)
where l.on_hand <> coalesce(g.quantity, 0)
union all
select 'on_hand_differs_from_last_row', l.item_id, l.location_id, null, coalesce(g.new_stock, 0), l.on_hand
from inventory.levels l
left join ledger g using (item_id, location_id)
where l.on_hand <> coalesce(g.new_stock, 0)
union all
select 'average_cost_differs_from_last_row', l.item_id, l.location_id, null, g.average_cost, l.average_cost
from inventory.levels l
left join ledger g using (item_id, location_id)
where l.average_cost is distinct from g.average_cost
union all
select 'sequence_has_gaps', l.item_id, l.location_id, null, l.last_sequence, coalesce(g.rows, 0)
from inventory.levels l
left join ledger g using (item_id, location_id)
where l.last_sequence <> coalesce(g.rows, 0)
  or l.last_sequence <> coalesce(g.last_sequence, 0)
  or l.last_sequence <> coalesce(g.sequences, 0)
union all
select 'ledger_row_does_not_follow', c.item_id, c.location_id, null, c.expected, c.previous_stock
from chain c
where c.previous_stock <> c.expected
union all
select 'reserved_differs_from_reservations', l.item_id, l.location_id, null, coalesce(p.quantity, 0), l.reserved
from inventory.levels l
left join promised p using (item_id, location_id)
where l.reserved <> coalesce(p.quantity, 0)
union all
select 'in_lots_differs_from_lot_levels', l.item_id, l.location_id, null, coalesce(b.quantity, 0), l.in_lots
from inventory.levels l
left join lots b using (item_id, location_id)
where l.in_lots <> coalesce(b.quantity, 0)
union all
select 'lot_differs_from_ledger', item_id, location_id, lot_id, coalesce(g.quantity, 0), coalesce(b.on_hand, 0)
from lot_ledger g
full join inventory.lot_levels b using (item_id, location_id, lot_id)
where coalesce(g.quantity, 0) <> coalesce(b.on_hand, 0)
union all
select 'transfer_does_not_net_to_zero', t.item_id, t.from_location_id, t.id, 2, count(m.id)
from inventory.transfers t
left join inventory.movements m on m.transfer_id = t.id
group by t.item_id, t.from_location_id, t.id, t.quantity
having count(m.id) <> 2
  or sum(m.quantity) <> 0
  or max(m.quantity) <> t.quantity
union all
select 'reversal_without_its_pair', r.item_id, coalesce(o.location_id, v.location_id), r.movement_id, -o.quantity, v.quantity
from inventory.reversals r
left join inventory.movements o on o.item_id = r.item_id and o.recorded_at = r.movement_recorded_at and o.id = r.movement_id
left join inventory.movements v on v.item_id = r.item_id and v.recorded_at = r.reversal_recorded_at and v.id = r.reversal_id
where o.id is null
  or v.id is null
  or o.quantity <> -v.quantity
  or o.location_id <> v.location_id
  or v.movement_type <> 'reversal'
union all
select 'reversal_without_its_pair', m.item_id, m.location_id, m.id, null, m.quantity
from inventory.movements m
where m.movement_type = 'reversal'
  and not exists (select from inventory.reversals r where r.reversal_id = m.id)
union all
select 'stockout_missing', l.item_id, l.location_id, null, 1, 0
from inventory.levels l
where l.on_hand <= 0
  and l.last_sequence > 0
  and not exists (
    select from inventory.stockouts s where s.item_id = l.item_id and s.location_id = l.location_id and s.ended_at is null
  )
union all
select 'stockout_with_stock', l.item_id, l.location_id, s.id, 0, l.on_hand
from inventory.levels l
join inventory.stockouts s on s.item_id = l.item_id and s.location_id = l.location_id and s.ended_at is null
where l.on_hand > 0;

comment on view inventory.integrity_findings is
  'Every place where a counter and its rows disagree; empty when all is well. finding: what is wrong; subject_id: the lot, transfer, movement or stockout that it is about; expected and found: the two figures. Reads the whole ledger.';
comment on column inventory.integrity_findings.finding is 'What is wrong.';
comment on column inventory.integrity_findings.item_id is 'Item, where one is meant.';
comment on column inventory.integrity_findings.location_id is 'Location, where one is meant.';
comment on column inventory.integrity_findings.subject_id is 'Row that is wrong: a lot, transfer, movement or stockout.';
comment on column inventory.integrity_findings.expected is 'Figure that its rows give.';
comment on column inventory.integrity_findings.found is 'Figure that is kept.';

grant select on inventory.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
