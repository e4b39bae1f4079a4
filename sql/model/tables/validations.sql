create table model.validations (
  id uuid not null default core.uuid_v7(),
  model_id uuid not null,
  version_id uuid not null,
  holdout_id uuid not null,
  baseline_version_id uuid,
  state model.validation_state not null default 'pending',
  loss model.loss not null,
  test model.comparison_test not null,
  horizon integer not null default 1,
  sample_count integer,
  candidate_score double precision,
  baseline_score double precision,
  improvement double precision,
  statistic double precision,
  p_value double precision,
  effect_size double precision,
  improvement_lower double precision,
  improvement_upper double precision,
  retraining_workflow_id uuid,
  requested_by uuid,
  notes text,
  created_at timestamptz not null default clock_timestamp(),
  decided_at timestamptz,
  expires_at timestamptz,
  constraint validations_pkey primary key (id),
  constraint validations_id_version_id_state_key unique (id, version_id, state),
  constraint validations_model_id_fkey foreign key (model_id) references model.models (id) on delete restrict,
  constraint validations_version_id_model_id_fkey foreign key (version_id, model_id) references model.model_versions (id, model_id) on delete restrict,
  constraint validations_holdout_id_model_id_fkey foreign key (holdout_id, model_id) references model.holdouts (id, model_id) on delete restrict,
  constraint validations_baseline_version_id_model_id_fkey foreign key (baseline_version_id, model_id) references model.model_versions (id, model_id) on delete restrict,
  constraint validations_retraining_workflow_id_model_id_fkey foreign key (retraining_workflow_id, model_id)
    references model.retraining_workflows (id, model_id) on delete restrict,
  constraint validations_requested_by_fkey foreign key (requested_by) references identity.users (id) on delete restrict,
  constraint validations_baseline_version_id_check check (baseline_version_id <> version_id),
  constraint validations_horizon_check check (horizon >= 1),
  constraint validations_decided_at_check check ((state = 'pending') = (decided_at is null)),
  constraint validations_expires_at_check check ((state = 'passed') = (expires_at is not null)),
  constraint validations_p_value_check check (p_value between 0 and 1),
  constraint validations_sample_count_check check (state not in ('passed', 'failed') or num_nulls(sample_count, candidate_score, baseline_score) = 0)
);

create unique index validations_version_id_pending_key on model.validations (version_id) where state = 'pending';
create index validations_version_id_model_id_idx on model.validations (version_id, model_id, id desc);
create index validations_holdout_id_model_id_idx on model.validations (holdout_id, model_id);
create index validations_baseline_version_id_model_id_idx on model.validations (baseline_version_id, model_id) where baseline_version_id is not null;
create index validations_retraining_workflow_id_model_id_idx on model.validations (retraining_workflow_id, model_id)
where retraining_workflow_id is not null;
create index validations_requested_by_idx on model.validations (requested_by) where requested_by is not null;
create index validations_model_id_idx on model.validations (model_id, id desc);

comment on table model.validations is
  'Validations: a version against the one in use, on a frozen holdout. Only a passed one that has not expired lets a version be deployed. Written by commands only.';
comment on column model.validations.id is 'Identifier.';
comment on column model.validations.model_id is 'Model.';
comment on column model.validations.version_id is 'Version that is judged.';
comment on column model.validations.holdout_id is 'Holdout that it is judged on.';
comment on column model.validations.baseline_version_id is 'Version that it has to beat, the one in use when it began; null: none was, so a simple forecast whose predictions were given.';
comment on column model.validations.state is 'State; core.transitions lists the legal moves.';
comment on column model.validations.loss is 'Loss that is compared.';
comment on column model.validations.test is 'Test of whether it differs.';
comment on column model.validations.horizon is 'Steps ahead that the predictions look, for the Diebold-Mariano test.';
comment on column model.validations.sample_count is 'Predictions compared.';
comment on column model.validations.candidate_score is 'Mean loss of the version.';
comment on column model.validations.baseline_score is 'Mean loss of the baseline.';
comment on column model.validations.improvement is 'Share by which the loss is smaller: 1 - candidate / baseline; null where the baseline has none.';
comment on column model.validations.statistic is 'Statistic of the test.';
comment on column model.validations.p_value is 'Probability of such a difference by chance, two-sided.';
comment on column model.validations.effect_size is 'Effect size: mean difference of the losses over their standard deviation, paired.';
comment on column model.validations.improvement_lower is 'Lower end of the 95 % interval of the mean difference of the losses, by bootstrap; positive: the version is better.';
comment on column model.validations.improvement_upper is 'Upper end of it.';
comment on column model.validations.retraining_workflow_id is 'Retraining that it belongs to.';
comment on column model.validations.requested_by is 'User who asked for it.';
comment on column model.validations.notes is 'What there is to say.';
comment on column model.validations.created_at is 'When it was asked for.';
comment on column model.validations.decided_at is 'When it was decided.';
comment on column model.validations.expires_at is 'Until when it lets the version be deployed.';

create constraint trigger tg_validations__check_state_history
after insert or update of state on model.validations
deferrable initially deferred
for each row
execute function core.tg_check_state_history('validation');

create constraint trigger tg_validations__audit
after insert or update or delete on model.validations
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'notes');

alter table model.validations enable row level security;

create policy validations_select on model.validations for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.models m where m.id = validations.model_id)
);
create policy validations_select_all on model.validations for select to qm_auditor, qm_maintenance using (true);

-- Its history is seen by who sees it.
create policy state_history_select_validations on core.state_history for select to qm_app, qm_readonly using (
  machine = 'validation' and exists (select from model.validations s where s.id = subject_id)
);

grant select on model.validations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
