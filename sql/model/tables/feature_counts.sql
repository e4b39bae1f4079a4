create table model.feature_counts (
  version_id uuid not null,
  feature text not null,
  day date not null,
  counts bigint[] not null,
  sample_size bigint not null,
  constraint feature_counts_pkey primary key (version_id, feature, day),
  constraint feature_counts_version_id_feature_fkey foreign key (version_id, feature) references model.baselines (version_id, feature) on delete restrict,
  constraint feature_counts_sample_size_check check (sample_size >= 0)
);

comment on table model.feature_counts is
  'What a version saw, a histogram a feature and day over the bins of its baseline. Written by model.add_feature_counts, where features are counted elsewhere and not stored with each prediction.';
comment on column model.feature_counts.version_id is 'Version.';
comment on column model.feature_counts.feature is 'Feature.';
comment on column model.feature_counts.day is 'Day, in UTC.';
comment on column model.feature_counts.counts is 'Values in each bin of the baseline.';
comment on column model.feature_counts.sample_size is 'Values.';

alter table model.feature_counts enable row level security;

create policy feature_counts_select on model.feature_counts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = feature_counts.version_id)
);
create policy feature_counts_select_all on model.feature_counts for select to qm_auditor, qm_maintenance using (true);

grant select on model.feature_counts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
