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
