create table forecast.backtests (
  version_id uuid not null,
  series_id uuid not null,
  method forecast.method not null,
  parameters jsonb not null default '{}',
  origin_count integer not null,
  error_count integer not null,
  mae double precision,
  rmse double precision,
  bias double precision,
  wape double precision,
  mape double precision,
  mape_excluded_count integer not null default 0,
  smape double precision,
  mase double precision,
  one_step_deviation double precision,
  step_deviations double precision[],
  is_selected boolean not null,
  constraint backtests_pkey primary key (version_id, series_id, method),
  constraint backtests_version_id_series_id_fkey
    foreign key (version_id, series_id) references forecast.series_forecasts (version_id, series_id) on delete restrict
);

comment on table forecast.backtests is
  'How each method did on a series: rolling origins over the last part of the history, each forecast made from what was known at its origin only.';
comment on column forecast.backtests.version_id is 'Version that the backtest selected the method for.';
comment on column forecast.backtests.series_id is 'Series.';
comment on column forecast.backtests.method is 'Method.';
comment on column forecast.backtests.parameters is 'Parameters, fitted before the first origin.';
comment on column forecast.backtests.origin_count is 'Number of origins.';
comment on column forecast.backtests.error_count is 'Number of forecasts that were compared.';
comment on column forecast.backtests.mae is 'Mean absolute error, in units of the series.';
comment on column forecast.backtests.rmse is 'Root mean square error.';
comment on column forecast.backtests.bias is 'Σ(actual − forecast) / Σ actual; null where nothing was sold.';
comment on column forecast.backtests.wape is 'Σ|actual − forecast| / Σ|actual|; null where nothing was sold.';
comment on column forecast.backtests.mape is 'Mean |actual − forecast| / |actual| of the periods that are not zero.';
comment on column forecast.backtests.mape_excluded_count is 'Periods of zero, which MAPE leaves out.';
comment on column forecast.backtests.smape is 'Mean 2|e| / (|actual| + |forecast|), 0 where both are zero.';
comment on column forecast.backtests.mase is 'MAE over the mean absolute change from period to period before the first origin; null where there is no change.';
comment on column forecast.backtests.one_step_deviation is 'Root mean square of the errors one period ahead.';
comment on column forecast.backtests.step_deviations is 'Root mean square error by periods ahead, never falling.';
comment on column forecast.backtests.is_selected is 'True for the method that was published.';

create trigger tg_backtests__refuse_change
before update or delete on forecast.backtests
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_backtests__refuse_truncate
before truncate on forecast.backtests
for each statement
execute function core.tg_refuse_change('Publish a new version.');

alter table forecast.backtests enable row level security;

create policy backtests_select on forecast.backtests for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (
    select
    from forecast.series_forecasts f
    where f.version_id = backtests.version_id
      and f.series_id = backtests.series_id
  )
);
create policy backtests_select_all on forecast.backtests for select to qm_auditor, qm_maintenance using (true);

grant select on forecast.backtests to qm_app, qm_readonly, qm_auditor, qm_maintenance;
