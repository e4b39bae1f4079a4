create table finance.budgets (
  id uuid not null default core.uuid_v7(),
  statement_id uuid not null,
  version integer not null,
  name text not null,
  period daterange not null,
  currency text not null,
  state finance.budget_state not null default 'pending',
  approval_id uuid,
  requested_by uuid,
  approved_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  constraint budgets_pkey primary key (id),
  constraint budgets_statement_id_version_key unique (statement_id, version),
  constraint budgets_statement_id_currency_fkey
    foreign key (statement_id, currency) references finance.statements (id, currency) on delete restrict,
  constraint budgets_approval_id_fkey foreign key (approval_id) references governance.approvals (id) on delete restrict,
  constraint budgets_requested_by_fkey foreign key (requested_by) references identity.users (id) on delete restrict,
  constraint budgets_name_check check (btrim(name) <> ''),
  constraint budgets_version_check check (version >= 1),
  constraint budgets_period_check check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  constraint budgets_approved_at_check check (state not in ('approved') or approved_at is not null),
  -- One budget holds for a day, and one waits.
  constraint budgets_statement_id_period_state_excl
    exclude using gist (statement_id with =, period with &&, state with =) where (state in ('pending', 'approved'))
);

create index budgets_statement_id_currency_idx on finance.budgets (statement_id, currency);
create index budgets_approval_id_idx on finance.budgets (approval_id) where approval_id is not null;
create index budgets_requested_by_idx on finance.budgets (requested_by) where requested_by is not null;

comment on table finance.budgets is
  'Budgets of statements, each a set of amounts by line and period that was put to the approvers as one. An approved budget never changes; a better one replaces it whole. Written by finance.set_budget and by what approvers decide.';
comment on column finance.budgets.id is 'Identifier.';
comment on column finance.budgets.statement_id is 'Statement.';
comment on column finance.budgets.version is 'Number of the budget of its statement, from 1.';
comment on column finance.budgets.name is 'What it is called.';
comment on column finance.budgets.period is 'First day to the day after the last that it has amounts for.';
comment on column finance.budgets.currency is 'ISO 4217 code of its amounts: that of the statement, by foreign key.';
comment on column finance.budgets.state is 'State; core.transitions lists the legal moves of the machine budget.';
comment on column finance.budgets.approval_id is 'What was put to the approvers.';
comment on column finance.budgets.requested_by is 'User who drew it up; may not approve it. Null for a session without a user.';
comment on column finance.budgets.approved_at is 'When it came to hold.';
comment on column finance.budgets.created_at is 'When the row was made.';

create constraint trigger tg_budgets__check_state_history
after insert or update of state on finance.budgets
deferrable initially deferred
for each row
execute function core.tg_check_state_history('budget');

create constraint trigger tg_budgets__audit
after insert or update or delete on finance.budgets
deferrable initially deferred
for each row
execute function governance.tg_audit('id');

create trigger tg_budgets__refuse_delete
before delete on finance.budgets
for each row
execute function core.tg_refuse_change('Replace a budget with finance.set_budget.');

alter table finance.budgets enable row level security;

create policy budgets_select on finance.budgets for select to qm_app, qm_readonly using (
  exists (
    select
    from finance.statements p
    where p.id = statement_id
      and (
        (select identity.sees_all_rows())
        or p.owner_id = any ((select identity.owners_in_sight())::uuid[])
        or (p.owner_id is null and (select identity.sees_company_rows()))
      )
  )
);
create policy budgets_select_all on finance.budgets for select to qm_auditor, qm_maintenance using (true);

create policy state_history_select_budgets on core.state_history for select to qm_app, qm_readonly using (
  machine = 'budget' and exists (select from finance.budgets s where s.id = subject_id)
);

grant select on finance.budgets to qm_app, qm_readonly, qm_auditor, qm_maintenance;
