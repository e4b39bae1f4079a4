create table series.quality_findings (
  id uuid not null default core.uuid_v7(),
  series_id uuid not null,
  at timestamptz not null,
  kind text not null,
  value double precision,
  expected_low double precision,
  expected_high double precision,
  severity core.severity not null,
  decision series.quality_decision not null default 'pending',
  corrected_value double precision,
  comment text,
  decided_by uuid,
  decided_at timestamptz,
  found_at timestamptz not null default now(),
  constraint quality_findings_pkey primary key (id),
  constraint quality_findings_series_id_at_kind_key unique (series_id, at, kind),
  constraint quality_findings_series_id_fkey foreign key (series_id) references series.series (id) on delete cascade,
  constraint quality_findings_decided_by_fkey foreign key (decided_by) references identity.users (id) on delete restrict,
  constraint quality_findings_kind_check check (kind in ('missing', 'outlier_iqr', 'outlier_robust_z')),
  constraint quality_findings_decision_check check ((decision = 'pending') = (decided_at is null)),
  constraint quality_findings_corrected_value_check check ((decision = 'fixed') = (corrected_value is not null))
);

create index quality_findings_series_id_idx on series.quality_findings (series_id, at, id);
create index quality_findings_decision_idx on series.quality_findings (found_at desc, id) where decision = 'pending';
create index quality_findings_decided_by_idx on series.quality_findings (decided_by) where decided_by is not null;

comment on table series.quality_findings is
  'What looks wrong in a series, and what a person decided about it. Nothing is changed without a decision, and the decision stays with the old value.';
comment on column series.quality_findings.id is 'Identifier.';
comment on column series.quality_findings.series_id is 'Series.';
comment on column series.quality_findings.at is 'Observation, or the bucket that is missing.';
comment on column series.quality_findings.kind is 'missing, outlier_iqr (outside the quartiles by 1.5 interquartile ranges) or outlier_robust_z (more than 3.5 robust standard deviations from the median).';
comment on column series.quality_findings.value is 'Value found; null where it is missing.';
comment on column series.quality_findings.expected_low is 'Lower limit that the value was held against.';
comment on column series.quality_findings.expected_high is 'Upper limit that the value was held against.';
comment on column series.quality_findings.severity is 'How far out it is.';
comment on column series.quality_findings.decision is 'What was decided.';
comment on column series.quality_findings.corrected_value is 'Value put in its place, where it was fixed.';
comment on column series.quality_findings.comment is 'Why, in the words of who decided.';
comment on column series.quality_findings.decided_by is 'User who decided; null for a session without a user.';
comment on column series.quality_findings.decided_at is 'When.';
comment on column series.quality_findings.found_at is 'When it was found.';

alter table series.quality_findings enable row level security;

create policy quality_findings_select on series.quality_findings for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = quality_findings.series_id)
);
create policy quality_findings_select_all on series.quality_findings for select to qm_auditor, qm_maintenance using (true);

grant select on series.quality_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
