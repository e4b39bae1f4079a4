create table model.baselines (
  version_id uuid not null,
  feature text not null,
  kind model.feature_kind not null,
  edges double precision[],
  categories text[],
  counts bigint[] not null,
  sample_size bigint not null,
  sample double precision[],
  frozen_at timestamptz not null default clock_timestamp(),
  constraint baselines_pkey primary key (version_id, feature),
  constraint baselines_version_id_fkey foreign key (version_id) references model.model_versions (id) on delete restrict,
  constraint baselines_feature_check check (btrim(feature) <> ''),
  constraint baselines_edges_check check (
    case kind when 'numeric' then categories is null and cardinality(counts) = cardinality(edges) + 1
    else edges is null and cardinality(counts) = cardinality(categories) + 1 end
  ),
  constraint baselines_sample_size_check check (sample_size >= 1)
);

comment on table model.baselines is
  'What a version saw when it was made: a histogram a feature, whose bins are frozen with it. Counts of any time over the same bins can be added up.';
comment on column model.baselines.version_id is 'Version.';
comment on column model.baselines.feature is 'Feature; (prediction) for what the version predicts.';
comment on column model.baselines.kind is 'What values it has.';
comment on column model.baselines.edges is 'Upper ends of the bins but the last, of a numeric feature: the deciles of the reference.';
comment on column model.baselines.categories is 'Categories of a categorical feature; further values are counted behind the last.';
comment on column model.baselines.counts is 'Values of the reference in each bin.';
comment on column model.baselines.sample_size is 'Values of the reference.';
comment on column model.baselines.sample is 'Values of the reference, at most 10,000, evenly taken from the sorted ones: for Kolmogorov-Smirnov and Wasserstein.';
comment on column model.baselines.frozen_at is 'When it was frozen.';

create trigger tg_baselines__refuse_change
before update or delete on model.baselines
for each row
execute function core.tg_refuse_change('A version has one baseline: register another version.');

create trigger tg_baselines__refuse_truncate
before truncate on model.baselines
for each statement
execute function core.tg_refuse_change('A version has one baseline: register another version.');

alter table model.baselines enable row level security;

create policy baselines_select on model.baselines for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from model.model_versions v where v.id = baselines.version_id)
);
create policy baselines_select_all on model.baselines for select to qm_auditor, qm_maintenance using (true);

grant select on model.baselines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
