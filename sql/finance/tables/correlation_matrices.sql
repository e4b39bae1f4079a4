create table finance.correlation_matrices (
  id uuid not null default core.uuid_v7(),
  series_ids uuid[] not null,
  model_version_id uuid,
  window_from date,
  window_until date,
  method finance.correlation_method not null,
  return_kind finance.return_kind not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  return_count integer not null,
  excluded_count integer not null,
  input_hash text not null,
  owner_id uuid,
  computed_at timestamptz not null default clock_timestamp(),
  constraint correlation_matrices_pkey primary key (id),
  constraint correlation_matrices_terms_key unique nulls not distinct (
    input_hash, method, return_kind, window_from, window_until, model_version_id, owner_id
  ),
  constraint correlation_matrices_model_version_id_fkey foreign key (model_version_id) references model.model_versions (id) on delete restrict,
  constraint correlation_matrices_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint correlation_matrices_series_ids_check check (cardinality(series_ids) >= 2),
  constraint correlation_matrices_window_check check (window_from < window_until),
  constraint correlation_matrices_return_count_check check (return_count >= 2),
  constraint correlation_matrices_excluded_count_check check (excluded_count >= 0),
  constraint correlation_matrices_input_hash_check check (input_hash ~ '^[0-9a-f]{64}$')
);

create index correlation_matrices_computed_at_idx on finance.correlation_matrices (computed_at desc, id desc);
create index correlation_matrices_model_version_id_idx on finance.correlation_matrices (model_version_id) where model_version_id is not null;
create index correlation_matrices_owner_id_idx on finance.correlation_matrices (owner_id) where owner_id is not null;

comment on table finance.correlation_matrices is
  'Correlation matrices of the returns of series, over the periods that all of them have. Computing again gives the same row. Written by finance.compute_correlations only.';
comment on column finance.correlation_matrices.id is 'Identifier.';
comment on column finance.correlation_matrices.series_ids is 'Series, in the order of rows and columns: by id, so that the order of asking does not matter.';
comment on column finance.correlation_matrices.model_version_id is 'Version of the model that it is for; null where it is for none.';
comment on column finance.correlation_matrices.window_from is 'First day that was asked for; null: from the first value on.';
comment on column finance.correlation_matrices.window_until is 'Day after the last that was asked for; null: up to the last value.';
comment on column finance.correlation_matrices.method is 'Coefficient.';
comment on column finance.correlation_matrices.return_kind is 'How returns were made of the values.';
comment on column finance.correlation_matrices.first_at is 'Start of the first period that has a return.';
comment on column finance.correlation_matrices.last_at is 'Start of the last period.';
comment on column finance.correlation_matrices.return_count is 'Number of returns of each series: n.';
comment on column finance.correlation_matrices.excluded_count is 'Periods left out because only some series have them or because they are censored.';
comment on column finance.correlation_matrices.input_hash is 'SHA-256 of the values and moments that went in, in hexadecimal.';
comment on column finance.correlation_matrices.owner_id is 'User who had it computed; null: the company''s.';
comment on column finance.correlation_matrices.computed_at is 'When it was computed.';

create trigger tg_correlation_matrices__refuse_change
before update or delete on finance.correlation_matrices
for each row
execute function core.tg_refuse_change('Compute again with finance.compute_correlations.');

create trigger tg_correlation_matrices__refuse_truncate
before truncate on finance.correlation_matrices
for each statement
execute function core.tg_refuse_change('Compute again with finance.compute_correlations.');

alter table finance.correlation_matrices enable row level security;

create policy correlation_matrices_select on finance.correlation_matrices for select to qm_app, qm_readonly
using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);

create policy correlation_matrices_select_all on finance.correlation_matrices for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.correlation_matrices to qm_app, qm_readonly, qm_auditor, qm_maintenance;
