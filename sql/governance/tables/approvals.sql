create table governance.approvals (
  id uuid not null default core.uuid_v7(),
  subject_type text not null,
  subject_id uuid not null,
  revision integer not null,
  parameters jsonb not null,
  parameters_hash text not null,
  amount numeric(18, 4),
  currency text,
  risk_level core.risk_level not null,
  requested_by uuid,
  principal_id uuid,
  -- Never null, so that the votes' foreign key carries both and a check can compare them with the approver.
  requester_key uuid not null generated always as (coalesce(requested_by, '00000000-0000-0000-0000-000000000000')) stored,
  principal_key uuid not null generated always as (coalesce(principal_id, '00000000-0000-0000-0000-000000000000')) stored,
  policy_id uuid,
  quorum integer not null,
  eligible_roles identity.user_role[] not null,
  state governance.approval_state not null default 'pending',
  requested_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  decided_at timestamptz,
  used_at timestamptz,
  constraint approvals_pkey primary key (id),
  constraint approvals_subject_type_subject_id_revision_key unique (subject_type, subject_id, revision),
  constraint approvals_id_requester_key_principal_key_key unique (id, requester_key, principal_key),
  constraint approvals_requested_by_fkey foreign key (requested_by) references identity.users (id) on delete restrict,
  constraint approvals_principal_id_fkey foreign key (principal_id) references identity.users (id) on delete restrict,
  constraint approvals_policy_id_fkey foreign key (policy_id) references governance.approval_policies (id) on delete set null,
  constraint approvals_revision_check check (revision >= 1),
  constraint approvals_parameters_check check (jsonb_typeof(parameters) = 'object'),
  constraint approvals_quorum_check check (quorum >= 0),
  constraint approvals_used_at_check check (used_at is null or state = 'approved')
);

-- One revision of a subject can be decided or used.
create unique index approvals_subject_type_subject_id_open_key on governance.approvals (subject_type, subject_id)
where state in ('pending', 'approved');
create index approvals_pending_idx on governance.approvals (expires_at, id) where state = 'pending';
create index approvals_unused_idx on governance.approvals (expires_at) where state in ('pending', 'approved') and used_at is null;
create index approvals_requested_by_idx on governance.approvals (requested_by, requested_at desc) where requested_by is not null;
create index approvals_principal_id_idx on governance.approvals (principal_id) where principal_id is not null;
create index approvals_policy_id_idx on governance.approvals (policy_id) where policy_id is not null;

comment on table governance.approvals is
  'What was put to approvers: one row a subject and revision. Votes are bound to the hash of the parameters; changed parameters are a new revision without votes. Written by commands only.';
comment on column governance.approvals.id is 'Identifier.';
comment on column governance.approvals.subject_type is 'Kind of thing that is approved.';
comment on column governance.approvals.subject_id is 'The thing, by its identifier.';
comment on column governance.approvals.revision is 'Number of the request for this thing, from 1.';
comment on column governance.approvals.parameters is 'What exactly is agreed to.';
comment on column governance.approvals.parameters_hash is 'SHA-256 of the parameters, in hexadecimal.';
comment on column governance.approvals.amount is 'Amount of money that the band was chosen by; null where there is none.';
comment on column governance.approvals.currency is 'ISO 4217 code of the amount.';
comment on column governance.approvals.risk_level is 'Risk that the quorum was chosen by.';
comment on column governance.approvals.requested_by is 'User who asks; null for the system. May not vote.';
comment on column governance.approvals.principal_id is 'User for whom an agent asks; may not vote either.';
comment on column governance.approvals.requester_key is 'requested_by, or zeros: carried by the votes'' foreign key.';
comment on column governance.approvals.principal_key is 'principal_id, or zeros: carried by the votes'' foreign key.';
comment on column governance.approvals.policy_id is 'Policy that set the quorum; null where it was deleted since.';
comment on column governance.approvals.quorum is 'Distinct approvers needed.';
comment on column governance.approvals.eligible_roles is 'Roles that may vote.';
comment on column governance.approvals.state is 'State; core.transitions lists the legal moves.';
comment on column governance.approvals.requested_at is 'When it was asked.';
comment on column governance.approvals.expires_at is 'From then on, by the clock, it can neither be decided nor used.';
comment on column governance.approvals.decided_at is 'When the quorum was reached or it was turned down.';
comment on column governance.approvals.used_at is 'When it was acted on; from then on votes cannot be taken back.';

create constraint trigger tg_approvals__check_state_history
after insert or update of state on governance.approvals
deferrable initially deferred
for each row
execute function core.tg_check_state_history('approval');

grant select on governance.approvals to qm_app, qm_readonly, qm_auditor, qm_maintenance;
