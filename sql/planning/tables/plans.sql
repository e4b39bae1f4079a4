create table planning.plans (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  bucket_size planning.bucket_size not null default 'week',
  bucket_count integer not null default 26,
  consumption_backward integer not null default 1,
  consumption_forward integer not null default 1,
  action_window_days integer not null default 14,
  last_run_number integer not null default 0,
  current_run_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint plans_pkey primary key (id),
  constraint plans_code_key unique (code),
  constraint plans_code_check check (code = btrim(code) and code <> ''),
  constraint plans_name_check check (btrim(name) <> ''),
  constraint plans_bucket_count_check check (bucket_count between 1 and 366),
  constraint plans_consumption_backward_check check (consumption_backward between 0 and 366),
  constraint plans_consumption_forward_check check (consumption_forward between 0 and 366),
  constraint plans_action_window_days_check check (action_window_days between 0 and 1000)
);

comment on table planning.plans is
  'Plans: what is planned together and how time is cut. The row is the lock under which runs follow each other, and points to the run in force.';
comment on column planning.plans.id is 'Identifier.';
comment on column planning.plans.code is 'Unique code.';
comment on column planning.plans.name is 'Name to show.';
comment on column planning.plans.bucket_size is 'Length of a bucket.';
comment on column planning.plans.bucket_count is 'Number of buckets: the horizon. The first one begins on the day of the run and may be cut short.';
comment on column planning.plans.consumption_backward is 'Buckets before its own from which a customer''s order consumes forecast.';
comment on column planning.plans.consumption_forward is 'Buckets after its own from which a customer''s order consumes forecast.';
comment on column planning.plans.action_window_days is 'Planned orders that have to be placed within so many days become recommendations.';
comment on column planning.plans.last_run_number is 'Number of the last run.';
comment on column planning.plans.current_run_id is 'Run in force; null before the first one.';
comment on column planning.plans.created_at is 'When the row was made.';
comment on column planning.plans.updated_at is 'When the row last changed.';

create trigger tg_plans__set_updated_at
before update on planning.plans
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on planning.plans to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert (id, code, name, bucket_size, bucket_count, consumption_backward, consumption_forward, action_window_days) on planning.plans to qm_app;
grant update (name, bucket_size, bucket_count, consumption_backward, consumption_forward, action_window_days) on planning.plans to qm_app;
