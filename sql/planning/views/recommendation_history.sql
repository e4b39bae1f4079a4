create or replace view planning.recommendation_history
with (security_invoker = true)
as
select
  h.subject_id as recommendation_id,
  r.item_id,
  i.sku,
  r.location_id,
  l.code as location_code,
  h.sequence,
  h.from_state,
  h.to_state,
  h.reason,
  h.actor_id,
  u.username as actor_name,
  h.at
from core.state_history h
join planning.recommendations r on r.id = h.subject_id
join catalog.items i on i.id = r.item_id
join catalog.locations l on l.id = r.location_id
left join identity.users u on u.id = h.actor_id
where h.machine = 'recommendation';

comment on view planning.recommendation_history is
  'Every move of every recommendation: who brought it from which state into which, when and why.';
comment on column planning.recommendation_history.recommendation_id is 'Recommendation.';
comment on column planning.recommendation_history.item_id is 'Item.';
comment on column planning.recommendation_history.sku is 'Item''s SKU.';
comment on column planning.recommendation_history.location_id is 'Location that receives.';
comment on column planning.recommendation_history.location_code is 'Its code.';
comment on column planning.recommendation_history.sequence is 'Number of the move, from 1.';
comment on column planning.recommendation_history.from_state is 'State before.';
comment on column planning.recommendation_history.to_state is 'State after.';
comment on column planning.recommendation_history.reason is 'Why.';
comment on column planning.recommendation_history.actor_id is 'User of the session; null for the system.';
comment on column planning.recommendation_history.actor_name is 'Name of that user.';
comment on column planning.recommendation_history.at is 'When.';

grant select on planning.recommendation_history to qm_app, qm_readonly, qm_auditor, qm_maintenance;
