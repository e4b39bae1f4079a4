create table governance.action_types (
  action_type text not null,
  minimum_risk core.risk_level not null,
  is_idempotent boolean not null,
  max_attempts integer not null default 3,
  lease interval not null default interval '5 minutes',
  retry_after interval not null default interval '30 seconds',
  description text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint action_types_pkey primary key (action_type),
  constraint action_types_action_type_check check (action_type ~ '^[a-z][a-z_]*$'),
  constraint action_types_max_attempts_check check (max_attempts between 1 and 100),
  constraint action_types_lease_check check (lease between interval '1 second' and interval '1 day'),
  constraint action_types_retry_after_check check (retry_after between interval '1 second' and interval '1 day')
);

comment on table governance.action_types is
  'What agents can propose. The risk of an action is at least that of its type, whatever the agent says.';
comment on column governance.action_types.action_type is 'Type.';
comment on column governance.action_types.minimum_risk is 'Lowest risk of such an action.';
comment on column governance.action_types.is_idempotent is 'True: doing it twice does no harm, so a lost attempt is tried again. False: a lost attempt becomes unknown and a human looks.';
comment on column governance.action_types.max_attempts is 'Attempts before it counts as failed.';
comment on column governance.action_types.lease is 'How long a worker has it unless it asks for more time.';
comment on column governance.action_types.retry_after is 'Wait before the second attempt; it doubles with each further one.';
comment on column governance.action_types.description is 'What it does.';
comment on column governance.action_types.created_at is 'When the row was made.';
comment on column governance.action_types.updated_at is 'When the row last changed.';

create trigger tg_action_types__set_updated_at
before update on governance.action_types
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

-- Who could lower a risk could walk around the approvers: this is for the owner of the schema.
grant select on governance.action_types to qm_app, qm_readonly, qm_auditor, qm_maintenance;
