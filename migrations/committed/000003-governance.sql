--! Previous: sha1:7cbbf35122020d60e8db3fbed927700e826aae9f
--! Hash: sha1:836619d6e10e04fbd68077e08608b607d7522f00
--! Message: governance

-- Room governance, as sql/schema.sql lists it.

set role qm_owner;

--! Included governance/types/schema.sql
create schema governance;

comment on schema governance is
  'Who may decide and who did: approvals with quorum, four eyes and expiry, whose votes are bound to what was asked; and alerts, one live alert a cause.';

grant usage on schema governance to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded governance/types/schema.sql
--! Included governance/types/approval_state.sql
create type governance.approval_state as enum ('pending', 'approved', 'rejected', 'cancelled', 'expired', 'superseded');

comment on type governance.approval_state is
  'State of an approval: pending waits for votes; approved has its quorum; rejected by one veto; cancelled by who asked; expired by the clock; superseded by a newer revision or because its subject went away.';
--! EndIncluded governance/types/approval_state.sql
--! Included governance/types/vote_decision.sql
create type governance.vote_decision as enum ('approve', 'reject');

comment on type governance.vote_decision is 'What an approver decided.';
--! EndIncluded governance/types/vote_decision.sql
--! Included governance/types/alert_state.sql
create type governance.alert_state as enum ('open', 'acknowledged', 'snoozed', 'resolved');

comment on type governance.alert_state is
  'State of an alert: open wants attention; acknowledged has somebody''s; snoozed is quiet until a moment; resolved is over.';
--! EndIncluded governance/types/alert_state.sql
--! Included governance/tables/approval_policies.sql
create table governance.approval_policies (
  id uuid not null default core.uuid_v7(),
  subject_type text not null,
  currency text not null default '*',
  amount_range numrange not null default '(,)',
  minimum_risk core.risk_level not null default 'low',
  quorum integer not null,
  eligible_roles identity.user_role[] not null,
  expires_after interval not null default interval '14 days',
  description text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint approval_policies_pkey primary key (id),
  constraint approval_policies_subject_currency_risk_amount_excl
    exclude using gist (subject_type with =, currency with =, minimum_risk with =, amount_range with &&) deferrable initially immediate,
  constraint approval_policies_subject_type_check check (subject_type ~ '^[a-z][a-z_]*$'),
  constraint approval_policies_currency_check check (currency = '*' or currency ~ '^[A-Z]{3}$'),
  constraint approval_policies_amount_range_check check (not isempty(amount_range)),
  constraint approval_policies_quorum_check check (quorum between 0 and 10),
  constraint approval_policies_eligible_roles_check check (
    (quorum = 0 or cardinality(eligible_roles) > 0) and not ('agent' = any (eligible_roles))
  ),
  constraint approval_policies_expires_after_check check (expires_after > interval '0')
);

comment on table governance.approval_policies is
  'How many must agree to what: quorum by amount band and risk. Of the rows that fit, the currency''s own comes before *, then the highest minimum_risk. Bands of one kind cannot overlap.';
comment on column governance.approval_policies.id is 'Identifier.';
comment on column governance.approval_policies.subject_type is 'Kind of thing that is approved: procurement_recommendation, …';
comment on column governance.approval_policies.currency is 'ISO 4217 code of the amounts, or * for amounts in any currency.';
comment on column governance.approval_policies.amount_range is 'Band of the amount; without bounds it holds for things without an amount too.';
comment on column governance.approval_policies.minimum_risk is 'Lowest risk that it is for.';
comment on column governance.approval_policies.quorum is 'Distinct approvers needed; 0: none, it is approved at once.';
comment on column governance.approval_policies.eligible_roles is 'Roles that may vote; agents never may.';
comment on column governance.approval_policies.expires_after is 'How long an approval can be decided and used.';
comment on column governance.approval_policies.description is 'What it is for.';
comment on column governance.approval_policies.created_at is 'When the row was made.';
comment on column governance.approval_policies.updated_at is 'When the row last changed.';

create trigger tg_approval_policies__set_updated_at
before update on governance.approval_policies
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

-- Who could write policies could approve anything: this is for the owner of the schema.
grant select on governance.approval_policies to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/approval_policies.sql
--! Included governance/tables/approvals.sql
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
--! EndIncluded governance/tables/approvals.sql
--! Included governance/tables/approval_votes.sql
create table governance.approval_votes (
  approval_id uuid not null,
  approver_id uuid not null,
  requester_key uuid not null,
  principal_key uuid not null,
  decision governance.vote_decision not null,
  parameters_hash text not null,
  comment text,
  voted_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  constraint approval_votes_pkey primary key (approval_id, approver_id),
  constraint approval_votes_approval_id_requester_key_principal_key_fkey
    foreign key (approval_id, requester_key, principal_key)
    references governance.approvals (id, requester_key, principal_key) on delete restrict,
  constraint approval_votes_approver_id_fkey foreign key (approver_id) references identity.users (id) on delete restrict,
  -- Four eyes: the foreign key brings the true requester and principal, so nobody can vote on what is his own.
  constraint approval_votes_approver_id_check check (approver_id <> requester_key and approver_id <> principal_key),
  constraint approval_votes_comment_check check (decision = 'approve' or btrim(comment) <> '')
);

create index approval_votes_approval_id_requester_key_principal_key_idx
on governance.approval_votes (approval_id, requester_key, principal_key);
create index approval_votes_approver_id_idx on governance.approval_votes (approver_id, voted_at desc);

comment on table governance.approval_votes is 'Votes: one an approver and approval, on exactly the parameters whose hash it names. Written by commands only.';
comment on column governance.approval_votes.approval_id is 'Approval.';
comment on column governance.approval_votes.approver_id is 'User who voted: the session''s, never an argument.';
comment on column governance.approval_votes.requester_key is 'The approval''s requester, carried by the foreign key.';
comment on column governance.approval_votes.principal_key is 'The approval''s principal, carried by the foreign key.';
comment on column governance.approval_votes.decision is 'approve or reject.';
comment on column governance.approval_votes.parameters_hash is 'Hash of the parameters that were voted on.';
comment on column governance.approval_votes.comment is 'Why; required to reject.';
comment on column governance.approval_votes.voted_at is 'When.';
comment on column governance.approval_votes.revoked_at is 'When it was taken back; counts no more.';

grant select on governance.approval_votes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/approval_votes.sql
--! Included governance/tables/alerts.sql
create table governance.alerts (
  id uuid not null default core.uuid_v7(),
  alert_type text not null,
  severity core.severity not null,
  title text not null,
  message text not null,
  fingerprint text not null,
  subject_type text,
  subject_id uuid,
  related jsonb not null default '{}',
  state governance.alert_state not null default 'open',
  occurrence_count integer not null default 1,
  first_seen_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  snoozed_until timestamptz,
  resolved_by uuid,
  resolved_at timestamptz,
  notes text,
  previous_alert_id uuid,
  constraint alerts_pkey primary key (id),
  constraint alerts_acknowledged_by_fkey foreign key (acknowledged_by) references identity.users (id) on delete restrict,
  constraint alerts_resolved_by_fkey foreign key (resolved_by) references identity.users (id) on delete restrict,
  constraint alerts_previous_alert_id_fkey foreign key (previous_alert_id) references governance.alerts (id) on delete set null,
  constraint alerts_alert_type_check check (alert_type ~ '^[a-z][a-z_]*$'),
  constraint alerts_title_check check (btrim(title) <> ''),
  constraint alerts_fingerprint_check check (btrim(fingerprint) <> ''),
  constraint alerts_related_check check (jsonb_typeof(related) = 'object'),
  constraint alerts_occurrence_count_check check (occurrence_count >= 1),
  constraint alerts_snoozed_until_check check ((state = 'snoozed') = (snoozed_until is not null)),
  constraint alerts_resolved_at_check check ((state = 'resolved') = (resolved_at is not null))
);

-- One live alert a cause, however many sessions see it at once.
create unique index alerts_fingerprint_live_key on governance.alerts (fingerprint) where state <> 'resolved';
create index alerts_fingerprint_idx on governance.alerts (fingerprint, first_seen_at desc);
create index alerts_live_idx on governance.alerts (severity desc, id desc) where state <> 'resolved';
create index alerts_snoozed_until_idx on governance.alerts (snoozed_until) where state = 'snoozed';
create index alerts_alert_type_idx on governance.alerts (alert_type, fingerprint) where state <> 'resolved';
create index alerts_subject_id_idx on governance.alerts (subject_id, first_seen_at desc) where subject_id is not null;
create index alerts_acknowledged_by_idx on governance.alerts (acknowledged_by) where acknowledged_by is not null;
create index alerts_resolved_by_idx on governance.alerts (resolved_by) where resolved_by is not null;
create index alerts_previous_alert_id_idx on governance.alerts (previous_alert_id) where previous_alert_id is not null;

comment on table governance.alerts is
  'Alerts: one live row a cause (fingerprint), counted when it is seen again, resolved when the cause clears. Written by commands only.';
comment on column governance.alerts.id is 'Identifier.';
comment on column governance.alerts.alert_type is 'Kind: low_stock, predicted_depletion, late_need, …';
comment on column governance.alerts.severity is 'How bad; refreshed each time it is seen.';
comment on column governance.alerts.title is 'One line.';
comment on column governance.alerts.message is 'What is the matter, with its values.';
comment on column governance.alerts.fingerprint is 'The cause: alerts with the same fingerprint are the same alert.';
comment on column governance.alerts.subject_type is 'Kind of thing that it is about: level, recommendation, model_version, …';
comment on column governance.alerts.subject_id is 'The thing, by its identifier.';
comment on column governance.alerts.related is 'Further values, a JSON object.';
comment on column governance.alerts.state is 'State; core.transitions lists the legal moves.';
comment on column governance.alerts.occurrence_count is 'How often it was seen.';
comment on column governance.alerts.first_seen_at is 'When it was seen first.';
comment on column governance.alerts.last_seen_at is 'When it was seen last.';
comment on column governance.alerts.acknowledged_by is 'User who took it; null for the system.';
comment on column governance.alerts.acknowledged_at is 'When.';
comment on column governance.alerts.snoozed_until is 'Until when it keeps quiet.';
comment on column governance.alerts.resolved_by is 'User who resolved it; null where its cause cleared.';
comment on column governance.alerts.resolved_at is 'When.';
comment on column governance.alerts.notes is 'What people noted.';
comment on column governance.alerts.previous_alert_id is 'The alert of the same cause before this one.';

create constraint trigger tg_alerts__check_state_history
after insert or update of state on governance.alerts
deferrable initially deferred
for each row
execute function core.tg_check_state_history('alert');

grant select on governance.alerts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/tables/alerts.sql
--! Included governance/functions/parameters_hash.sql
create or replace function governance.parameters_hash(p_parameters jsonb)
returns text
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select encode(sha256(convert_to(p_parameters::text, 'UTF8')), 'hex')
$$;

comment on function governance.parameters_hash(jsonb) is
  'SHA-256, in hexadecimal, of a JSON object as jsonb writes it: the same for any order of keys and any white space.';

revoke execute on function governance.parameters_hash(jsonb) from public;
grant execute on function governance.parameters_hash(jsonb) to qm_app, qm_readonly, qm_auditor;
--! EndIncluded governance/functions/parameters_hash.sql
--! Included governance/functions/lock_approvals.sql
create or replace function governance._lock_approvals(p_subject_type text, p_subject_ids uuid[])
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  select a.id
  from governance.approvals a
  where a.subject_type = p_subject_type
    and a.subject_id = any (p_subject_ids)
    and a.state in ('pending', 'approved')
  order by a.id
  for no key update
$$;

comment on function governance._lock_approvals(text, uuid[]) is
  'Locks the open approvals of subjects, in one order: commands of other rooms take this lock before that of the subject, as the approvers'' commands do.';

revoke execute on function governance._lock_approvals(text, uuid[]) from public;
--! EndIncluded governance/functions/lock_approvals.sql
--! Included governance/functions/supersede_approvals.sql
create or replace function governance._supersede_approvals(p_subject_type text, p_subject_ids uuid[], p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_open record;
begin
  perform governance._lock_approvals(p_subject_type, p_subject_ids);

  for v_open in
    select a.state, array_agg(a.id order by a.id) as ids
    from governance.approvals a
    where a.subject_type = p_subject_type
      and a.subject_id = any (p_subject_ids)
      and a.state in ('pending', 'approved')
      and a.used_at is null
    group by a.state
  loop
    perform core.record_transitions('approval', v_open.ids, v_open.state::text, 'superseded', p_reason);

    update governance.approvals a
    set state = 'superseded'
    where a.id = any (v_open.ids);
  end loop;
end
$$;

comment on function governance._supersede_approvals(text, uuid[], text) is
  'Ends the open approvals of subjects that were not used: their votes count no more.';

revoke execute on function governance._supersede_approvals(text, uuid[], text) from public;
--! EndIncluded governance/functions/supersede_approvals.sql
--! Included governance/functions/request_approvals.sql
create or replace function governance._request_approvals(p_subject_type text, p_requests jsonb, p_requested_by uuid)
returns setof governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_bad record;
  v_ids uuid[];
begin
  perform governance._supersede_approvals(
    p_subject_type,
    array(select (r.request ->> 'subject_id')::uuid from jsonb_array_elements(p_requests) as r (request)),
    'asked anew'
  );

  with requests as (
    select q.*, n.position
    from jsonb_array_elements(p_requests) with ordinality as n (request, position)
    cross join lateral jsonb_to_record(n.request) as q (
      subject_id uuid, parameters jsonb, amount numeric, currency text, risk_level core.risk_level, principal_id uuid
    )
  ),
  ruled as materialized (
    select r.*, p.id as policy_id, p.quorum, p.eligible_roles, p.expires_after
    from requests r
    left join lateral (
      select y.*
      from governance.approval_policies y
      where y.subject_type = p_subject_type
        and y.currency in (r.currency, '*')
        and y.minimum_risk <= r.risk_level
        and case when r.amount is null then lower_inf(y.amount_range) and upper_inf(y.amount_range) else y.amount_range @> r.amount end
      order by y.currency = '*', y.minimum_risk desc
      limit 1
    ) as p on true
  ),
  refused as (
    select r.subject_id, r.amount, r.currency, r.risk_level
    from ruled r
    where r.policy_id is null
    order by r.position
    limit 1
  ),
  asked as (
    insert into governance.approvals (
      subject_type, subject_id, revision, parameters, parameters_hash, amount, currency, risk_level, requested_by, principal_id,
      policy_id, quorum, eligible_roles, state, requested_at, expires_at, decided_at
    )
    select
      p_subject_type,
      r.subject_id,
      coalesce((select max(a.revision) from governance.approvals a where a.subject_type = p_subject_type and a.subject_id = r.subject_id), 0) + 1,
      r.parameters,
      governance.parameters_hash(r.parameters),
      r.amount,
      r.currency,
      r.risk_level,
      p_requested_by,
      r.principal_id,
      r.policy_id,
      r.quorum,
      r.eligible_roles,
      case when r.quorum = 0 then 'approved'::governance.approval_state else 'pending' end,
      v_now,
      v_now + r.expires_after,
      case when r.quorum = 0 then v_now end
    from ruled r
    where not exists (select from refused)
    order by r.position
    returning id
  )
  select f.*, array(select k.id from asked k) as ids
  into v_bad
  from (select) as one
  left join refused f on true;

  if v_bad.subject_id is not null then
    raise exception using
      errcode = 'QM201',
      message = 'no policy says who approves this',
      detail = format(
        '%s %s: amount %s %s, risk %s', p_subject_type, v_bad.subject_id, coalesce(v_bad.amount::text, 'none'), v_bad.currency, v_bad.risk_level
      ),
      hint = 'Add a row to governance.approval_policies for its kind, amount and risk.';
  end if;

  v_ids := v_bad.ids;

  perform core.record_transitions(
    'approval', array(select a.id from governance.approvals a where a.id = any (v_ids) and a.state = 'pending'), 'nonexistent', 'pending'
  );
  perform core.record_transitions(
    'approval',
    array(select a.id from governance.approvals a where a.id = any (v_ids) and a.state = 'approved'),
    'nonexistent',
    'approved',
    'no approval needed'
  );

  return query
  select a.*
  from governance.approvals a
  where a.id = any (v_ids)
  order by a.id;
end
$$;

comment on function governance._request_approvals(text, jsonb, uuid) is
  'Puts things to the approvers, all or none, in a fixed number of statements: p_requests is an array of objects with subject_id, parameters, amount, currency, risk_level and principal_id. Each becomes the next revision of its subject; an open earlier one is superseded, its votes void. What needs no votes is approved at once. Error: QM201 no policy fits.';

revoke execute on function governance._request_approvals(text, jsonb, uuid) from public;
--! EndIncluded governance/functions/request_approvals.sql
--! Included governance/functions/request_approval.sql
create or replace function governance._request_approval(
  p_subject_type text,
  p_subject_id uuid,
  p_parameters jsonb,
  p_amount numeric,
  p_currency text,
  p_risk_level core.risk_level,
  p_requested_by uuid,
  p_principal_id uuid default null
)
returns governance.approvals
language sql
set search_path = pg_catalog, pg_temp
as $$
  select a.*
  from governance._request_approvals(
    p_subject_type,
    jsonb_build_array(
      jsonb_build_object(
        'subject_id', p_subject_id, 'parameters', p_parameters, 'amount', p_amount, 'currency', p_currency, 'risk_level', p_risk_level,
        'principal_id', p_principal_id
      )
    ),
    p_requested_by
  ) as a
$$;

comment on function governance._request_approval(text, uuid, jsonb, numeric, text, core.risk_level, uuid, uuid) is
  'Puts one thing to the approvers: governance._request_approvals for one. Error: QM201.';

revoke execute on function governance._request_approval(text, uuid, jsonb, numeric, text, core.risk_level, uuid, uuid) from public;
--! EndIncluded governance/functions/request_approval.sql
--! Included governance/functions/lock_pending_approval.sql
create or replace function governance._lock_pending_approval(p_approval_id uuid, p_parameters_hash text)
returns governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid;
  v_approval governance.approvals;
begin
  -- The parent first, in a statement of its own: whoever decides next sees this vote.
  select a.*
  into v_approval
  from governance.approvals a
  where a.id = p_approval_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM202',
      message = 'there is no such approval',
      detail = format('approval %s', coalesce(p_approval_id::text, 'null')),
      hint = 'select * from governance.pending_approvals lists those that wait.';
  end if;

  v_user_id := identity.require_role('viewer', 'agent', 'analyst', 'planner', 'admin');

  if v_user_id in (v_approval.requested_by, v_approval.principal_id) then
    raise exception using
      errcode = 'QM205',
      message = 'nobody approves what is his own',
      detail = format('user %s asked for approval %s, or an agent did on his behalf', v_user_id, p_approval_id),
      hint = 'Let somebody else decide; to take it back use governance.cancel_approval.';
  end if;

  if not exists (
    select
    from identity.users u
    where u.id = v_user_id
      and u.role = any (v_approval.eligible_roles)
      and u.role <> 'agent'
  ) then
    raise exception using
      errcode = 'QM206',
      message = 'this user may not decide this',
      detail = format(
        'user %s has the role %s; approval %s is for %s',
        v_user_id, (select u.role from identity.users u where u.id = v_user_id), p_approval_id,
        array_to_string(v_approval.eligible_roles, ', ')
      ),
      hint = 'Let a user with one of these roles decide.';
  end if;

  if v_approval.state <> 'pending' then
    raise exception using
      errcode = 'QM203',
      message = 'this approval is decided',
      detail = format('approval %s is %s', p_approval_id, v_approval.state),
      hint = 'Ask anew where it has to change.';
  end if;

  -- By the clock: a transaction that began in time does not carry the decision over the end.
  if v_approval.expires_at <= clock_timestamp() then
    raise exception using
      errcode = 'QM204',
      message = 'this approval has expired',
      detail = format('approval %s expired at %s', p_approval_id, v_approval.expires_at),
      hint = 'Ask anew.';
  end if;

  if p_parameters_hash <> v_approval.parameters_hash then
    raise exception using
      errcode = 'QM207',
      message = 'this is not what was asked',
      detail = format('approval %s has the parameters %s', p_approval_id, v_approval.parameters),
      hint = 'Read the approval again and decide on what it says now.';
  end if;

  return v_approval;
end
$$;

comment on function governance._lock_pending_approval(uuid, text) is
  'Guard of the approvers'' commands: locks the approval and returns it where the session''s user may decide it now. Errors: QM101, QM102, QM202 to QM207.';

revoke execute on function governance._lock_pending_approval(uuid, text) from public;
--! EndIncluded governance/functions/lock_pending_approval.sql
--! Included governance/functions/cast_vote.sql
create or replace function governance._cast_vote(p_approval governance.approvals, p_decision governance.vote_decision, p_comment text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into governance.approval_votes as v (approval_id, approver_id, requester_key, principal_key, decision, parameters_hash, comment)
  values (
    p_approval.id, identity.current_user_id(), p_approval.requester_key, p_approval.principal_key, p_decision, p_approval.parameters_hash,
    p_comment
  )
  on conflict on constraint approval_votes_pkey do update
  set
    decision = excluded.decision,
    parameters_hash = excluded.parameters_hash,
    comment = excluded.comment,
    voted_at = excluded.voted_at,
    revoked_at = null
  where v.revoked_at is not null
    or excluded.decision = 'reject';

  if not found then
    raise exception using
      errcode = 'QM208',
      message = 'this user has voted',
      detail = format('user %s on approval %s', identity.current_user_id(), p_approval.id),
      hint = 'One user counts once; another one has to agree.';
  end if;
end
$$;

comment on function governance._cast_vote(governance.approvals, governance.vote_decision, text) is
  'Writes the vote of the session''s user on a locked approval; a vote that was taken back can be given anew, and an approver can change to no. Error: QM208.';

revoke execute on function governance._cast_vote(governance.approvals, governance.vote_decision, text) from public;
--! EndIncluded governance/functions/cast_vote.sql
--! Included governance/functions/counted_votes.sql
create or replace function governance._counted_votes(p_approval_id uuid)
returns bigint
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select count(*)
  from governance.approvals a
  join governance.approval_votes v on v.approval_id = a.id
  join identity.users u on u.id = v.approver_id
  where a.id = p_approval_id
    and v.decision = 'approve'
    and v.revoked_at is null
    and v.parameters_hash = a.parameters_hash
    and u.is_active
    and u.role = any (a.eligible_roles)
$$;

comment on function governance._counted_votes(uuid) is
  'Votes for an approval that count: not taken back, on its very parameters, of users who are active and eligible now.';

revoke execute on function governance._counted_votes(uuid) from public;
--! EndIncluded governance/functions/counted_votes.sql
--! Included governance/functions/approve.sql
create or replace function governance.approve(p_approval_id uuid, p_parameters_hash text default null, p_comment text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals := governance._lock_pending_approval(p_approval_id, p_parameters_hash);
begin
  perform governance._cast_vote(v_approval, 'approve', p_comment);

  if governance._counted_votes(p_approval_id) >= v_approval.quorum then
    perform core.record_transition('approval', p_approval_id, 'pending', 'approved', p_comment);

    update governance.approvals a
    set
      state = 'approved',
      decided_at = clock_timestamp()
    where a.id = p_approval_id
    returning a.* into v_approval;
  end if;

  return v_approval;
end
$$;

comment on function governance.approve(uuid, text, text) is
  'Votes for an approval as the session''s user, and returns it: approved where that makes its quorum. p_parameters_hash: the hash of what the approver saw; refused where the approval says something else; null votes for what it says now. Errors: QM101, QM102, QM202 no such approval, QM203 decided, QM204 expired, QM205 own request, QM206 role, QM207 changed, QM208 voted before.';

revoke execute on function governance.approve(uuid, text, text) from public;
grant execute on function governance.approve(uuid, text, text) to qm_app;
--! EndIncluded governance/functions/approve.sql
--! Included governance/functions/reject.sql
create or replace function governance.reject(p_approval_id uuid, p_comment text, p_parameters_hash text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals;
begin
  if coalesce(btrim(p_comment), '') = '' then
    raise exception using
      errcode = 'QM209',
      message = 'a rejection says why',
      detail = format('approval %s', p_approval_id),
      hint = 'Give a comment.';
  end if;

  v_approval := governance._lock_pending_approval(p_approval_id, p_parameters_hash);

  perform governance._cast_vote(v_approval, 'reject', p_comment);
  perform core.record_transition('approval', p_approval_id, 'pending', 'rejected', p_comment);

  update governance.approvals a
  set
    state = 'rejected',
    decided_at = clock_timestamp()
  where a.id = p_approval_id
  returning a.* into v_approval;

  return v_approval;
end
$$;

comment on function governance.reject(uuid, text, text) is
  'Turns an approval down as the session''s user, and returns it: one veto is enough, whatever others voted. Errors: QM101, QM102, QM202 no such approval, QM203 decided, QM204 expired, QM205 own request, QM206 role, QM207 changed, QM209 no reason.';

revoke execute on function governance.reject(uuid, text, text) from public;
grant execute on function governance.reject(uuid, text, text) to qm_app;
--! EndIncluded governance/functions/reject.sql
--! Included governance/functions/cancel_approval.sql
create or replace function governance.cancel_approval(p_approval_id uuid, p_reason text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
  v_approval governance.approvals;
begin
  select a.*
  into v_approval
  from governance.approvals a
  where a.id = p_approval_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM202',
      message = 'there is no such approval',
      detail = format('approval %s', coalesce(p_approval_id::text, 'null')),
      hint = 'select * from governance.pending_approvals lists those that wait.';
  end if;

  if v_user_id is not null
    and v_user_id is distinct from v_approval.requested_by
    and v_user_id is distinct from v_approval.principal_id
    and not exists (select from identity.users u where u.id = v_user_id and u.role = 'admin')
  then
    raise exception using
      errcode = 'QM210',
      message = 'only who asked can take it back',
      detail = format('approval %s was asked by %s', p_approval_id, coalesce(v_approval.requested_by::text, 'the system')),
      hint = 'Let the requester or an admin cancel it, or turn it down with governance.reject.';
  end if;

  if v_approval.state not in ('pending', 'approved') or v_approval.used_at is not null then
    raise exception using
      errcode = 'QM203',
      message = 'this approval is decided',
      detail = format('approval %s is %s', p_approval_id, case when v_approval.used_at is null then v_approval.state::text else 'used' end),
      hint = 'What was done is undone by the commands of its room.';
  end if;

  perform core.record_transition('approval', p_approval_id, v_approval.state::text, 'cancelled', p_reason);

  update governance.approvals a
  set
    state = 'cancelled',
    decided_at = clock_timestamp()
  where a.id = p_approval_id
  returning a.* into v_approval;

  return v_approval;
end
$$;

comment on function governance.cancel_approval(uuid, text) is
  'Takes a request back before it was used, and returns the approval: for who asked, the principal, admins and the system. Errors: QM102, QM202 no such approval, QM203 decided, QM210 somebody else''s.';

revoke execute on function governance.cancel_approval(uuid, text) from public;
grant execute on function governance.cancel_approval(uuid, text) to qm_app;
--! EndIncluded governance/functions/cancel_approval.sql
--! Included governance/functions/revoke_vote.sql
create or replace function governance.revoke_vote(p_approval_id uuid, p_reason text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid;
  v_approval governance.approvals;
  v_is_revoked boolean := false;
begin
  -- The same row as who acts on the approval: either the vote is gone before, or it was used.
  select a.*
  into v_approval
  from governance.approvals a
  where a.id = p_approval_id
  for no key update;

  v_user_id := identity.require_role('viewer', 'agent', 'analyst', 'planner', 'admin');

  if v_approval.state in ('pending', 'approved') and v_approval.used_at is null then
    update governance.approval_votes v
    set revoked_at = clock_timestamp()
    where v.approval_id = p_approval_id
      and v.approver_id = v_user_id
      and v.revoked_at is null;

    v_is_revoked := found;
  end if;

  if not v_is_revoked then
    raise exception using
      errcode = 'QM211',
      message = 'there is no vote to take back',
      detail = format(
        'user %s, approval %s: %s', v_user_id, coalesce(p_approval_id::text, 'null'),
        case
          when v_approval.id is null then 'there is no such approval'
          when v_approval.used_at is not null then 'it was used'
          else v_approval.state::text
        end
      ),
      hint = 'Take back a vote of your own on an approval that was not used yet.';
  end if;

  if v_approval.state = 'approved' and governance._counted_votes(p_approval_id) < v_approval.quorum then
    perform core.record_transition('approval', p_approval_id, 'approved', 'pending', p_reason);

    update governance.approvals a
    set
      state = 'pending',
      decided_at = null
    where a.id = p_approval_id
    returning a.* into v_approval;
  end if;

  return v_approval;
end
$$;

comment on function governance.revoke_vote(uuid, text) is
  'Takes back the vote of the session''s user, and returns the approval: pending again where the quorum is lost. Errors: QM101, QM102, QM211 no vote, used, or over.';

revoke execute on function governance.revoke_vote(uuid, text) from public;
grant execute on function governance.revoke_vote(uuid, text) to qm_app;
--! EndIncluded governance/functions/revoke_vote.sql
--! Included governance/functions/expire_approvals.sql
create or replace function governance.expire_approvals()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_open record;
  v_count integer := 0;
begin
  for v_open in
    select a.id, a.state
    from governance.approvals a
    where a.state in ('pending', 'approved')
      and a.used_at is null
      and a.expires_at <= clock_timestamp()
    order by a.id
    for no key update skip locked
  loop
    perform core.record_transition('approval', v_open.id, v_open.state::text, 'expired');

    update governance.approvals a
    set state = 'expired'
    where a.id = v_open.id;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function governance.expire_approvals() is
  'Ends the approvals whose time is over and that were not used, and returns their number; for a timer. Those that somebody decides at this moment wait for the next call; the commands look at the clock themselves.';

revoke execute on function governance.expire_approvals() from public;
grant execute on function governance.expire_approvals() to qm_app, qm_maintenance;
--! EndIncluded governance/functions/expire_approvals.sql
--! Included governance/functions/require_effective_approval.sql
create or replace function governance._require_effective_approval(p_subject_type text, p_subject_id uuid, p_parameters jsonb)
returns governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_approval governance.approvals;
begin
  -- Locked before anything is counted: who takes a vote back locks the same row.
  select a.*
  into v_approval
  from governance.approvals a
  where a.subject_type = p_subject_type
    and a.subject_id = p_subject_id
    and a.state in ('pending', 'approved')
  for no key update;

  if v_approval.state is distinct from 'approved' then
    raise exception using
      errcode = 'QM212',
      message = 'this is not approved',
      detail = format('%s %s: %s', p_subject_type, p_subject_id, coalesce(v_approval.state::text, 'no open approval')),
      hint = 'Let it be approved first: governance.pending_approvals shows by whom.';
  end if;

  if v_approval.expires_at <= clock_timestamp() then
    raise exception using
      errcode = 'QM204',
      message = 'this approval has expired',
      detail = format('approval %s of %s %s expired at %s', v_approval.id, p_subject_type, p_subject_id, v_approval.expires_at),
      hint = 'Ask anew.';
  end if;

  if governance.parameters_hash(p_parameters) <> v_approval.parameters_hash then
    raise exception using
      errcode = 'QM207',
      message = 'this is not what was asked',
      detail = format('%s %s: approved %s, now %s', p_subject_type, p_subject_id, v_approval.parameters, p_parameters),
      hint = 'Ask anew with what it is now.';
  end if;

  if governance._counted_votes(v_approval.id) < v_approval.quorum then
    raise exception using
      errcode = 'QM213',
      message = 'the quorum does not hold any more',
      detail = format(
        'approval %s of %s %s: %s of %s votes count', v_approval.id, p_subject_type, p_subject_id, governance._counted_votes(v_approval.id),
        v_approval.quorum
      ),
      hint = 'An approver left or changed roles: ask anew.';
  end if;

  update governance.approvals a
  set used_at = coalesce(a.used_at, clock_timestamp())
  where a.id = v_approval.id
  returning a.* into v_approval;

  return v_approval;
end
$$;

comment on function governance._require_effective_approval(text, uuid, jsonb) is
  'Called by whoever acts on an approval, in the same transaction: locks it, proves state, expiry by the clock, parameters and quorum once more, marks it used and returns it. Errors: QM204, QM207, QM212, QM213.';

revoke execute on function governance._require_effective_approval(text, uuid, jsonb) from public;
--! EndIncluded governance/functions/require_effective_approval.sql
--! Included governance/functions/wake_alerts.sql
create or replace function governance.wake_alerts()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_due uuid[];
begin
  v_due := array(
    select a.id
    from governance.alerts a
    where a.state = 'snoozed'
      and a.snoozed_until <= clock_timestamp()
    order by a.id
    for no key update skip locked
  );

  perform core.record_transitions('alert', v_due, 'snoozed', 'open');

  update governance.alerts a
  set
    state = 'open',
    snoozed_until = null
  where a.id = any (v_due);

  return cardinality(v_due);
end
$$;

comment on function governance.wake_alerts() is
  'Opens the snoozed alerts whose time is over, and returns their number; for a timer, and whenever alerts are raised.';

revoke execute on function governance.wake_alerts() from public;
grant execute on function governance.wake_alerts() to qm_app, qm_maintenance;
--! EndIncluded governance/functions/wake_alerts.sql
--! Included governance/functions/raise_alerts.sql
create or replace function governance._raise_alerts(p_alerts jsonb)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_new uuid[];
  v_count integer;
begin
  with raised as (
    insert into governance.alerts as a (
      alert_type, severity, title, message, fingerprint, subject_type, subject_id, related, previous_alert_id
    )
    select
      r.alert_type, r.severity, r.title, r.message, r.fingerprint, r.subject_type, r.subject_id, coalesce(r.related, '{}'),
      (
        select p.id
        from governance.alerts p
        where p.fingerprint = r.fingerprint
        order by p.first_seen_at desc
        limit 1
      )
    from (
      -- One row a cause, so that no row meets itself.
      select distinct on (q.fingerprint) q.*
      from jsonb_to_recordset(p_alerts) as q (
        alert_type text, severity core.severity, title text, message text, fingerprint text, subject_type text, subject_id uuid, related jsonb
      )
      order by q.fingerprint, q.severity desc
    ) as r
    -- In one order, so that two sessions that raise many do not deadlock.
    order by r.fingerprint
    on conflict (fingerprint) where state <> 'resolved' do update
    set
      severity = excluded.severity,
      title = excluded.title,
      message = excluded.message,
      related = excluded.related,
      occurrence_count = a.occurrence_count + 1,
      last_seen_at = clock_timestamp()
    returning a.id, a.occurrence_count
  )
  select count(*), coalesce(array_agg(r.id) filter (where r.occurrence_count = 1), '{}')
  into v_count, v_new
  from raised r;

  perform core.record_transitions('alert', v_new, 'nonexistent', 'open');
  perform governance.wake_alerts();

  return v_count;
end
$$;

comment on function governance._raise_alerts(jsonb) is
  'Raises alerts, an array of objects with alert_type, severity, title, message, fingerprint, subject_type, subject_id and related: a cause whose alert lives is counted and its values refreshed, whatever its state; another gets a new alert, linked to the one before. Returns how many causes there were.';

revoke execute on function governance._raise_alerts(jsonb) from public;
--! EndIncluded governance/functions/raise_alerts.sql
--! Included governance/functions/resolve_alerts.sql
create or replace function governance._resolve_alerts(p_alert_type text, p_still_true text[], p_reason text)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_cleared record;
  v_count integer := 0;
begin
  perform a.id
  from governance.alerts a
  where a.alert_type = p_alert_type
    and a.state <> 'resolved'
    and a.fingerprint <> all (p_still_true)
  order by a.id
  for no key update;

  for v_cleared in
    select a.state, array_agg(a.id order by a.id) as ids
    from governance.alerts a
    where a.alert_type = p_alert_type
      and a.state <> 'resolved'
      and a.fingerprint <> all (p_still_true)
    group by a.state
  loop
    perform core.record_transitions('alert', v_cleared.ids, v_cleared.state::text, 'resolved', p_reason);

    update governance.alerts a
    set
      state = 'resolved',
      snoozed_until = null,
      resolved_at = clock_timestamp(),
      notes = concat_ws(E'\n', a.notes, p_reason)
    where a.id = any (v_cleared.ids);

    v_count := v_count + cardinality(v_cleared.ids);
  end loop;

  return v_count;
end
$$;

comment on function governance._resolve_alerts(text, text[], text) is
  'Resolves the live alerts of a kind whose cause cleared: those whose fingerprint is not in p_still_true. Returns how many.';

revoke execute on function governance._resolve_alerts(text, text[], text) from public;
--! EndIncluded governance/functions/resolve_alerts.sql
--! Included governance/functions/lock_alert.sql
create or replace function governance._lock_alert(p_alert_id uuid)
returns governance.alerts
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select a.*
  into v_alert
  from governance.alerts a
  where a.id = p_alert_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM214',
      message = 'there is no such alert',
      detail = format('alert %s', coalesce(p_alert_id::text, 'null')),
      hint = 'select * from governance.active_alerts lists the live ones.';
  end if;

  if v_alert.state = 'resolved' then
    raise exception using
      errcode = 'QM215',
      message = 'this alert is resolved',
      detail = format('alert %s, since %s', p_alert_id, v_alert.resolved_at),
      hint = 'A cause that comes back raises a new one.';
  end if;

  return v_alert;
end
$$;

comment on function governance._lock_alert(uuid) is 'Guard of the commands of alerts: locks a live one. Errors: QM102, QM103, QM214, QM215.';

revoke execute on function governance._lock_alert(uuid) from public;
--! EndIncluded governance/functions/lock_alert.sql
--! Included governance/functions/raise_alert.sql
create or replace function governance.raise_alert(
  p_alert_type text,
  p_severity core.severity,
  p_title text,
  p_message text,
  p_fingerprint text,
  p_subject_type text default null,
  p_subject_id uuid default null,
  p_related jsonb default '{}'
)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  perform governance._raise_alerts(
    jsonb_build_array(
      jsonb_build_object(
        'alert_type', p_alert_type, 'severity', p_severity, 'title', p_title, 'message', p_message, 'fingerprint', p_fingerprint,
        'subject_type', p_subject_type, 'subject_id', p_subject_id, 'related', p_related
      )
    )
  );

  select a.*
  into v_alert
  from governance.alerts a
  where a.fingerprint = p_fingerprint
    and a.state <> 'resolved';

  return v_alert;
end
$$;

comment on function governance.raise_alert(text, core.severity, text, text, text, text, uuid, jsonb) is
  'Raises an alert and returns it: the live one of the same fingerprint is counted and refreshed, else a new one opens. Errors: QM102, QM103; the checks of governance.alerts.';

revoke execute on function governance.raise_alert(text, core.severity, text, text, text, text, uuid, jsonb) from public;
grant execute on function governance.raise_alert(text, core.severity, text, text, text, text, uuid, jsonb) to qm_app;
--! EndIncluded governance/functions/raise_alert.sql
--! Included governance/functions/acknowledge_alert.sql
create or replace function governance.acknowledge_alert(p_alert_id uuid, p_note text default null)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts := governance._lock_alert(p_alert_id);
begin
  if v_alert.state = 'acknowledged' then
    return v_alert;
  end if;

  perform core.record_transition('alert', p_alert_id, v_alert.state::text, 'acknowledged', p_note);

  update governance.alerts a
  set
    state = 'acknowledged',
    snoozed_until = null,
    acknowledged_by = identity.current_user_id(),
    acknowledged_at = clock_timestamp(),
    notes = concat_ws(E'\n', a.notes, p_note)
  where a.id = p_alert_id
  returning a.* into v_alert;

  return v_alert;
end
$$;

comment on function governance.acknowledge_alert(uuid, text) is
  'Takes an open alert as the session''s user, and returns it; one that somebody has taken stays his. Errors: QM003 snoozed, QM102, QM103, QM214 no such alert, QM215 resolved.';

revoke execute on function governance.acknowledge_alert(uuid, text) from public;
grant execute on function governance.acknowledge_alert(uuid, text) to qm_app;
--! EndIncluded governance/functions/acknowledge_alert.sql
--! Included governance/functions/snooze_alert.sql
create or replace function governance.snooze_alert(p_alert_id uuid, p_until timestamptz, p_note text default null)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts := governance._lock_alert(p_alert_id);
begin
  if not coalesce(isfinite(p_until) and p_until > clock_timestamp(), false) then
    raise exception using
      errcode = 'QM217',
      message = 'an alert keeps quiet until later',
      detail = format('until %s', coalesce(p_until::text, 'null')),
      hint = 'Give a moment in the future.';
  end if;

  if v_alert.state <> 'snoozed' then
    perform core.record_transition('alert', p_alert_id, v_alert.state::text, 'snoozed', p_note);
  end if;

  update governance.alerts a
  set
    state = 'snoozed',
    snoozed_until = p_until,
    notes = concat_ws(E'\n', a.notes, p_note)
  where a.id = p_alert_id
  returning a.* into v_alert;

  return v_alert;
end
$$;

comment on function governance.snooze_alert(uuid, timestamptz, text) is
  'Lets an alert keep quiet until a moment, and returns it; it is counted meanwhile and opens again by governance.wake_alerts. Errors: QM102, QM103, QM214 no such alert, QM215 resolved, QM217 not in the future.';

revoke execute on function governance.snooze_alert(uuid, timestamptz, text) from public;
grant execute on function governance.snooze_alert(uuid, timestamptz, text) to qm_app;
--! EndIncluded governance/functions/snooze_alert.sql
--! Included governance/functions/resolve_alert.sql
create or replace function governance.resolve_alert(p_alert_id uuid, p_occurrence_count integer, p_note text default null)
returns governance.alerts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_alert governance.alerts := governance._lock_alert(p_alert_id);
begin
  if p_occurrence_count is distinct from v_alert.occurrence_count then
    raise exception using
      errcode = 'QM216',
      message = 'this alert was seen again meanwhile',
      detail = format(
        'alert %s: seen %s times, resolved for %s', p_alert_id, v_alert.occurrence_count, coalesce(p_occurrence_count::text, 'null')
      ),
      hint = 'Look at it once more, then resolve it with the count that you saw.';
  end if;

  perform core.record_transition('alert', p_alert_id, v_alert.state::text, 'resolved', p_note);

  update governance.alerts a
  set
    state = 'resolved',
    snoozed_until = null,
    resolved_by = identity.current_user_id(),
    resolved_at = clock_timestamp(),
    notes = concat_ws(E'\n', a.notes, p_note)
  where a.id = p_alert_id
  returning a.* into v_alert;

  return v_alert;
end
$$;

comment on function governance.resolve_alert(uuid, integer, text) is
  'Resolves an alert, and returns it. p_occurrence_count: how often it was seen when somebody decided so; refused where it was seen again since. Errors: QM102, QM103, QM214 no such alert, QM215 resolved, QM216 seen again.';

revoke execute on function governance.resolve_alert(uuid, integer, text) from public;
grant execute on function governance.resolve_alert(uuid, integer, text) to qm_app;
--! EndIncluded governance/functions/resolve_alert.sql
--! Included governance/views/pending_approvals.sql
create or replace view governance.pending_approvals
with (security_invoker = true)
as
select
  a.id,
  a.subject_type,
  a.subject_id,
  a.revision,
  a.parameters,
  a.parameters_hash,
  a.amount,
  a.currency,
  a.risk_level,
  a.requested_by,
  a.principal_id,
  a.requested_at,
  a.expires_at,
  a.quorum,
  (
    select count(*)
    from governance.approval_votes v
    where v.approval_id = a.id
      and v.decision = 'approve'
      and v.revoked_at is null
  ) as votes,
  a.eligible_roles
from governance.approvals a
where a.state = 'pending'
  and a.expires_at > statement_timestamp();

comment on view governance.pending_approvals is
  'What waits for votes and can still be decided: votes of quorum, who may vote (not requested_by, not principal_id), until when.';

grant select on governance.pending_approvals to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/views/pending_approvals.sql
--! Included governance/views/active_alerts.sql
create or replace view governance.active_alerts
with (security_invoker = true)
as
select
  a.id,
  a.alert_type,
  a.severity,
  a.title,
  a.message,
  a.fingerprint,
  a.subject_type,
  a.subject_id,
  a.related,
  case when a.state = 'snoozed' and a.snoozed_until <= statement_timestamp() then 'open'::governance.alert_state else a.state end as state,
  a.occurrence_count,
  a.first_seen_at,
  a.last_seen_at,
  a.acknowledged_by,
  a.acknowledged_at,
  a.snoozed_until,
  a.notes,
  a.previous_alert_id
from governance.alerts a
where a.state <> 'resolved';

comment on view governance.active_alerts is 'Live alerts; one whose snooze is over shows as open.';

grant select on governance.active_alerts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/views/active_alerts.sql
--! Included governance/views/approval_history.sql
create or replace view governance.approval_history
with (security_invoker = true)
as
select
  a.id,
  a.subject_type,
  a.subject_id,
  a.revision,
  a.state,
  a.amount,
  a.currency,
  a.quorum,
  a.parameters,
  a.requested_by,
  q.username as requested_by_name,
  a.requested_at,
  a.expires_at,
  a.used_at,
  v.approver_id,
  u.username as approver_name,
  v.decision,
  v.comment,
  v.voted_at,
  v.revoked_at
from governance.approvals a
left join governance.approval_votes v on v.approval_id = a.id
left join identity.users u on u.id = v.approver_id
left join identity.users q on q.id = a.requested_by;

comment on view governance.approval_history is
  'Every approval with its votes, revoked ones too: who asked for what, who decided how, when. An approval without votes is one row with a null approver.';
comment on column governance.approval_history.id is 'Approval.';
comment on column governance.approval_history.subject_type is 'Kind of thing approved.';
comment on column governance.approval_history.subject_id is 'Thing approved.';
comment on column governance.approval_history.revision is 'Number of the request for this subject.';
comment on column governance.approval_history.state is 'State.';
comment on column governance.approval_history.amount is 'Amount at stake.';
comment on column governance.approval_history.currency is 'ISO 4217 code.';
comment on column governance.approval_history.quorum is 'Votes needed.';
comment on column governance.approval_history.parameters is 'What the votes are bound to.';
comment on column governance.approval_history.requested_by is 'User who asked; null for the system.';
comment on column governance.approval_history.requested_by_name is 'Name of that user.';
comment on column governance.approval_history.requested_at is 'When it was asked for.';
comment on column governance.approval_history.expires_at is 'Until when it holds.';
comment on column governance.approval_history.used_at is 'When it was used.';
comment on column governance.approval_history.approver_id is 'User who voted.';
comment on column governance.approval_history.approver_name is 'Name of that user.';
comment on column governance.approval_history.decision is 'How.';
comment on column governance.approval_history.comment is 'What was said.';
comment on column governance.approval_history.voted_at is 'When.';
comment on column governance.approval_history.revoked_at is 'When the vote was taken back.';

grant select on governance.approval_history to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/views/approval_history.sql
--! Included governance/views/integrity_findings.sql
create or replace view governance.integrity_findings
with (security_invoker = true)
as
select
  'approved_without_quorum'::text as finding,
  format('approval %s of %s %s', a.id, a.subject_type, a.subject_id) as subject,
  format('%s votes', a.quorum) as expected,
  format('%s votes', count(v.approver_id)) as actual
from governance.approvals a
left join governance.approval_votes v
  on v.approval_id = a.id
  and v.decision = 'approve'
  and v.revoked_at is null
  and v.parameters_hash = a.parameters_hash
where a.state = 'approved'
group by a.id
having count(v.approver_id) < a.quorum
union all
select
  'vote_on_other_parameters',
  format('vote of %s on approval %s', v.approver_id, a.id),
  a.parameters_hash,
  v.parameters_hash
from governance.approval_votes v
join governance.approvals a on a.id = v.approval_id
where v.parameters_hash <> a.parameters_hash
union all
select
  'parameters_hash_differs',
  format('approval %s', a.id),
  governance.parameters_hash(a.parameters),
  a.parameters_hash
from governance.approvals a
where a.parameters_hash <> governance.parameters_hash(a.parameters);

comment on view governance.integrity_findings is 'Approvals whose state, votes or hash do not agree; empty when all is well.';

grant select on governance.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded governance/views/integrity_findings.sql
--! Included governance/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM201', 'governance', 'approval_policy_missing', 'no policy says who approves this', 'Add a row to governance.approval_policies for its kind, amount and risk.'),
  ('QM202', 'governance', 'approval_not_found', 'there is no such approval', 'select * from governance.pending_approvals lists those that wait.'),
  ('QM203', 'governance', 'approval_decided', 'this approval is decided', 'governance.approvals shows its state; ask anew where it has to change.'),
  ('QM204', 'governance', 'approval_expired', 'this approval has expired', 'Ask anew.'),
  ('QM205', 'governance', 'own_request', 'nobody approves what is his own', 'Let somebody else decide.'),
  ('QM206', 'governance', 'approver_not_eligible', 'this user may not decide this', 'Let a user with one of its roles decide; governance.pending_approvals shows them.'),
  ('QM207', 'governance', 'parameters_changed', 'this is not what was asked', 'Read the approval again and decide on what it says now.'),
  ('QM208', 'governance', 'already_voted', 'this user has voted', 'One user counts once; take the vote back first with governance.revoke_vote.'),
  ('QM209', 'governance', 'reason_for_rejection', 'a rejection says why', 'Give a comment.'),
  ('QM210', 'governance', 'not_the_requester', 'only who asked can take it back', 'Let the requester or an admin cancel it.'),
  ('QM211', 'governance', 'vote_not_found', 'there is no vote to take back', 'Take back a vote of your own on an approval that was not used yet.'),
  ('QM212', 'governance', 'approval_not_given', 'this is not approved', 'Let it be approved first: governance.pending_approvals shows by whom.'),
  ('QM213', 'governance', 'quorum_lost', 'the quorum does not hold any more', 'An approver left or changed roles: let another one approve, or ask anew.'),
  ('QM214', 'governance', 'alert_not_found', 'there is no such alert', 'select * from governance.active_alerts lists the live ones.'),
  ('QM215', 'governance', 'alert_resolved', 'this alert is resolved', 'A cause that comes back raises a new one.'),
  ('QM216', 'governance', 'alert_seen_again', 'this alert was seen again meanwhile', 'Look at it once more, then resolve it with the count that you saw.'),
  ('QM217', 'governance', 'snooze_not_in_future', 'an alert keeps quiet until later', 'Give a moment in the future.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded governance/data/error_codes.sql
--! Included governance/data/states.sql
insert into core.machines (machine, room, description)
values
  ('approval', 'governance', 'Whether what was asked in governance.approvals may be done.'),
  ('alert', 'governance', 'Whether an alert of governance.alerts wants attention.')
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description;

insert into core.states (machine, state, is_terminal, description)
values
  ('approval', 'nonexistent', false, 'Not asked yet.'),
  ('approval', 'pending', false, 'Waits for votes.'),
  ('approval', 'approved', false, 'Has its quorum.'),
  ('approval', 'rejected', true, 'An approver said no.'),
  ('approval', 'cancelled', true, 'Who asked took it back.'),
  ('approval', 'expired', true, 'Its time is over.'),
  ('approval', 'superseded', true, 'Asked anew with other parameters, or its subject went away.'),
  ('alert', 'nonexistent', false, 'Not raised yet.'),
  ('alert', 'open', false, 'Wants attention.'),
  ('alert', 'acknowledged', false, 'Somebody takes care of it.'),
  ('alert', 'snoozed', false, 'Keeps quiet for a while.'),
  ('alert', 'resolved', true, 'Over.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('approval', 'nonexistent', 'pending', 'governance._request_approvals', 'Is asked.'),
  ('approval', 'nonexistent', 'approved', 'governance._request_approvals', 'Needs nobody.'),
  ('approval', 'pending', 'approved', 'governance.approve', 'The quorum is reached.'),
  ('approval', 'pending', 'rejected', 'governance.reject', 'One veto.'),
  ('approval', 'pending', 'cancelled', 'governance.cancel_approval', 'Is taken back.'),
  ('approval', 'approved', 'cancelled', 'governance.cancel_approval', 'Is taken back before it was used.'),
  ('approval', 'pending', 'expired', 'governance.expire_approvals', 'Nobody decided in time.'),
  ('approval', 'approved', 'expired', 'governance.expire_approvals', 'Nobody used it in time.'),
  ('approval', 'pending', 'superseded', 'governance._supersede_approvals', 'Something newer took its place.'),
  ('approval', 'approved', 'superseded', 'governance._supersede_approvals', 'Something newer took its place.'),
  ('approval', 'approved', 'pending', 'governance.revoke_vote', 'A vote was taken back.'),
  ('alert', 'nonexistent', 'open', 'governance._raise_alerts', 'Is seen.'),
  ('alert', 'open', 'acknowledged', 'governance.acknowledge_alert', 'Somebody takes it.'),
  ('alert', 'open', 'snoozed', 'governance.snooze_alert', 'Is put off.'),
  ('alert', 'acknowledged', 'snoozed', 'governance.snooze_alert', 'Is put off.'),
  ('alert', 'snoozed', 'open', 'governance.wake_alerts', 'Its time is over.'),
  ('alert', 'open', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('alert', 'acknowledged', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.'),
  ('alert', 'snoozed', 'resolved', 'governance.resolve_alert', 'The cause cleared, or somebody says so.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
--! EndIncluded governance/data/states.sql
--! Included governance/data/approval_policies.sql
-- Given once: a company that has bands of its own keeps them.
insert into governance.approval_policies (subject_type, amount_range, quorum, eligible_roles, description)
select v.subject_type, v.amount_range::numrange, v.quorum, '{planner,admin}', v.description
from (
  values
    ('procurement_recommendation', '(,50000)', 1, 'Purchases below 50,000: one other planner.'),
    ('procurement_recommendation', '[50000,250000)', 2, 'Purchases from 50,000: two others.'),
    ('procurement_recommendation', '[250000,)', 3, 'Purchases from 250,000: three others.')
) as v (subject_type, amount_range, quorum, description)
where not exists (
  select
  from governance.approval_policies p
  where p.subject_type = v.subject_type
);
--! EndIncluded governance/data/approval_policies.sql

reset role;
