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
comment on column inventory.latest_depletion_estimates.id is 'Estimate.';
comment on column inventory.latest_depletion_estimates.item_id is 'Item.';
comment on column inventory.latest_depletion_estimates.location_id is 'Location.';
comment on column inventory.latest_depletion_estimates.estimated_at is 'When it was made.';
comment on column inventory.latest_depletion_estimates.on_hand is 'Stock at the time, in the stock unit.';
comment on column inventory.latest_depletion_estimates.daily_consumption_rate is 'Expected consumption a day, in the stock unit.';
comment on column inventory.latest_depletion_estimates.predicted_depletion_date is 'Day on which the stock is expected to run out; null where it is not.';
comment on column inventory.latest_depletion_estimates.confidence is 'Confidence in the estimate, 0 to 1; null where the method gives none.';
comment on column inventory.latest_depletion_estimates.method is 'How it was made.';
comment on column inventory.latest_depletion_estimates.model_version_id is 'Version of the model that made it; null where none did.';
comment on column inventory.latest_depletion_estimates.lookback_days is 'Days of consumption that the rate was measured over.';
comment on column inventory.latest_depletion_estimates.observed_days is 'Days of them on which there was stock to sell.';

grant select on inventory.latest_depletion_estimates to qm_app, qm_readonly, qm_auditor, qm_maintenance;
