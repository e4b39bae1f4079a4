create or replace view inventory.latest_depletion_estimates
with (security_invoker = true)
as
select e.*
from inventory.levels l
cross join lateral (
  select x.*
  from inventory.depletion_estimates x
  where x.item_id = l.item_id
    and x.location_id = l.location_id
  order by x.estimated_at desc
  limit 1
) as e;

comment on view inventory.latest_depletion_estimates is 'The newest depletion estimate of each level: the one that counts.';

grant select on inventory.latest_depletion_estimates to qm_app, qm_readonly, qm_auditor, qm_maintenance;
