create table model.drift_findings (
  report_id uuid not null,
  feature text not null,
  method text not null,
  statistic double precision not null,
  p_value double precision not null,
  adjusted_p_value double precision not null,
  stability_index double precision not null,
  stability_limit double precision not null,
  jensen_shannon double precision not null,
  wasserstein double precision,
  reference_size bigint not null,
  current_size bigint not null,
  counts bigint[] not null,
  is_drifted boolean not null,
  constraint drift_findings_pkey primary key (report_id, feature),
  constraint drift_findings_report_id_fkey foreign key (report_id) references model.drift_reports (id) on delete restrict
);

comment on table model.drift_findings is
  'Findings of drift reports, one feature a row.';
comment on column model.drift_findings.report_id is 'Report.';
comment on column model.drift_findings.feature is 'Feature.';
comment on column model.drift_findings.method is 'Method of p_value: kolmogorov_smirnov or chi_square.';
comment on column model.drift_findings.statistic is 'Statistic of the method.';
comment on column model.drift_findings.p_value is 'Probability of such a difference without drift.';
comment on column model.drift_findings.adjusted_p_value is 'The same for being one of many features, by Benjamini and Hochberg.';
comment on column model.drift_findings.stability_index is 'Population stability index over the bins of the baseline.';
comment on column model.drift_findings.stability_limit is 'What the index exceeds without drift in one of twenty cases, for samples of these sizes.';
comment on column model.drift_findings.jensen_shannon is 'Jensen-Shannon distance over the bins.';
comment on column model.drift_findings.wasserstein is 'Wasserstein distance, in units of the feature; null: not numeric, or values are not stored.';
comment on column model.drift_findings.reference_size is 'Values of the reference.';
comment on column model.drift_findings.current_size is 'Values of the time looked at.';
comment on column model.drift_findings.counts is 'Those values in each bin.';
comment on column model.drift_findings.is_drifted is 'Whether it drifted: adjusted_p_value below the rate of the report and stability_index above stability_limit.';

create trigger tg_drift_findings__refuse_change
before update or delete on model.drift_findings
for each row
execute function core.tg_refuse_change('Make another report.');

create trigger tg_drift_findings__refuse_truncate
before truncate on model.drift_findings
for each statement
execute function core.tg_refuse_change('Make another report.');

alter table model.drift_findings enable row level security;

create policy drift_findings_select on model.drift_findings for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.drift_reports r where r.id = drift_findings.report_id)
);
create policy drift_findings_select_all on model.drift_findings for select to qm_auditor, qm_maintenance using (true);

grant select on model.drift_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
