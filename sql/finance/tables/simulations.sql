create table finance.simulations (
  id uuid not null default core.uuid_v7(),
  series_id uuid,
  portfolio_id uuid,
  model_version_id uuid,
  positions jsonb not null,
  window_from date,
  window_until date,
  seed bigint not null,
  path_count integer not null,
  periods integer not null,
  start_value double precision not null,
  drift double precision not null,
  deviation double precision not null,
  is_drift_given boolean not null,
  is_deviation_given boolean not null,
  return_count integer not null,
  mean_value double precision not null,
  percentile_1 double precision not null,
  percentile_5 double precision not null,
  percentile_25 double precision not null,
  percentile_50 double precision not null,
  percentile_75 double precision not null,
  percentile_95 double precision not null,
  percentile_99 double precision not null,
  loss_probability double precision not null,
  var_95 double precision not null,
  var_99 double precision not null,
  cvar_95 double precision not null,
  cvar_99 double precision not null,
  input_hash text not null,
  owner_id uuid,
  computed_at timestamptz not null default clock_timestamp(),
  constraint simulations_pkey primary key (id),
  constraint simulations_terms_key unique nulls not distinct (
    input_hash, series_id, portfolio_id, seed, path_count, periods, start_value, drift, deviation, window_from, window_until,
    model_version_id, owner_id
  ),
  constraint simulations_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint simulations_portfolio_id_fkey foreign key (portfolio_id) references finance.portfolios (id) on delete restrict,
  constraint simulations_model_version_id_fkey foreign key (model_version_id) references model.model_versions (id) on delete restrict,
  constraint simulations_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint simulations_subject_check check (num_nonnulls(series_id, portfolio_id) = 1),
  constraint simulations_positions_check check (jsonb_typeof(positions) = 'array'),
  constraint simulations_window_check check (window_from < window_until),
  constraint simulations_input_hash_check check (input_hash ~ '^[0-9a-f]{64}$'),
  constraint simulations_path_count_check check (path_count >= 1),
  constraint simulations_periods_check check (periods >= 1),
  constraint simulations_start_value_check check (start_value > 0),
  constraint simulations_deviation_check check (deviation >= 0),
  constraint simulations_loss_probability_check check (loss_probability between 0 and 1)
);

create index simulations_series_id_idx on finance.simulations (series_id, computed_at desc, id desc) where series_id is not null;
create index simulations_portfolio_id_idx on finance.simulations (portfolio_id, computed_at desc, id desc) where portfolio_id is not null;
create index simulations_model_version_id_idx on finance.simulations (model_version_id) where model_version_id is not null;
create index simulations_owner_id_idx on finance.simulations (owner_id) where owner_id is not null;

comment on table finance.simulations is
  'Monte Carlo simulations of what a series or portfolio may be worth after some periods: a geometric Brownian motion with draws that the stored seed decides, so that anybody can repeat it. Written by finance.run_simulation only.';
comment on column finance.simulations.id is 'Identifier.';
comment on column finance.simulations.series_id is 'Series that is measured; null for a portfolio.';
comment on column finance.simulations.portfolio_id is 'Portfolio that is measured; null for a series.';
comment on column finance.simulations.model_version_id is 'Version of the model that the figures are for; null where they are for none.';
comment on column finance.simulations.positions is 'Series with their weights as they were: [{"series_id", "weight"}].';
comment on column finance.simulations.window_from is 'First day that was asked for; null: from the first value on.';
comment on column finance.simulations.window_until is 'Day after the last that was asked for; null: up to the last value.';
comment on column finance.simulations.seed is 'Seed of finance.random_normals.';
comment on column finance.simulations.path_count is 'Number of paths.';
comment on column finance.simulations.periods is 'Periods ahead, of the frequency of the series.';
comment on column finance.simulations.start_value is 'Value that the paths start from: the last value of a series; 1 for a portfolio, or as given.';
comment on column finance.simulations.drift is 'Drift μ of one period.';
comment on column finance.simulations.deviation is 'Deviation σ of one period.';
comment on column finance.simulations.is_drift_given is 'False where the drift is estimated: mean of the log returns + σ²/2.';
comment on column finance.simulations.is_deviation_given is 'False where the deviation is that of the log returns (ddof 1).';
comment on column finance.simulations.return_count is 'Number of returns that the estimates are of.';
comment on column finance.simulations.mean_value is 'Mean value after all periods.';
comment on column finance.simulations.percentile_1 is '1st percentile of gain, in the unit of the start.';
comment on column finance.simulations.percentile_5 is '5th percentile of gain.';
comment on column finance.simulations.percentile_25 is '25th percentile of gain.';
comment on column finance.simulations.percentile_50 is 'Median gain.';
comment on column finance.simulations.percentile_75 is '75th percentile of gain.';
comment on column finance.simulations.percentile_95 is '95th percentile of gain.';
comment on column finance.simulations.percentile_99 is '99th percentile of gain.';
comment on column finance.simulations.loss_probability is 'Share of paths that end below the start.';
comment on column finance.simulations.var_95 is 'Value at risk of 95 %: the gain that is undercut in 5 % of the paths, a loss being below zero.';
comment on column finance.simulations.var_99 is 'Value at risk of 99 %.';
comment on column finance.simulations.cvar_95 is 'Mean of the gains at or below var_95.';
comment on column finance.simulations.cvar_99 is 'Mean of the gains at or below var_99.';
comment on column finance.simulations.input_hash is 'SHA-256 of the values, moments and weights that went in, in hexadecimal.';
comment on column finance.simulations.owner_id is 'User who had it computed; null: the company''s.';
comment on column finance.simulations.computed_at is 'When it was computed.';

create trigger tg_simulations__refuse_change
before update or delete on finance.simulations
for each row
execute function core.tg_refuse_change('Run another with finance.run_simulation.');

create trigger tg_simulations__refuse_truncate
before truncate on finance.simulations
for each statement
execute function core.tg_refuse_change('Run another with finance.run_simulation.');

alter table finance.simulations enable row level security;

create policy simulations_select on finance.simulations for select to qm_app, qm_readonly
using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);

create policy simulations_select_all on finance.simulations for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.simulations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
