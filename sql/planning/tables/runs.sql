create table planning.runs (
  id uuid not null default core.uuid_v7(),
  plan_id uuid not null,
  number integer not null,
  state planning.run_state not null default 'draft',
  planned_on date not null,
  bucket_size planning.bucket_size not null,
  bucket_count integer not null,
  action_window_days integer not null,
  parameters jsonb not null,
  item_count integer not null default 0,
  planned_order_count integer not null default 0,
  peg_count integer not null default 0,
  recommendation_count integer not null default 0,
  snapshot_hash text,
  result_hash text,
  reason text,
  created_by uuid,
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint runs_pkey primary key (id),
  constraint runs_plan_id_number_key unique (plan_id, number),
  constraint runs_plan_id_id_key unique (plan_id, id),
  constraint runs_plan_id_fkey foreign key (plan_id) references planning.plans (id) on delete restrict,
  constraint runs_created_by_fkey foreign key (created_by) references identity.users (id) on delete restrict,
  constraint runs_number_check check (number >= 1)
);

-- The plan's pointer: of its own runs only.
alter table planning.plans
add constraint plans_id_current_run_id_fkey
foreign key (id, current_run_id) references planning.runs (plan_id, id) on delete restrict;

create index plans_id_current_run_id_idx on planning.plans (id, current_run_id);
create unique index runs_plan_id_current_key on planning.runs (plan_id) where state = 'current';
create index runs_created_by_idx on planning.runs (created_by) where created_by is not null;

comment on table planning.runs is
  'Planning runs: what was planned from which snapshot. What a run read is pinned in run_items, run_demands and run_edges, what it found in requirements, planned_orders and pegs.';
comment on column planning.runs.id is 'Identifier; the planning cycle of its recommendations.';
comment on column planning.runs.plan_id is 'Plan.';
comment on column planning.runs.number is 'Number within the plan, from 1.';
comment on column planning.runs.state is 'draft, current or superseded; one run of a plan is current.';
comment on column planning.runs.planned_on is 'Day that counted as today.';
comment on column planning.runs.bucket_size is 'Length of a bucket, as the plan had it.';
comment on column planning.runs.bucket_count is 'Number of buckets.';
comment on column planning.runs.action_window_days is 'Days within which planned orders became recommendations.';
comment on column planning.runs.parameters is 'Settings that the run used, by name.';
comment on column planning.runs.item_count is 'Items at locations that were planned.';
comment on column planning.runs.planned_order_count is 'Rows of planned_orders.';
comment on column planning.runs.peg_count is 'Rows of pegs.';
comment on column planning.runs.recommendation_count is 'Rows of recommendations.';
comment on column planning.runs.snapshot_hash is 'SHA-256 of what was pinned, by business keys: equal where two runs read the same.';
comment on column planning.runs.result_hash is 'SHA-256 of the recommendations, by business keys: equal where two runs recommend the same.';
comment on column planning.runs.reason is 'Why it was run.';
comment on column planning.runs.created_by is 'User of the session; null for the system.';
comment on column planning.runs.started_at is 'When it began; partitions of its details go by this.';
comment on column planning.runs.finished_at is 'When it ended.';

create constraint trigger tg_runs__check_state_history
after insert or update of state on planning.runs
deferrable initially deferred
for each row
execute function core.tg_check_state_history('planning_run');

grant select on planning.runs to qm_app, qm_readonly, qm_auditor, qm_maintenance;
