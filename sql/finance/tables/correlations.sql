create table finance.correlations (
  matrix_id uuid not null,
  series_id uuid not null,
  other_series_id uuid not null,
  coefficient double precision,
  constraint correlations_pkey primary key (matrix_id, series_id, other_series_id),
  constraint correlations_matrix_id_fkey foreign key (matrix_id) references finance.correlation_matrices (id) on delete restrict,
  constraint correlations_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint correlations_other_series_id_fkey foreign key (other_series_id) references series.series (id) on delete restrict,
  -- A matrix is symmetric: each pair is there once.
  constraint correlations_other_series_id_check check (other_series_id >= series_id),
  constraint correlations_coefficient_check check (coefficient between -1 and 1),
  constraint correlations_diagonal_check check (series_id <> other_series_id or coefficient is null or coefficient = 1)
);

create index correlations_series_id_idx on finance.correlations (series_id);
create index correlations_other_series_id_idx on finance.correlations (other_series_id);

comment on table finance.correlations is
  'Cells of the correlation matrices: the diagonal and each pair once.';
comment on column finance.correlations.matrix_id is 'Matrix.';
comment on column finance.correlations.series_id is 'Series with the lesser id.';
comment on column finance.correlations.other_series_id is 'Series with the greater id, or the same.';
comment on column finance.correlations.coefficient is 'Coefficient, -1 to 1; null where one of the two does not vary.';

create trigger tg_correlations__refuse_change
before update or delete on finance.correlations
for each row
execute function core.tg_refuse_change('Compute again with finance.compute_correlations.');

create trigger tg_correlations__refuse_truncate
before truncate on finance.correlations
for each statement
execute function core.tg_refuse_change('Compute again with finance.compute_correlations.');

alter table finance.correlations enable row level security;

create policy correlations_select on finance.correlations for select to qm_app, qm_readonly
using (exists (select from finance.correlation_matrices p where p.id = matrix_id));

create policy correlations_select_all on finance.correlations for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.correlations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
