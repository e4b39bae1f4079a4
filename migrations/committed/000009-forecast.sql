--! Previous: sha1:07a3bd402b193a05d5e3801693f6e55616453f85
--! Hash: sha1:bb06f1771f7fb472e61bbf0d4de3bf8321cc1441
--! Message: forecast

-- Room forecast, as sql/schema.sql lists it.

set role qm_owner;

--! Included forecast/types/schema.sql
create schema forecast;

comment on schema forecast is
  'Forecasts: methods that run in the database, how they did in backtests, and published versions, own and foreign, which never change.';

grant usage on schema forecast to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded forecast/types/schema.sql
--! Included forecast/types/method.sql
create type forecast.method as enum (
  'zero', 'mean', 'naive', 'seasonal_naive', 'moving_average', 'exponential_smoothing', 'damped_trend', 'holt_winters_additive',
  'holt_winters_multiplicative', 'croston', 'sba', 'tsb', 'combination', 'blend', 'external'
);

comment on type forecast.method is
  'How a forecast was made: zero for what is sold no more; mean for short histories; naive the last value; seasonal_naive the value one season before; moving_average; exponential_smoothing (Brown); damped_trend (Holt, Gardner); holt_winters additive and multiplicative; croston, sba (Syntetos and Boylan) and tsb (Teunter, Syntetos and Babai) for intermittent demand; combination the mean of the three best; blend of published versions; external made elsewhere.';
--! EndIncluded forecast/types/method.sql
--! Included forecast/types/error_measure.sql
create type forecast.error_measure as enum ('wape', 'mae', 'rmse', 'mase', 'smape');

comment on type forecast.error_measure is
  'Measures of forecast error, e = actual − forecast: wape Σ|e|/Σ|actual|; mae mean |e|; rmse √mean e²; mase MAE over the mean absolute change of the training part (Hyndman and Koehler 2006); smape mean 2|e|/(|actual| + |forecast|).';
--! EndIncluded forecast/types/error_measure.sql
--! Included forecast/types/smoothed.sql
create type forecast.smoothed as (
  forecasts double precision[],
  squared_error double precision,
  error_count integer
);

comment on type forecast.smoothed is
  'What a method makes of a history: forecasts holds for each period of the history what was forecast one period before it (null where nothing was), then the forecasts of the periods after its end; squared_error and error_count sum the one-step errors.';
--! EndIncluded forecast/types/smoothed.sql
--! Included forecast/types/backtest_result.sql
create type forecast.backtest_result as (
  method forecast.method,
  parameters double precision[],
  origin_count integer,
  error_count integer,
  mae double precision,
  rmse double precision,
  bias double precision,
  wape double precision,
  mape double precision,
  mape_excluded_count integer,
  smape double precision,
  mase double precision,
  one_step_deviation double precision,
  step_deviations double precision[]
);

comment on type forecast.backtest_result is 'How one method did in a backtest, with the meaning of the columns of forecast.backtests.';
--! EndIncluded forecast/types/backtest_result.sql
--! Included forecast/types/outcome.sql
create type forecast.outcome as (
  method forecast.method,
  parameters jsonb,
  points double precision[],
  deviations double precision[],
  error_deviation double precision,
  backtest_error double precision,
  reason text,
  backtests forecast.backtest_result[]
);

comment on type forecast.outcome is
  'Forecast of one history: the method that was selected and why, the points of the horizon, the standard deviation of their errors, and the backtest of every candidate. method is null where nothing can be forecast; the reason says why.';
--! EndIncluded forecast/types/outcome.sql
--! Included forecast/types/history.sql
create type forecast.history as (
  series_id uuid,
  item_id uuid,
  location_id uuid,
  data_revision bigint,
  "values" double precision[]
);

comment on type forecast.history is
  'History of one series up to the cut-off, period by period, null where it is unknown, and the revision of its data that was read.';
--! EndIncluded forecast/types/history.sql
--! Included forecast/tables/sources.sql
create table forecast.sources (
  code text not null,
  priority integer not null,
  default_weight double precision not null default 1,
  description text not null,
  constraint sources_pkey primary key (code),
  constraint sources_code_check check (code ~ '^[a-z][a-z_]*$'),
  constraint sources_default_weight_check check (default_weight between 0 and 1)
);

comment on table forecast.sources is
  'Where forecasts come from. Where several sources forecast one series, the lowest priority holds; forecasts are never summed over sources.';
comment on column forecast.sources.code is 'Source.';
comment on column forecast.sources.priority is 'The lowest number holds.';
comment on column forecast.sources.default_weight is 'Trust in the source, 0 to 1: a starting point for the weights of a blend.';
comment on column forecast.sources.description is 'What it is.';

grant select on forecast.sources to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on forecast.sources to qm_app;
--! EndIncluded forecast/tables/sources.sql
--! Included forecast/tables/versions.sql
create table forecast.versions (
  id uuid not null default core.uuid_v7(),
  source text not null,
  issued_at timestamptz not null default clock_timestamp(),
  training_cut_off date not null,
  frequency series.series_frequency not null,
  level double precision not null default 0.95,
  measure forecast.error_measure,
  season_length integer,
  model_name text,
  model_version text,
  description text,
  parameters jsonb not null default '{}',
  published_by uuid,
  constraint versions_pkey primary key (id),
  constraint versions_source_fkey foreign key (source) references forecast.sources (code) on update cascade on delete restrict,
  constraint versions_published_by_fkey foreign key (published_by) references identity.users (id) on delete restrict,
  -- A day's grace for the time zones between the two.
  constraint versions_training_cut_off_check check (training_cut_off <= issued_at at time zone 'UTC' + interval '1 day'),
  constraint versions_frequency_check check (frequency <> 'irregular'),
  constraint versions_level_check check (level > 0 and level < 1),
  constraint versions_season_length_check check (season_length >= 1),
  constraint versions_parameters_check check (jsonb_typeof(parameters) = 'object')
);

create index versions_source_idx on forecast.versions (source, issued_at desc);
create index versions_issued_at_idx on forecast.versions (issued_at desc, id);
create index versions_published_by_idx on forecast.versions (published_by) where published_by is not null;

comment on table forecast.versions is
  'Published forecasts: one row a publication, over many series. A published forecast never changes; a better one is a new version. Written by commands only.';
comment on column forecast.versions.id is 'Identifier.';
comment on column forecast.versions.source is 'Where it comes from.';
comment on column forecast.versions.issued_at is 'When it was published: from then on it was believed.';
comment on column forecast.versions.training_cut_off is 'Last day whose history it knows.';
comment on column forecast.versions.frequency is 'How far apart its points are.';
comment on column forecast.versions.level is 'Probability with which the actual lies between lower and upper.';
comment on column forecast.versions.measure is 'Error measure that selected the methods; null for forecasts made elsewhere.';
comment on column forecast.versions.season_length is 'Periods of a season that seasonal methods used.';
comment on column forecast.versions.model_name is 'Model that made it, for forecasts made elsewhere.';
comment on column forecast.versions.model_version is 'Version of that model.';
comment on column forecast.versions.description is 'What it is for.';
comment on column forecast.versions.parameters is 'Further parameters of the run that made it.';
comment on column forecast.versions.published_by is 'User of the session; null for the system.';

create trigger tg_versions__refuse_change
before update or delete on forecast.versions
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_versions__refuse_truncate
before truncate on forecast.versions
for each statement
execute function core.tg_refuse_change('Publish a new version.');

grant select on forecast.versions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded forecast/tables/versions.sql
--! Included forecast/tables/series_forecasts.sql
create table forecast.series_forecasts (
  version_id uuid not null,
  series_id uuid not null,
  item_id uuid,
  location_id uuid,
  source text not null,
  issued_at timestamptz not null,
  data_revision bigint not null default 0,
  method forecast.method not null,
  parameters jsonb not null default '{}',
  error_deviation double precision,
  backtest_error double precision,
  first_target_on date not null,
  last_target_on date not null,
  reason text,
  constraint series_forecasts_pkey primary key (version_id, series_id),
  constraint series_forecasts_series_id_source_issued_at_key unique (series_id, source, issued_at),
  constraint series_forecasts_version_id_fkey foreign key (version_id) references forecast.versions (id) on delete restrict,
  constraint series_forecasts_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint series_forecasts_source_fkey foreign key (source) references forecast.sources (code) on update cascade on delete restrict,
  constraint series_forecasts_data_revision_check check (data_revision >= 0),
  constraint series_forecasts_error_deviation_check check (error_deviation >= 0 and error_deviation < 'infinity'),
  constraint series_forecasts_last_target_on_check check (last_target_on >= first_target_on)
);

create index series_forecasts_series_id_idx on forecast.series_forecasts (series_id, issued_at desc);
create index series_forecasts_item_id_idx on forecast.series_forecasts (item_id, location_id, issued_at desc) where item_id is not null;
create index series_forecasts_source_idx on forecast.series_forecasts (source);

comment on table forecast.series_forecasts is
  'One series'' part of a published forecast: by which method, how large its errors are, and why it was chosen.';
comment on column forecast.series_forecasts.version_id is 'Version.';
comment on column forecast.series_forecasts.series_id is 'Series.';
comment on column forecast.series_forecasts.item_id is 'Item of the series, for demand.';
comment on column forecast.series_forecasts.location_id is 'Location of the series.';
comment on column forecast.series_forecasts.source is 'Source of the version.';
comment on column forecast.series_forecasts.issued_at is 'When the version was published.';
comment on column forecast.series_forecasts.data_revision is 'Revision of the series'' data that it was computed from; of a forecast made elsewhere, the one when it was published. Later changes are in forecast.outdated_series.';
comment on column forecast.series_forecasts.method is 'Method.';
comment on column forecast.series_forecasts.parameters is 'Fitted parameters.';
comment on column forecast.series_forecasts.error_deviation is 'Root mean square of one-step errors in the backtest, in units of the series a period: the σ of safety stocks; null where unknown.';
comment on column forecast.series_forecasts.backtest_error is 'The version''s measure over the backtest; null where there was none.';
comment on column forecast.series_forecasts.first_target_on is 'First period forecast.';
comment on column forecast.series_forecasts.last_target_on is 'Last period forecast.';
comment on column forecast.series_forecasts.reason is 'Why this method.';

create trigger tg_series_forecasts__refuse_change
before update or delete on forecast.series_forecasts
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_series_forecasts__refuse_truncate
before truncate on forecast.series_forecasts
for each statement
execute function core.tg_refuse_change('Publish a new version.');

alter table forecast.series_forecasts enable row level security;

-- Published: of a series of the company everybody reads it, of somebody's own who sees the series.
create policy series_forecasts_select on forecast.series_forecasts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = series_forecasts.series_id)
  or series.is_company_series(series_id)
);
create policy series_forecasts_select_all on forecast.series_forecasts for select to qm_auditor, qm_maintenance using (true);

grant select on forecast.series_forecasts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded forecast/tables/series_forecasts.sql
--! Included forecast/tables/points.sql
create table forecast.points (
  version_id uuid not null,
  series_id uuid not null,
  target_on date not null,
  point double precision not null,
  lower double precision,
  upper double precision,
  constraint points_pkey primary key (series_id, version_id, target_on),
  constraint points_version_id_series_id_fkey
    foreign key (version_id, series_id) references forecast.series_forecasts (version_id, series_id) on delete restrict,
  constraint points_point_check check (point > '-infinity' and point < 'infinity'),
  constraint points_lower_check check (lower > '-infinity' and lower <= point),
  constraint points_upper_check check (upper >= point and upper < 'infinity'),
  constraint points_interval_check check ((lower is null) = (upper is null))
);

create index points_version_id_series_id_idx on forecast.points (version_id, series_id);

comment on table forecast.points is 'The figures of published forecasts: one row a series, version and period.';
comment on column forecast.points.version_id is 'Version.';
comment on column forecast.points.series_id is 'Series.';
comment on column forecast.points.target_on is 'First day of the period forecast.';
comment on column forecast.points.point is 'Expected value of the period, in the unit of the series.';
comment on column forecast.points.lower is 'Lower bound of the interval; null where the source gives none.';
comment on column forecast.points.upper is 'Upper bound of the interval.';

create trigger tg_points__refuse_change
before update or delete on forecast.points
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_points__refuse_truncate
before truncate on forecast.points
for each statement
execute function core.tg_refuse_change('Publish a new version.');

alter table forecast.points enable row level security;

create policy points_select on forecast.points for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (
    select
    from forecast.series_forecasts f
    where f.version_id = points.version_id
      and f.series_id = points.series_id
  )
);
create policy points_select_all on forecast.points for select to qm_auditor, qm_maintenance using (true);

grant select on forecast.points to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded forecast/tables/points.sql
--! Included forecast/tables/backtests.sql
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
--! EndIncluded forecast/tables/backtests.sql
--! Included forecast/tables/blend_parts.sql
create table forecast.blend_parts (
  version_id uuid not null,
  part_version_id uuid not null,
  weight double precision not null,
  constraint blend_parts_pkey primary key (version_id, part_version_id),
  constraint blend_parts_version_id_fkey foreign key (version_id) references forecast.versions (id) on delete restrict,
  constraint blend_parts_part_version_id_fkey foreign key (part_version_id) references forecast.versions (id) on delete restrict,
  constraint blend_parts_weight_check check (weight > 0 and weight <= 1),
  constraint blend_parts_part_version_id_check check (part_version_id <> version_id)
);

create index blend_parts_part_version_id_idx on forecast.blend_parts (part_version_id);

comment on table forecast.blend_parts is 'What a blended version is made of; the weights of a version sum to one.';
comment on column forecast.blend_parts.version_id is 'Blended version.';
comment on column forecast.blend_parts.part_version_id is 'Version that goes into it.';
comment on column forecast.blend_parts.weight is 'Its weight, above 0 to 1.';

create trigger tg_blend_parts__refuse_change
before update or delete on forecast.blend_parts
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_blend_parts__refuse_truncate
before truncate on forecast.blend_parts
for each statement
execute function core.tg_refuse_change('Publish a new version.');

alter table forecast.blend_parts enable row level security;

create policy blend_parts_select on forecast.blend_parts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or (
    exists (select from forecast.versions v where v.id = blend_parts.version_id)
    and exists (select from forecast.versions v where v.id = blend_parts.part_version_id)
  )
);
create policy blend_parts_select_all on forecast.blend_parts for select to qm_auditor, qm_maintenance using (true);

grant select on forecast.blend_parts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded forecast/tables/blend_parts.sql
--! Included forecast/tables/skipped_series.sql
create table forecast.skipped_series (
  version_id uuid not null,
  series_id uuid not null,
  reason text not null,
  constraint skipped_series_pkey primary key (version_id, series_id),
  constraint skipped_series_version_id_fkey foreign key (version_id) references forecast.versions (id) on delete restrict,
  constraint skipped_series_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict
);

create index skipped_series_series_id_idx on forecast.skipped_series (series_id);

comment on table forecast.skipped_series is
  'Series that a publication was asked for and could not forecast, and why: nothing is left out silently.';
comment on column forecast.skipped_series.version_id is 'Version.';
comment on column forecast.skipped_series.series_id is 'Series.';
comment on column forecast.skipped_series.reason is 'Why there is no forecast.';

create trigger tg_skipped_series__refuse_change
before update or delete on forecast.skipped_series
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_skipped_series__refuse_truncate
before truncate on forecast.skipped_series
for each statement
execute function core.tg_refuse_change('Publish a new version.');

alter table forecast.skipped_series enable row level security;

create policy skipped_series_select on forecast.skipped_series for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = skipped_series.series_id)
);
create policy skipped_series_select_all on forecast.skipped_series for select to qm_auditor, qm_maintenance using (true);

grant select on forecast.skipped_series to qm_app, qm_readonly, qm_auditor, qm_maintenance;

-- Stands here because it asks this table: a version is seen by who published it and who sees something of it.
alter table forecast.versions enable row level security;

create policy versions_select on forecast.versions for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or published_by = any ((select identity.owners_in_sight())::uuid[])
  or exists (select from forecast.series_forecasts f where f.version_id = versions.id)
  or exists (select from forecast.skipped_series k where k.version_id = versions.id)
);
create policy versions_select_all on forecast.versions for select to qm_auditor, qm_maintenance using (true);
--! EndIncluded forecast/tables/skipped_series.sql
--! Included forecast/functions/current_forecasts.sql
create or replace function forecast.current_forecasts(p_as_of timestamptz default null)
returns table (
  series_id uuid,
  item_id uuid,
  location_id uuid,
  source text,
  version_id uuid,
  issued_at timestamptz,
  frequency series.series_frequency,
  error_deviation double precision,
  method forecast.method,
  first_target_on date,
  last_target_on date
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select distinct on (f.series_id)
    f.series_id,
    f.item_id,
    f.location_id,
    f.source,
    f.version_id,
    f.issued_at,
    v.frequency,
    f.error_deviation,
    f.method,
    f.first_target_on,
    f.last_target_on
  from forecast.series_forecasts f
  join forecast.versions v on v.id = f.version_id
  join forecast.sources s on s.code = f.source
  where p_as_of is null
    or f.issued_at <= p_as_of
  order by f.series_id, s.priority, f.issued_at desc, f.version_id desc
$$;

comment on function forecast.current_forecasts(timestamptz) is
  'The forecast that holds for each series: of the source with the lowest priority number the one issued last, as of a moment (null: now). What did we believe then?';

revoke execute on function forecast.current_forecasts(timestamptz) from public;
grant execute on function forecast.current_forecasts(timestamptz) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/current_forecasts.sql
--! Included forecast/functions/consume.sql
create or replace function forecast.consume(
  p_forecast double precision[],
  p_orders double precision[],
  p_backward integer default 1,
  p_forward integer default 1
)
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_forecast), 0);
  v_net double precision[] := p_forecast;
  v_open double precision;
  v_taken double precision;
begin
  if cardinality(p_orders) is distinct from cardinality(p_forecast) or p_backward < 0 or p_forward < 0 then
    raise exception using
      errcode = 'QM801',
      message = 'forecast and orders do not match',
      detail = format('%s forecasts, %s orders, window %s back and %s ahead', cardinality(p_forecast), cardinality(p_orders), p_backward, p_forward),
      hint = 'Give both for the same buckets, and windows of zero or more.';
  end if;

  for b in 1..v_count loop
    v_open := coalesce(p_orders[b], 0);

    -- Its own bucket, then the nearest earlier ones, then the nearest later ones.
    for k in 0..least(p_backward, b - 1) loop
      exit when v_open <= 0;
      v_taken := least(v_open, greatest(v_net[b - k], 0));
      v_net[b - k] := v_net[b - k] - v_taken;
      v_open := v_open - v_taken;
    end loop;

    for k in 1..least(p_forward, v_count - b) loop
      exit when v_open <= 0;
      v_taken := least(v_open, greatest(v_net[b + k], 0));
      v_net[b + k] := v_net[b + k] - v_taken;
      v_open := v_open - v_taken;
    end loop;
  end loop;

  return v_net;
end
$$;

comment on function forecast.consume(double precision[], double precision[], integer, integer) is
  'Forecast that customers'' orders leave over, by bucket: orders, the earlier bucket first, consume the forecast of their own bucket, then of earlier ones, then of later ones, within a window of p_backward and p_forward buckets. What an order finds no forecast for is demand on top. Error: QM801.';

revoke execute on function forecast.consume(double precision[], double precision[], integer, integer) from public;
grant execute on function forecast.consume(double precision[], double precision[], integer, integer) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/consume.sql
--! Included forecast/functions/naive.sql
create or replace function forecast.naive(p_history double precision[], p_horizon integer default 1)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_error double precision := 0;
  v_errors integer := 0;
  v_last double precision;
begin
  for t in 1..v_count loop
    v_out[t] := v_last;
    if p_history[t] is not null then
      if v_last is not null then
        v_error := v_error + (p_history[t] - v_last) * (p_history[t] - v_last);
        v_errors := v_errors + 1;
      end if;
      v_last := p_history[t];
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_last;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.naive(double precision[], integer) is
  'Naive forecast: the last value that is known. Null in the history is unknown (censored), not zero.';

revoke execute on function forecast.naive(double precision[], integer) from public;
grant execute on function forecast.naive(double precision[], integer) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/naive.sql
--! Included forecast/functions/seasonal_naive.sql
create or replace function forecast.seasonal_naive(p_history double precision[], p_season_length integer, p_horizon integer default 1)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  -- The last known value of each place in the season.
  v_season double precision[] := array_fill(null::double precision, array[p_season_length]);
  v_error double precision := 0;
  v_errors integer := 0;
  k integer;
begin
  for t in 1..v_count loop
    k := (t - 1) % p_season_length + 1;
    v_out[t] := v_season[k];
    if p_history[t] is not null then
      if v_season[k] is not null then
        v_error := v_error + (p_history[t] - v_season[k]) * (p_history[t] - v_season[k]);
        v_errors := v_errors + 1;
      end if;
      v_season[k] := p_history[t];
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_season[(v_count + h - 1) % p_season_length + 1];
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.seasonal_naive(double precision[], integer, integer) is
  'Seasonal naive forecast: the value of the same place one season before, y(T+h−m⌈h/m⌉); where that is unknown (null), the one before it. Null where a place was never seen.';

revoke execute on function forecast.seasonal_naive(double precision[], integer, integer) from public;
grant execute on function forecast.seasonal_naive(double precision[], integer, integer) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/seasonal_naive.sql
--! Included forecast/functions/moving_average.sql
create or replace function forecast.moving_average(p_history double precision[], p_window integer, p_horizon integer default 1)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_recent double precision[] := array_fill(0::double precision, array[p_window]);
  v_seen integer := 0;
  v_sum double precision := 0;
  v_error double precision := 0;
  v_errors integer := 0;
  v_mean double precision;
  k integer;
begin
  for t in 1..v_count loop
    v_out[t] := v_mean;
    if p_history[t] is not null then
      if v_mean is not null then
        v_error := v_error + (p_history[t] - v_mean) * (p_history[t] - v_mean);
        v_errors := v_errors + 1;
      end if;
      k := v_seen % p_window + 1;
      v_sum := v_sum - v_recent[k] + p_history[t];
      v_recent[k] := p_history[t];
      v_seen := v_seen + 1;
      v_mean := v_sum / least(v_seen, p_window);
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_mean;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.moving_average(double precision[], integer, integer) is
  'Moving average of the last p_window values that are known, of fewer at the beginning.';

revoke execute on function forecast.moving_average(double precision[], integer, integer) from public;
grant execute on function forecast.moving_average(double precision[], integer, integer) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/moving_average.sql
--! Included forecast/functions/exponential_smoothing.sql
create or replace function forecast.exponential_smoothing(p_history double precision[], p_alpha double precision, p_horizon integer default 1)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_error double precision := 0;
  v_errors integer := 0;
  v_level double precision;
  e double precision;
begin
  for t in 1..v_count loop
    v_out[t] := v_level;
    if p_history[t] is not null then
      if v_level is null then
        v_level := p_history[t];
      else
        e := p_history[t] - v_level;
        v_error := v_error + e * e;
        v_errors := v_errors + 1;
        v_level := v_level + p_alpha * e;
      end if;
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_level;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.exponential_smoothing(double precision[], double precision, integer) is
  'Simple exponential smoothing l = αy + (1−α)l (Brown 1959), from the first known value; an unknown period changes nothing.';

revoke execute on function forecast.exponential_smoothing(double precision[], double precision, integer) from public;
grant execute on function forecast.exponential_smoothing(double precision[], double precision, integer) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/exponential_smoothing.sql
--! Included forecast/functions/damped_trend.sql
create or replace function forecast.damped_trend(
  p_history double precision[],
  p_alpha double precision,
  p_beta double precision,
  p_phi double precision,
  p_horizon integer default 1
)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_error double precision := 0;
  v_errors integer := 0;
  v_level double precision;
  v_trend double precision := 0;
  v_ahead double precision;
  v_damping double precision := 0;
  e double precision;
begin
  for t in 1..v_count loop
    if v_level is null then
      v_level := p_history[t];
      continue;
    end if;

    v_ahead := v_level + p_phi * v_trend;
    v_out[t] := v_ahead;

    if p_history[t] is null then
      -- Time passes, nothing is learnt.
      v_level := v_ahead;
      v_trend := p_phi * v_trend;
    else
      -- The error-correction form of l = αy + (1−α)(l+φb), b = β(l−l₋₁) + (1−β)φb.
      e := p_history[t] - v_ahead;
      v_error := v_error + e * e;
      v_errors := v_errors + 1;
      v_level := v_ahead + p_alpha * e;
      v_trend := p_phi * v_trend + p_alpha * p_beta * e;
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_damping := v_damping + p_phi ^ h;
    v_out[v_count + h] := v_level + v_damping * v_trend;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.damped_trend(double precision[], double precision, double precision, double precision, integer) is
  'Holt''s method with a damped trend (Gardner and McKenzie 1985): l = αy + (1−α)(l+φb), b = β(l−l₋₁) + (1−β)φb, f(h) = l + Σφⁱb. Starts with the first known value and no trend; over an unknown period level and trend go on.';

revoke execute on function forecast.damped_trend(double precision[], double precision, double precision, double precision, integer) from public;
grant execute on function forecast.damped_trend(double precision[], double precision, double precision, double precision, integer)
to qm_app, qm_readonly;
--! EndIncluded forecast/functions/damped_trend.sql
--! Included forecast/functions/holt_winters.sql
create or replace function forecast.holt_winters(
  p_history double precision[],
  p_season_length integer,
  p_alpha double precision,
  p_beta double precision,
  p_gamma double precision,
  p_is_multiplicative boolean default false,
  p_horizon integer default 1
)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  m integer := p_season_length;
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_season double precision[] := array_fill(case when p_is_multiplicative then 1 else 0 end::double precision, array[m]);
  v_error double precision := 0;
  v_errors integer := 0;
  v_level double precision;
  v_second double precision;
  v_trend double precision;
  v_ahead double precision;
  v_before double precision;
  e double precision;
  k integer;
begin
  -- Level and trend from the means of the first two seasons, the season's shape from the first.
  select avg(y.value) filter (where y.t <= m), avg(y.value) filter (where y.t > m)
  into v_level, v_second
  from unnest(p_history[1:2 * m]) with ordinality as y (value, t);

  if v_count < 2 * m or v_level is null or v_second is null or (p_is_multiplicative and v_level <= 0) then
    return (v_out, null::double precision, 0);
  end if;

  v_trend := (v_second - v_level) / m;

  for t in 1..m loop
    if p_history[t] is not null then
      v_before := v_level + (t - (m + 1) / 2.0) * v_trend;
      v_season[t] := case
        when not p_is_multiplicative then p_history[t] - v_before
        when v_before > 0 then p_history[t] / v_before
        else 1
      end;
    end if;
  end loop;

  -- The level at the end of the first season.
  v_level := v_level + (m - 1) / 2.0 * v_trend;

  for t in m + 1..v_count loop
    k := (t - 1) % m + 1;
    v_before := v_level + v_trend;
    v_ahead := case when p_is_multiplicative then v_before * v_season[k] else v_before + v_season[k] end;
    v_out[t] := v_ahead;

    if p_history[t] is null then
      v_level := v_before;
    else
      e := p_history[t] - v_ahead;
      v_error := v_error + e * e;
      v_errors := v_errors + 1;
      if not p_is_multiplicative then
        v_level := v_before + p_alpha * e;
        v_season[k] := p_gamma * (p_history[t] - v_before) + (1 - p_gamma) * v_season[k];
        v_trend := v_trend + p_alpha * p_beta * e;
      elsif v_season[k] > 1e-9 and v_before > 1e-9 then
        v_level := p_alpha * p_history[t] / v_season[k] + (1 - p_alpha) * v_before;
        v_season[k] := p_gamma * p_history[t] / v_before + (1 - p_gamma) * v_season[k];
        v_trend := p_beta * (v_level - v_before + v_trend) + (1 - p_beta) * v_trend;
      else
        -- A factor of zero explains nothing: only the season learns.
        v_season[k] := case when v_before > 1e-9 then p_gamma * p_history[t] / v_before + (1 - p_gamma) * v_season[k] else 1 end;
        v_level := greatest(v_before, 0);
      end if;
    end if;
  end loop;

  for h in 1..p_horizon loop
    k := (v_count + h - 1) % m + 1;
    v_out[v_count + h] := case
      when p_is_multiplicative then (v_level + h * v_trend) * v_season[k]
      else v_level + h * v_trend + v_season[k]
    end;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.holt_winters(
  double precision[], integer, double precision, double precision, double precision, boolean, integer
) is
  'Holt and Winters'' method (1960), additive l = α(y−s) + (1−α)(l+b), s = γ(y−l₋₁−b₋₁) + (1−γ)s, or multiplicative, which divides. Starts from the first two seasons; with fewer, or multiplicative around zero, it forecasts nothing (nulls).';

revoke execute on function forecast.holt_winters(
  double precision[], integer, double precision, double precision, double precision, boolean, integer
) from public;
grant execute on function forecast.holt_winters(
  double precision[], integer, double precision, double precision, double precision, boolean, integer
) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/holt_winters.sql
--! Included forecast/functions/croston.sql
create or replace function forecast.croston(
  p_history double precision[],
  p_alpha double precision,
  p_is_corrected boolean default false,
  p_horizon integer default 1
)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_factor double precision := case when p_is_corrected then 1 - p_alpha / 2 else 1 end;
  v_error double precision := 0;
  v_errors integer := 0;
  v_size double precision;
  v_interval double precision;
  v_since integer := 0;
  v_rate double precision;
begin
  for t in 1..v_count loop
    v_out[t] := v_rate;
    -- An unknown period is no period without demand.
    continue when p_history[t] is null;

    v_since := v_since + 1;
    if v_rate is not null then
      v_error := v_error + (p_history[t] - v_rate) * (p_history[t] - v_rate);
      v_errors := v_errors + 1;
    end if;

    if p_history[t] > 0 then
      if v_size is null then
        v_size := p_history[t];
        v_interval := v_since;
      else
        v_size := v_size + p_alpha * (p_history[t] - v_size);
        v_interval := v_interval + p_alpha * (v_since - v_interval);
      end if;
      v_rate := v_factor * v_size / v_interval;
      v_since := 0;
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_rate;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.croston(double precision[], double precision, boolean, integer) is
  'Croston''s method (1972) for intermittent demand: size z and interval p are smoothed when there is demand, the forecast is z/p a period. p_is_corrected: times 1 − α/2, the approximation of Syntetos and Boylan (2005), SBA. Starts with the first demand and the periods until it.';

revoke execute on function forecast.croston(double precision[], double precision, boolean, integer) from public;
grant execute on function forecast.croston(double precision[], double precision, boolean, integer) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/croston.sql
--! Included forecast/functions/tsb.sql
create or replace function forecast.tsb(
  p_history double precision[],
  p_alpha double precision,
  p_beta double precision,
  p_horizon integer default 1
)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_error double precision := 0;
  v_errors integer := 0;
  v_size double precision;
  v_probability double precision;
  v_since integer := 0;
begin
  for t in 1..v_count loop
    v_out[t] := v_probability * v_size;
    continue when p_history[t] is null;

    if v_size is null then
      v_since := v_since + 1;
      if p_history[t] > 0 then
        v_size := p_history[t];
        v_probability := 1.0 / v_since;
      end if;
      continue;
    end if;

    v_error := v_error + (p_history[t] - v_out[t]) * (p_history[t] - v_out[t]);
    v_errors := v_errors + 1;

    if p_history[t] > 0 then
      v_probability := v_probability + p_beta * (1 - v_probability);
      v_size := v_size + p_alpha * (p_history[t] - v_size);
    else
      v_probability := v_probability * (1 - p_beta);
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_probability * v_size;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.tsb(double precision[], double precision, double precision, integer) is
  'Method of Teunter, Syntetos and Babai (2011) for intermittent demand that may end: the probability of demand d = d + β(1[y>0] − d) is smoothed every period, the size z with α at demand only; the forecast is d·z. Starts with the first demand, d = 1 / periods until it.';

revoke execute on function forecast.tsb(double precision[], double precision, double precision, integer) from public;
grant execute on function forecast.tsb(double precision[], double precision, double precision, integer) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/tsb.sql
--! Included forecast/functions/run_method.sql
create or replace function forecast.run_method(
  p_method forecast.method,
  p_history double precision[],
  p_parameters double precision[],
  p_season_length integer default null,
  p_horizon integer default 1
)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  case p_method
    when 'naive' then
      return forecast.naive(p_history, p_horizon);
    when 'seasonal_naive' then
      return forecast.seasonal_naive(p_history, p_season_length, p_horizon);
    when 'moving_average' then
      return forecast.moving_average(p_history, p_parameters[1]::integer, p_horizon);
    when 'exponential_smoothing' then
      return forecast.exponential_smoothing(p_history, p_parameters[1], p_horizon);
    when 'damped_trend' then
      return forecast.damped_trend(p_history, p_parameters[1], p_parameters[2], p_parameters[3], p_horizon);
    when 'holt_winters_additive' then
      return forecast.holt_winters(p_history, p_season_length, p_parameters[1], p_parameters[2], p_parameters[3], false, p_horizon);
    when 'holt_winters_multiplicative' then
      return forecast.holt_winters(p_history, p_season_length, p_parameters[1], p_parameters[2], p_parameters[3], true, p_horizon);
    when 'croston' then
      return forecast.croston(p_history, p_parameters[1], false, p_horizon);
    when 'sba' then
      return forecast.croston(p_history, p_parameters[1], true, p_horizon);
    when 'tsb' then
      return forecast.tsb(p_history, p_parameters[1], p_parameters[2], p_horizon);
    else
      raise exception using
        errcode = 'QM802',
        message = 'this method forecasts no history',
        detail = format('method %s', coalesce(p_method::text, 'null')),
        hint = 'Use naive, seasonal_naive, moving_average, exponential_smoothing, damped_trend, holt_winters_additive, holt_winters_multiplicative, croston, sba or tsb.';
  end case;
end
$$;

comment on function forecast.run_method(forecast.method, double precision[], double precision[], integer, integer) is
  'Runs a method over a history (null: unknown). p_parameters: window; α; α, β, φ of damped_trend; α, β, γ of the Holt-Winters methods; α of croston and sba; α, β of tsb. Error: QM802 no method of this kind.';

revoke execute on function forecast.run_method(forecast.method, double precision[], double precision[], integer, integer) from public;
grant execute on function forecast.run_method(forecast.method, double precision[], double precision[], integer, integer) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/run_method.sql
--! Included forecast/functions/fit_method.sql
create or replace function forecast.fit_method(p_method forecast.method, p_history double precision[], p_season_length integer default null)
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_grid double precision[];
  v_width integer;
  v_candidate double precision[];
  v_best double precision[];
  v_smoothed forecast.smoothed;
  v_error double precision;
  v_lowest double precision := 'infinity'::double precision;
begin
  case p_method
    when 'naive', 'seasonal_naive' then
      return '{}'::double precision[];
    when 'moving_average' then
      v_grid := '{4,8,13}';
      v_width := 1;
    when 'exponential_smoothing' then
      v_grid := '{0.05,0.1,0.15,0.2,0.3,0.4,0.5}';
      v_width := 1;
    when 'damped_trend' then
      v_grid := '{0.05,0.05,0.9,0.1,0.05,0.9,0.1,0.1,0.9,0.2,0.05,0.9,0.2,0.1,0.9,0.3,0.05,0.9,0.3,0.1,0.9,0.2,0.1,0.8,0.3,0.1,0.8,0.5,0.1,0.8,0.3,0.1,0.98,0.5,0.3,0.98}';
      v_width := 3;
    when 'holt_winters_additive', 'holt_winters_multiplicative' then
      v_grid := '{0.1,0.02,0.1,0.1,0.02,0.3,0.2,0.02,0.1,0.2,0.02,0.3,0.3,0.05,0.1,0.3,0.05,0.3,0.5,0.05,0.1,0.5,0.05,0.3}';
      v_width := 3;
    when 'croston', 'sba' then
      v_grid := '{0.05,0.1,0.15,0.2,0.3}';
      v_width := 1;
    when 'tsb' then
      v_grid := '{0.1,0.02,0.1,0.05,0.1,0.1,0.1,0.2,0.2,0.05,0.2,0.1,0.2,0.2,0.3,0.1}';
      v_width := 2;
    else
      raise exception using
        errcode = 'QM802',
        message = 'this method forecasts no history',
        detail = format('method %s', coalesce(p_method::text, 'null')),
        hint = 'Use naive, seasonal_naive, moving_average, exponential_smoothing, damped_trend, holt_winters_additive, holt_winters_multiplicative, croston, sba or tsb.';
  end case;

  for i in 0..cardinality(v_grid) / v_width - 1 loop
    v_candidate := v_grid[i * v_width + 1:(i + 1) * v_width];
    v_smoothed := forecast.run_method(p_method, p_history, v_candidate, p_season_length, 1);
    continue when coalesce(v_smoothed.error_count, 0) = 0;

    v_error := v_smoothed.squared_error / v_smoothed.error_count;
    if v_error < v_lowest then
      v_lowest := v_error;
      v_best := v_candidate;
    end if;
  end loop;

  return v_best;
end
$$;

comment on function forecast.fit_method(forecast.method, double precision[], integer) is
  'Parameters of a method with the least mean square of one-step errors over a history, from a fixed grid of sensible values (the first of equals); empty for methods without parameters, null where the history is too short for the method. Error: QM802.';

revoke execute on function forecast.fit_method(forecast.method, double precision[], integer) from public;
grant execute on function forecast.fit_method(forecast.method, double precision[], integer) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/fit_method.sql
--! Included forecast/functions/measure_errors.sql
create or replace function forecast.measure_errors(
  p_actuals double precision[],
  p_forecasts double precision[],
  p_mean_change double precision default null
)
returns table (
  error_count integer,
  mae double precision,
  rmse double precision,
  bias double precision,
  wape double precision,
  mape double precision,
  mape_excluded_count integer,
  smape double precision,
  mase double precision
)
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select
    count(*)::integer,
    avg(abs(e.error)),
    sqrt(avg(e.error * e.error)),
    sum(e.error) / nullif(sum(e.actual), 0),
    sum(abs(e.error)) / nullif(sum(abs(e.actual)), 0),
    avg(abs(e.error) / abs(e.actual)) filter (where e.actual <> 0),
    count(*) filter (where e.actual = 0)::integer,
    avg(case when e.error = 0 then 0 else 2 * abs(e.error) / (abs(e.actual) + abs(e.forecast)) end),
    avg(abs(e.error)) / nullif(p_mean_change, 0)
  from (
    select u.actual, u.forecast, u.actual - u.forecast as error
    from unnest(p_actuals, p_forecasts) as u (actual, forecast)
    where u.actual is not null
      and u.forecast is not null
  ) as e
$$;

comment on function forecast.measure_errors(double precision[], double precision[], double precision) is
  'Measures of error, e = actual − forecast, over the pairs where both are known: MAE mean |e|; RMSE √mean e²; bias Σe/Σy; WAPE Σ|e|/Σ|y|; MAPE mean |e|/|y| without the periods of zero, which are counted; sMAPE mean 2|e|/(|y|+|f|); MASE = MAE / p_mean_change, the mean |y(t) − y(t−1)| of the training part (Hyndman and Koehler 2006). Null where a denominator is zero.';

revoke execute on function forecast.measure_errors(double precision[], double precision[], double precision) from public;
grant execute on function forecast.measure_errors(double precision[], double precision[], double precision) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/measure_errors.sql
--! Included forecast/functions/score.sql
create or replace function forecast.score(p_result forecast.backtest_result, p_measure forecast.error_measure)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case p_measure
    when 'wape' then p_result.wape
    when 'mae' then p_result.mae
    when 'rmse' then p_result.rmse
    when 'mase' then p_result.mase
    when 'smape' then p_result.smape
  end
$$;

comment on function forecast.score(forecast.backtest_result, forecast.error_measure) is 'The measure of a backtest result that methods are selected by.';

revoke execute on function forecast.score(forecast.backtest_result, forecast.error_measure) from public;
grant execute on function forecast.score(forecast.backtest_result, forecast.error_measure) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/score.sql
--! Included forecast/functions/judge.sql
create or replace function forecast.judge(
  p_method forecast.method,
  p_parameters double precision[],
  p_actuals double precision[],
  p_forecasts double precision[],
  p_single_actuals double precision[],
  p_single_forecasts double precision[],
  p_steps integer,
  p_mean_change double precision,
  p_is_nonnegative boolean
)
returns forecast.backtest_result
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result forecast.backtest_result;
  v_squares double precision[] := array_fill(0::double precision, array[p_steps]);
  v_counts integer[] := array_fill(0, array[p_steps]);
  v_absolute double precision := 0;
  v_square double precision := 0;
  v_error_sum double precision := 0;
  v_actual_sum double precision := 0;
  v_actual_absolute double precision := 0;
  v_relative double precision := 0;
  v_symmetric double precision := 0;
  v_count integer := 0;
  v_excluded integer := 0;
  v_deviation double precision := 0;
  f double precision;
  y double precision;
  e double precision;
  h integer;
  n integer;
begin
  for i in 1..cardinality(p_actuals) loop
    y := p_actuals[i];
    f := p_forecasts[i];
    continue when y is null or f is null;

    if p_is_nonnegative and f < 0 then
      f := 0;
    end if;
    e := y - f;
    h := (i - 1) % p_steps + 1;
    v_count := v_count + 1;
    v_squares[h] := v_squares[h] + e * e;
    v_counts[h] := v_counts[h] + 1;
    v_absolute := v_absolute + abs(e);
    v_square := v_square + e * e;
    v_error_sum := v_error_sum + e;
    v_actual_sum := v_actual_sum + y;
    v_actual_absolute := v_actual_absolute + abs(y);
    if y = 0 then
      v_excluded := v_excluded + 1;
    else
      v_relative := v_relative + abs(e / y);
    end if;
    if e <> 0 then
      v_symmetric := v_symmetric + 2 * abs(e) / (abs(y) + abs(f));
    end if;
  end loop;

  v_result.method := p_method;
  v_result.parameters := p_parameters;
  v_result.origin_count := cardinality(p_actuals) / p_steps;
  v_result.error_count := v_count;
  if v_count = 0 then
    return v_result;
  end if;

  v_result.mae := v_absolute / v_count;
  v_result.rmse := sqrt(v_square / v_count);
  v_result.bias := v_error_sum / nullif(v_actual_sum, 0);
  v_result.wape := v_absolute / nullif(v_actual_absolute, 0);
  v_result.mape := v_relative / nullif(v_count - v_excluded, 0);
  v_result.mape_excluded_count := v_excluded;
  v_result.smape := v_symmetric / v_count;
  v_result.mase := v_absolute / v_count / nullif(p_mean_change, 0);

  -- By steps ahead, each with its neighbours, since origins are few; what is further away is never surer.
  v_result.step_deviations := array_fill(null::double precision, array[p_steps]);
  for k in 1..p_steps loop
    e := 0;
    n := 0;
    for j in greatest(1, k - 1)..least(p_steps, k + 1) loop
      e := e + v_squares[j];
      n := n + v_counts[j];
    end loop;
    if n > 0 then
      v_deviation := greatest(v_deviation, sqrt(e / n));
    end if;
    v_result.step_deviations[k] := v_deviation;
  end loop;

  e := 0;
  n := 0;
  for i in 1..cardinality(p_single_actuals) loop
    y := p_single_actuals[i];
    f := p_single_forecasts[i];
    continue when y is null or f is null;
    e := e + (y - f) * (y - f);
    n := n + 1;
  end loop;
  v_result.one_step_deviation := sqrt(e / nullif(n, 0));

  return v_result;
end
$$;

comment on function forecast.judge(
  forecast.method, double precision[], double precision[], double precision[], double precision[], double precision[], integer,
  double precision, boolean
) is
  'Result of one method in a backtest: the measures of forecast.measure_errors over all origins, and the deviations by steps ahead. p_actuals and p_forecasts: p_steps values of each origin, one after the other; the single ones: each period forecast one step before.';

revoke execute on function forecast.judge(
  forecast.method, double precision[], double precision[], double precision[], double precision[], double precision[], integer,
  double precision, boolean
) from public;
grant execute on function forecast.judge(
  forecast.method, double precision[], double precision[], double precision[], double precision[], double precision[], integer,
  double precision, boolean
) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/judge.sql
--! Included forecast/functions/forecast_history.sql
create or replace function forecast.forecast_history(
  p_history double precision[],
  p_horizon integer,
  p_season_length integer default null,
  p_measure forecast.error_measure default 'wape',
  p_is_nonnegative boolean default true,
  p_minimum_history integer default 8,
  p_dead_periods integer default 26,
  p_intermittent_interval double precision default 1.32,
  p_methods forecast.method[] default null
)
returns forecast.outcome
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  c_origins constant integer := 4;
  v_outcome forecast.outcome;
  v_history double precision[];
  v_count integer;
  v_known integer := 0;
  v_selling integer := 0;
  v_first integer;
  v_last integer;
  v_last_known integer;
  v_unknown integer;
  v_steps integer;
  v_stride integer;
  v_first_origin integer;
  v_training double precision[];
  v_methods forecast.method[];
  v_method forecast.method;
  v_parameters double precision[];
  v_result forecast.backtest_result;
  v_results forecast.backtest_result[] := '{}'::forecast.backtest_result[];
  v_smoothed forecast.smoothed;
  v_actuals double precision[] := '{}'::double precision[];
  v_path double precision[];
  -- Of each result one after the other: the forecasts of all origins, and those one step ahead.
  v_paths double precision[] := '{}'::double precision[];
  v_singles double precision[] := '{}'::double precision[];
  v_ahead integer;
  v_change double precision;
  v_order integer[];
  v_best forecast.backtest_result;
  v_measure forecast.error_measure := p_measure;
  v_points double precision[];
begin
  if p_horizon < 1 or p_season_length < 2 then
    raise exception using
      errcode = 'QM803',
      message = 'nothing can be forecast with these parameters',
      detail = format('horizon %s, season length %s', p_horizon, p_season_length),
      hint = 'Give a horizon of at least one period, and a season of at least two or none.';
  end if;

  -- What was not sold yet is no history.
  for t in 1..coalesce(cardinality(p_history), 0) loop
    if p_history[t] is not null then
      v_last_known := t;
      if p_history[t] <> 0 then
        v_first := coalesce(v_first, t);
        v_last := t;
        v_selling := v_selling + 1;
      end if;
      if v_first is not null then
        v_known := v_known + 1;
      end if;
    end if;
  end loop;

  v_outcome.parameters := '{}';
  v_outcome.backtests := '{}';

  if v_first is null then
    if p_history is null or not exists (select from unnest(p_history) as y where y is not null) then
      v_outcome.reason := 'no period is known';
    else
      v_outcome.method := 'zero';
      v_outcome.points := array_fill(0::double precision, array[p_horizon]);
      v_outcome.deviations := v_outcome.points;
      v_outcome.reason := 'never anything but zero';
    end if;
    return v_outcome;
  end if;

  v_history := p_history[v_first:];
  v_count := cardinality(v_history);

  if v_last < cardinality(p_history) - p_dead_periods + 1
    and (select count(*) from unnest(p_history[v_last + 1:]) as y where y = 0) >= p_dead_periods
  then
    v_outcome.method := 'zero';
    v_outcome.points := array_fill(0::double precision, array[p_horizon]);
    v_outcome.deviations := v_outcome.points;
    v_outcome.reason := format('nothing for %s periods', cardinality(p_history) - v_last);
    return v_outcome;
  end if;

  if v_known < p_minimum_history then
    select array_fill(avg(y), array[p_horizon]), stddev_samp(y)
    into v_outcome.points, v_outcome.error_deviation
    from unnest(v_history) as y;

    v_outcome.method := 'mean';
    v_outcome.deviations := array_fill(v_outcome.error_deviation, array[p_horizon]);
    v_outcome.reason := format('only %s known periods, fewer than %s: their mean', v_known, p_minimum_history);
    return v_outcome;
  end if;

  -- What was out of stock at the end is forecast from before, that much further ahead.
  v_unknown := cardinality(p_history) - v_last_known;
  v_history := p_history[v_first:v_last_known];
  v_count := cardinality(v_history);
  v_steps := greatest(1, least(p_horizon, v_count / 6));
  v_stride := greatest(1, v_steps / 3);
  v_first_origin := v_count - v_steps - (c_origins - 1) * v_stride;
  v_training := v_history[1:v_first_origin];

  select avg(abs(d.value - d.before))
  into v_change
  from (
    select y.value, lag(y.value) over (order by y.t) as before
    from unnest(v_training) with ordinality as y (value, t)
  ) as d;

  v_methods := coalesce(
    p_methods,
    array['naive', 'moving_average', 'exponential_smoothing', 'tsb']::forecast.method[]
    || case when p_season_length is not null then '{seasonal_naive}'::forecast.method[] else '{}' end
    || case
      when v_known::double precision / v_selling > p_intermittent_interval then '{croston,sba}'::forecast.method[]
      when p_season_length is not null
        then '{damped_trend,holt_winters_additive,holt_winters_multiplicative}'::forecast.method[]
      else '{damped_trend}'::forecast.method[]
    end
  );

  for o in 0..c_origins - 1 loop
    v_actuals := v_actuals || v_history[v_first_origin + o * v_stride + 1:v_first_origin + o * v_stride + v_steps];
  end loop;

  foreach v_method in array v_methods loop
    -- One whole season before the first origin repeats itself; what learns from seasons needs two.
    continue when v_method = 'seasonal_naive' and v_first_origin < p_season_length
      or v_method in ('holt_winters_additive', 'holt_winters_multiplicative') and v_first_origin < 2 * p_season_length;

    v_parameters := forecast.fit_method(v_method, v_training, p_season_length);
    continue when v_parameters is null;

    v_path := '{}';
    for o in 0..c_origins - 1 loop
      v_smoothed := forecast.run_method(
        v_method, v_history[1:v_first_origin + o * v_stride], v_parameters, p_season_length, v_steps
      );
      v_path := v_path || v_smoothed.forecasts[v_first_origin + o * v_stride + 1:];
    end loop;

    v_smoothed := forecast.run_method(v_method, v_history, v_parameters, p_season_length, 1);

    v_result := forecast.judge(
      v_method, v_parameters, v_actuals, v_path, v_history[v_first_origin + 1:], v_smoothed.forecasts[v_first_origin + 1:v_count], v_steps,
      v_change, p_is_nonnegative
    );
    continue when coalesce(v_result.error_count, 0) = 0;

    v_results := v_results || v_result;
    v_paths := v_paths || v_path;
    v_singles := v_singles || v_smoothed.forecasts[v_first_origin + 1:v_count];
  end loop;

  if cardinality(v_results) = 0 then
    v_outcome.reason := 'no method could be tested: the last periods are unknown';
    return v_outcome;
  end if;

  -- Where nothing was sold in the test, shares of it say nothing.
  if v_measure in ('wape', 'mase') and forecast.score(v_results[1], v_measure) is null then
    v_measure := 'mae';
  end if;

  v_order := array(
    select r.position::integer
    from unnest(v_results) with ordinality as r (
      method, parameters, origin_count, error_count, mae, rmse, bias, wape, mape, mape_excluded_count, smape, mase, one_step_deviation,
      step_deviations, position
    )
    order by forecast.score(v_results[r.position], v_measure), r.method
  );

  if p_methods is null and cardinality(v_order) >= 3 then
    v_ahead := cardinality(v_actuals);
    v_path := array(
      select (v_paths[(v_order[1] - 1) * v_ahead + i] + v_paths[(v_order[2] - 1) * v_ahead + i] + v_paths[(v_order[3] - 1) * v_ahead + i]) / 3
      from generate_series(1, v_ahead) as i
      order by i
    );
    v_ahead := v_count - v_first_origin;
    v_result := forecast.judge(
      'combination',
      v_order[1:3]::double precision[],
      v_actuals,
      v_path,
      v_history[v_first_origin + 1:],
      array(
        select
          (v_singles[(v_order[1] - 1) * v_ahead + i] + v_singles[(v_order[2] - 1) * v_ahead + i] + v_singles[(v_order[3] - 1) * v_ahead + i]) / 3
        from generate_series(1, v_ahead) as i
        order by i
      ),
      v_steps,
      v_change,
      p_is_nonnegative
    );
    v_results := v_results || v_result;
  end if;

  v_best := v_results[v_order[1]];
  -- The mean of three is taken unless one of them is a fifth better: single winners of a short test are often lucky.
  if v_result.method = 'combination'
    and forecast.score(v_result, v_measure) <= forecast.score(v_best, v_measure) * 1.25
  then
    v_best := v_result;
  end if;

  if v_best.method = 'combination' then
    v_points := array_fill(0::double precision, array[p_horizon]);
    for i in 1..3 loop
      v_method := v_results[v_order[i]].method;
      v_parameters := coalesce(forecast.fit_method(v_method, v_history, p_season_length), v_results[v_order[i]].parameters);
      v_smoothed := forecast.run_method(v_method, v_history, v_parameters, p_season_length, v_unknown + p_horizon);
      for h in 1..p_horizon loop
        v_points[h] := v_points[h] + v_smoothed.forecasts[v_count + v_unknown + h] / 3;
      end loop;
      v_outcome.parameters := v_outcome.parameters || jsonb_build_object(v_method::text, to_jsonb(v_parameters));
    end loop;
  else
    v_parameters := coalesce(forecast.fit_method(v_best.method, v_history, p_season_length), v_best.parameters);
    v_smoothed := forecast.run_method(v_best.method, v_history, v_parameters, p_season_length, v_unknown + p_horizon);
    v_points := v_smoothed.forecasts[v_count + v_unknown + 1:];
    v_outcome.parameters := jsonb_build_object(v_best.method::text, to_jsonb(v_parameters));
  end if;

  v_outcome.method := v_best.method;
  v_outcome.points := array(
    select case when p_is_nonnegative then greatest(p.value, 0) else p.value end
    from unnest(v_points) with ordinality as p (value, h)
    order by p.h
  );
  v_outcome.deviations := array(
    select v_best.step_deviations[least(v_unknown + h, v_steps)]
    from generate_series(1, p_horizon) as h
    order by h
  );
  v_outcome.error_deviation := v_best.one_step_deviation;
  v_outcome.backtest_error := forecast.score(v_best, v_measure);
  v_outcome.reason := format(
    '%s of %s methods over %s origins, %s %s',
    case when v_best.method = 'combination' then 'mean of the best three' else 'best' end,
    cardinality(v_order), c_origins, v_measure, round(v_outcome.backtest_error::numeric, 4)
  );
  v_outcome.backtests := v_results;

  return v_outcome;
end
$$;

comment on function forecast.forecast_history(
  double precision[], integer, integer, forecast.error_measure, boolean, integer, integer, double precision, forecast.method[]
) is
  'Forecasts one history (null: unknown, as when it was out of stock): fits each candidate method before the first of four origins, tests it from each of them over up to a sixth of the history, never on what it was fitted to, and selects by p_measure: the best method, ties to the simpler, or the mean of the three best, unless a single one has a fifth less error. The selected one is fitted again to the whole history. Rules: the history begins with the first value that is not zero; nothing for p_dead_periods is forecast as zero; fewer than p_minimum_history known periods as their mean; croston and sba compete where demand is intermittent (periods for each one with demand above p_intermittent_interval, Syntetos and Boylan 2005), trend and season where it is not, the others always; seasonal_naive needs a season before the first origin, Holt-Winters two; unknown periods at the end are not tested on but forecast across. deviations: root mean square error by steps ahead, never falling, constant beyond the tested steps. Pure: equal input, equal result. Error: QM803.';

revoke execute on function forecast.forecast_history(
  double precision[], integer, integer, forecast.error_measure, boolean, integer, integer, double precision, forecast.method[]
) from public;
grant execute on function forecast.forecast_history(
  double precision[], integer, integer, forecast.error_measure, boolean, integer, integer, double precision, forecast.method[]
) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/forecast_history.sql
--! Included forecast/functions/season_length_of.sql
create or replace function forecast.season_length_of(p_frequency series.series_frequency)
returns integer
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case p_frequency when 'daily' then 7 when 'weekly' then 52 when 'monthly' then 12 when 'quarterly' then 4 end
$$;

comment on function forecast.season_length_of(series.series_frequency) is
  'Periods of the usual season: days of a week, weeks, months or quarters of a year; null where there is none.';

revoke execute on function forecast.season_length_of(series.series_frequency) from public;
grant execute on function forecast.season_length_of(series.series_frequency) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/season_length_of.sql
--! Included forecast/functions/name_parameters.sql
create or replace function forecast.name_parameters(p_method forecast.method, p_parameters double precision[])
returns jsonb
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_object_agg(n.name, p.value), '{}')
  from unnest(
    case p_method
      when 'moving_average' then '{window}'::text[]
      when 'exponential_smoothing' then '{alpha}'
      when 'damped_trend' then '{alpha,beta,phi}'
      when 'holt_winters_additive' then '{alpha,beta,gamma}'
      when 'holt_winters_multiplicative' then '{alpha,beta,gamma}'
      when 'croston' then '{alpha}'
      when 'sba' then '{alpha}'
      when 'tsb' then '{alpha,beta}'
      else '{}'
    end
  ) with ordinality as n (name, number)
  join unnest(p_parameters) with ordinality as p (value, number) on p.number = n.number
$$;

comment on function forecast.name_parameters(forecast.method, double precision[]) is
  'Parameters of a method by name: window in periods; alpha, beta, gamma smooth level, trend and season; phi damps the trend; TSB''s beta smooths the probability of demand.';

revoke execute on function forecast.name_parameters(forecast.method, double precision[]) from public;
grant execute on function forecast.name_parameters(forecast.method, double precision[]) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/name_parameters.sql
--! Included forecast/functions/last_complete_period.sql
create or replace function forecast.last_complete_period(
  p_frequency series.series_frequency,
  p_series_ids uuid[] default null,
  p_today date default null
)
returns date
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select (date_trunc(series.frequency_unit(p_frequency), least(coalesce(p_today, current_date), k.until)::timestamp) - interval '1 day')::date
  from (
    -- A closed day at its end leaves a period complete; the day after is in the next one.
    select
      case
        when p_series_ids is null then (select max(s.day) from demand.daily_sales s) + 2
        else
          ((select max((o.at at time zone 'UTC')::date) from series.observations o where o.series_id = any (p_series_ids))
            + series.frequency_step(p_frequency))::date
      end as until
  ) as k
  where k.until is not null
$$;

comment on function forecast.last_complete_period(series.series_frequency, uuid[], date) is
  'Last day of the last period that is over and known whole: before today, and not after the last sale, one closed day forgiven (or, with p_series_ids, not after the period of their last observation). Null where nothing is recorded.';

revoke execute on function forecast.last_complete_period(series.series_frequency, uuid[], date) from public;
grant execute on function forecast.last_complete_period(series.series_frequency, uuid[], date) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/last_complete_period.sql
--! Included forecast/functions/ensure_demand_series.sql
create or replace function forecast._ensure_demand_series(
  p_item_ids uuid[],
  p_location_ids uuid[],
  p_frequency series.series_frequency
)
returns table (series_id uuid, item_id uuid, location_id uuid)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A name that another item had before takes the item's id along.
  insert into series.series (name, kind, item_id, location_id, unit, frequency, description)
  select
    case when t.id is null then n.name else format('%s (%s)', n.name, i.id) end,
    'demand', i.id, l.id, i.unit, p_frequency, 'Demand, read from sales by demand.read_demands.'
  from unnest(p_item_ids, p_location_ids) as w (item_id, location_id)
  join catalog.items i on i.id = w.item_id
  join catalog.locations l on l.id = w.location_id
  cross join lateral (select format('demand %s @ %s, %s', i.sku, l.code, p_frequency) as name) as n
  left join series.series t on t.owner_id is null and t.name = n.name
  where not exists (
    select
    from series.series s
    where s.item_id = w.item_id
      and s.location_id = w.location_id
      and s.kind = 'demand'
      and s.frequency = p_frequency
      and s.owner_id is null
  )
  order by n.name
  on conflict on constraint series_owner_id_name_key do nothing;

  return query
  select distinct on (w.number) s.id, s.item_id, s.location_id
  from unnest(p_item_ids, p_location_ids) with ordinality as w (item_id, location_id, number)
  join series.series s on s.item_id = w.item_id and s.location_id = w.location_id
  where s.kind = 'demand'
    and s.frequency = p_frequency
    and s.owner_id is null
  order by w.number, s.id;
end
$$;

comment on function forecast._ensure_demand_series(uuid[], uuid[], series.series_frequency) is
  'The company''s demand series of items at locations (the n-th item at the n-th location), made where they are missing.';

revoke execute on function forecast._ensure_demand_series(uuid[], uuid[], series.series_frequency) from public;
--! EndIncluded forecast/functions/ensure_demand_series.sql
--! Included forecast/functions/open_version.sql
create or replace function forecast._open_version(
  p_source text,
  p_training_cut_off date,
  p_frequency series.series_frequency,
  p_level double precision,
  p_measure forecast.error_measure,
  p_season_length integer,
  p_model_name text,
  p_model_version text,
  p_description text,
  p_parameters jsonb,
  p_issued_at timestamptz default null
)
returns forecast.versions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_issued_at timestamptz := coalesce(p_issued_at, clock_timestamp());
  v_fault text;
  v_version forecast.versions;
begin
  v_fault := case
    when p_frequency is null or p_frequency = 'irregular' then format('frequency %s', coalesce(p_frequency::text, 'null'))
    when p_training_cut_off is null then 'training cut-off null'
    when p_training_cut_off > v_issued_at::date then format('training cut-off %s after the day of issue, %s', p_training_cut_off, v_issued_at::date)
    when v_issued_at > clock_timestamp() then format('issued at %s, which is yet to come', v_issued_at)
    when not coalesce(p_level > 0 and p_level < 1, false) then format('level %s', coalesce(p_level::text, 'null'))
    when not exists (select from forecast.sources s where s.code = p_source) then format('source %s', coalesce(p_source, 'null'))
    when p_parameters is null or jsonb_typeof(p_parameters) <> 'object' then 'parameters that are no object'
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QM805',
      message = 'no forecast can be published under these terms',
      detail = v_fault,
      hint = 'Give a source of forecast.sources, a frequency, a level between 0 and 1, and a cut-off that is not after the day of issue.';
  end if;

  insert into forecast.versions (
    source, issued_at, training_cut_off, frequency, level, measure, season_length, model_name, model_version, description, parameters,
    published_by
  )
  values (
    p_source, v_issued_at, p_training_cut_off, p_frequency, p_level, p_measure, p_season_length, p_model_name, p_model_version,
    p_description, p_parameters, identity.current_user_id()
  )
  returning * into v_version;

  return v_version;
end
$$;

comment on function forecast._open_version(
  text, date, series.series_frequency, double precision, forecast.error_measure, integer, text, text, text, jsonb, timestamptz
) is
  'Checks the terms of a publication and writes its version. Error: QM805.';

revoke execute on function forecast._open_version(
  text, date, series.series_frequency, double precision, forecast.error_measure, integer, text, text, text, jsonb, timestamptz
) from public;
--! EndIncluded forecast/functions/open_version.sql
--! Included forecast/functions/publish_histories.sql
create or replace function forecast._publish_histories(
  p_version forecast.versions,
  p_histories forecast.history[],
  p_horizon integer,
  p_methods forecast.method[]
)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
set jit = off
as $$
declare
  v_step interval := series.frequency_step(p_version.frequency);
  v_start date := p_version.training_cut_off + 1;
  v_z double precision := core.normal_quantile((1 + p_version.level) / 2);
  v_dead_periods integer := greatest(
    1, (core.setting_integer('forecast.dead_days') / (extract(epoch from series.frequency_step(p_version.frequency)) / 86400))::integer
  );
  v_count integer;
begin
  with outcomes as materialized (
    select
      h.series_id,
      h.item_id,
      h.location_id,
      h.data_revision,
      b.is_nonnegative,
      f.*
    from unnest(p_histories) as h
    cross join lateral (
      select coalesce(min(y), 0) >= 0 as is_nonnegative
      from unnest(h."values") as y
    ) as b
    cross join lateral forecast.forecast_history(
      h."values",
      p_horizon,
      p_version.season_length,
      p_version.measure,
      b.is_nonnegative,
      core.setting_integer('forecast.minimum_history'),
      v_dead_periods,
      core.setting_numeric('demand.intermittent_interval')::double precision,
      p_methods
    ) as f
  ),
  published as (
    insert into forecast.series_forecasts (
      version_id, series_id, item_id, location_id, source, issued_at, data_revision, method, parameters, error_deviation,
      backtest_error, first_target_on, last_target_on, reason
    )
    select
      p_version.id,
      o.series_id,
      o.item_id,
      o.location_id,
      p_version.source,
      p_version.issued_at,
      o.data_revision,
      o.method,
      (
        select coalesce(jsonb_object_agg(p.key, forecast.name_parameters(p.key::forecast.method, array(select jsonb_array_elements_text(p.value)::double precision))), '{}')
        from jsonb_each(o.parameters) as p
      ),
      o.error_deviation,
      o.backtest_error,
      v_start,
      (v_start + (p_horizon - 1) * v_step)::date,
      o.reason
    from outcomes o
    where o.method is not null
  ),
  figures as (
    insert into forecast.points (version_id, series_id, target_on, point, lower, upper)
    select
      p_version.id,
      o.series_id,
      (v_start + (u.step - 1) * v_step)::date,
      u.point,
      case when o.is_nonnegative and u.point < v_z * u.deviation then 0 else u.point - v_z * u.deviation end,
      u.point + v_z * u.deviation
    from outcomes o
    cross join lateral unnest(o.points, o.deviations) with ordinality as u (point, deviation, step)
    where o.method is not null
  ),
  tested as (
    insert into forecast.backtests (
      version_id, series_id, method, parameters, origin_count, error_count, mae, rmse, bias, wape, mape, mape_excluded_count, smape, mase,
      one_step_deviation, step_deviations, is_selected
    )
    select
      p_version.id, o.series_id, b.method,
      case
        -- The mean of the three best: their places in the list.
        when b.method = 'combination' then jsonb_build_object('methods', (select jsonb_agg(o.backtests[k::integer].method) from unnest(b.parameters) as k))
        else forecast.name_parameters(b.method, b.parameters)
      end,
      b.origin_count, b.error_count, b.mae, b.rmse, b.bias, b.wape,
      b.mape, b.mape_excluded_count, b.smape, b.mase, b.one_step_deviation, b.step_deviations, b.method = o.method
    from outcomes o
    cross join lateral unnest(o.backtests) as b
    where o.method is not null
  ),
  skipped as (
    insert into forecast.skipped_series (version_id, series_id, reason)
    select p_version.id, o.series_id, o.reason
    from outcomes o
    where o.method is null
  )
  select count(*) filter (where o.method is not null)
  into v_count
  from outcomes o;

  return v_count;
end
$$;

comment on function forecast._publish_histories(forecast.versions, forecast.history[], integer, forecast.method[]) is
  'Forecasts many histories (forecast.forecast_history) and writes points, intervals of the version''s level from the backtest errors, backtests and what could not be forecast; returns the number of series published. Series that never fall below zero are forecast so.';

revoke execute on function forecast._publish_histories(forecast.versions, forecast.history[], integer, forecast.method[]) from public;
--! EndIncluded forecast/functions/publish_histories.sql
--! Included forecast/functions/forecast_demand.sql
create or replace function forecast.forecast_demand(
  p_horizon integer default null,
  p_frequency series.series_frequency default 'weekly',
  p_training_cut_off date default null,
  p_item_ids uuid[] default null,
  p_location_ids uuid[] default null,
  p_measure forecast.error_measure default 'wape',
  p_methods forecast.method[] default null,
  p_season_length integer default null,
  p_level double precision default 0.95,
  p_description text default null,
  p_idempotency_key text default null
)
returns forecast.versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  -- So many series at a time keep the histories in memory.
  c_batch constant integer := 2000;
  v_first jsonb;
  v_unknown text;
  v_horizon integer;
  v_cut_off date;
  v_from date;
  v_item_ids uuid[];
  v_location_ids uuid[];
  v_version forecast.versions;
  v_histories forecast.history[];
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'forecast.forecast_demand',
    jsonb_build_array(
      p_horizon, p_frequency, p_training_cut_off, p_item_ids, p_location_ids, p_measure, p_methods, p_season_length, p_level, p_description
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::forecast.versions, v_first);
  end if;

  v_unknown := case
    when p_frequency is null or p_frequency not in ('daily', 'weekly', 'monthly')
      then format('frequency %s of demand', coalesce(p_frequency::text, 'null'))
    else coalesce(
      (
        select format('item %s', w.id)
        from unnest(p_item_ids) as w (id)
        where not exists (select from catalog.items i where i.id = w.id)
        limit 1
      ),
      (
        select format('location %s', w.id)
        from unnest(p_location_ids) as w (id)
        where not exists (select from catalog.locations l where l.id = w.id)
        limit 1
      )
    )
  end;

  if v_unknown is not null then
    raise exception using
      errcode = 'QM804',
      message = 'there is nothing to forecast',
      detail = format('there is no %s', v_unknown),
      hint = 'Name items and locations of the catalog, or none for all that were sold; demand is forecast daily, weekly or monthly.';
  end if;

  v_horizon := coalesce(
    p_horizon,
    ceil(
      core.setting_integer('forecast.horizon_days') / (extract(epoch from series.frequency_step(p_frequency)) / 86400)
    )::integer
  );
  v_cut_off := coalesce(
    (date_trunc(series.frequency_unit(p_frequency), (p_training_cut_off + 1)::timestamp) - interval '1 day')::date,
    forecast.last_complete_period(p_frequency)
  );
  v_from := v_cut_off - core.setting_integer('forecast.history_days');

  select array_agg(d.item_id order by i.sku, l.code), array_agg(d.location_id order by i.sku, l.code), min(d.first_day)
  into v_item_ids, v_location_ids, v_from
  from (
    select s.item_id, s.location_id, min(s.day) as first_day
    from demand.daily_sales s
    where s.day between v_from and v_cut_off
      and (p_item_ids is null or s.item_id = any (p_item_ids))
      and (p_location_ids is null or s.location_id = any (p_location_ids))
    group by s.item_id, s.location_id
  ) as d
  join catalog.items i on i.id = d.item_id
  join catalog.locations l on l.id = d.location_id
  where i.is_active
    and i.item_type <> 'service'
    and l.is_active;

  if v_item_ids is null then
    raise exception using
      errcode = 'QM804',
      message = 'there is nothing to forecast',
      detail = format(
        'no active item was sold at an active location up to %s', coalesce(v_cut_off::text, 'any day')
      ),
      hint = 'Record or import sales (demand.record_sales, quartermaster import), or give a later training cut-off.';
  end if;

  -- From the start of the period in which the first of them was sold.
  v_from := date_trunc(series.frequency_unit(p_frequency), v_from::timestamp)::date;

  v_version := forecast._open_version(
    'statistical',
    v_cut_off,
    p_frequency,
    p_level,
    coalesce(p_measure, 'wape'),
    coalesce(p_season_length, forecast.season_length_of(p_frequency)),
    null,
    null,
    p_description,
    jsonb_build_object(
      'horizon', v_horizon,
      'history_from', v_from,
      'methods', p_methods,
      'minimum_history', core.setting_integer('forecast.minimum_history'),
      'dead_days', core.setting_integer('forecast.dead_days'),
      'intermittent_interval', core.setting_numeric('demand.intermittent_interval')
    )
  );

  for v_batch in 0..(cardinality(v_item_ids) - 1) / c_batch loop
    -- A series made just now is not seen by the join, and has had no revision.
    select array_agg(row(s.series_id, s.item_id, s.location_id, coalesce(r.data_revision, 0), h.quantities)::forecast.history)
    into v_histories
    from forecast._ensure_demand_series(
      v_item_ids[v_batch * c_batch + 1:(v_batch + 1) * c_batch],
      v_location_ids[v_batch * c_batch + 1:(v_batch + 1) * c_batch],
      p_frequency
    ) as s
    join (
      select
        d.item_id,
        d.location_id,
        -- More returned than sold is no negative demand; unknown stays unknown, which greatest() would not keep.
        array_agg(case when d.quantity < 0 then 0 else d.quantity end::double precision order by d.period_start) as quantities
      from demand.read_demands(
        v_item_ids[v_batch * c_batch + 1:(v_batch + 1) * c_batch],
        v_location_ids[v_batch * c_batch + 1:(v_batch + 1) * c_batch],
        v_from,
        v_cut_off,
        p_frequency::text
      ) as d
      group by d.item_id, d.location_id
    ) as h on h.item_id = s.item_id and h.location_id = s.location_id
    left join series.series r on r.id = s.series_id;

    perform forecast._publish_histories(v_version, v_histories, v_horizon, p_methods);
  end loop;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function forecast.forecast_demand(
  integer, series.series_frequency, date, uuid[], uuid[], forecast.error_measure, forecast.method[], integer, double precision, text, text
) is
  'Forecasts the demand of every active item at every active location that sold it (or of those named), from net sales by period, and publishes it as one version of source statistical. A period with a stockout is unknown, not zero. p_horizon: periods ahead (default: setting forecast.horizon_days). p_training_cut_off: last day of history, moved back to the end of a whole period (default: forecast.last_complete_period). p_measure selects the method by backtest among p_methods (default: those that suit the history, and the mean of the best three); see forecast.forecast_history. p_level: probability that the actual lies in the interval. Returns the version; forecast.series_forecasts has the methods and errors, forecast.skipped_series what could not be forecast. Errors: QM001, QM102, QM103, QM802, QM803 horizon or season, QM804 nothing to forecast, QM805 terms.';

revoke execute on function forecast.forecast_demand(
  integer, series.series_frequency, date, uuid[], uuid[], forecast.error_measure, forecast.method[], integer, double precision, text, text
) from public;
grant execute on function forecast.forecast_demand(
  integer, series.series_frequency, date, uuid[], uuid[], forecast.error_measure, forecast.method[], integer, double precision, text, text
) to qm_app;
--! EndIncluded forecast/functions/forecast_demand.sql
--! Included forecast/functions/forecast_series.sql
create or replace function forecast.forecast_series(
  p_series_ids uuid[],
  p_horizon integer,
  p_training_cut_off date default null,
  p_measure forecast.error_measure default 'wape',
  p_methods forecast.method[] default null,
  p_season_length integer default null,
  p_level double precision default 0.95,
  p_description text default null,
  p_idempotency_key text default null
)
returns forecast.versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_first jsonb;
  v_fault text;
  v_frequency series.series_frequency;
  v_cut_off date;
  v_version forecast.versions;
  v_histories forecast.history[];
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'forecast.forecast_series',
    jsonb_build_array(p_series_ids, p_horizon, p_training_cut_off, p_measure, p_methods, p_season_length, p_level, p_description)
  );

  if v_first is not null then
    return jsonb_populate_record(null::forecast.versions, v_first);
  end if;

  select
    min(s.frequency),
    case
      when count(*) = 0 then 'no series is named'
      when bool_or(s.id is null) then format('there is no series %s', min(w.id::text) filter (where s.id is null))
      when bool_or(s.kind = 'demand' and s.owner_id is null) then format('series %s is demand, which sales tell', min(s.name) filter (where s.kind = 'demand'))
      when min(s.frequency) <> max(s.frequency) then format('the series are %s and %s', min(s.frequency), max(s.frequency))
      when min(s.frequency) = 'irregular' then 'the series are irregular'
    end
  into v_frequency, v_fault
  from unnest(p_series_ids) as w (id)
  left join series.series s on s.id = w.id and s.id in (select i.id from series._in_sight(p_series_ids) as i (id));

  if v_fault is null then
    v_cut_off := coalesce(
      (date_trunc(series.frequency_unit(v_frequency), (p_training_cut_off + 1)::timestamp) - interval '1 day')::date,
      forecast.last_complete_period(v_frequency, p_series_ids)
    );

    if v_cut_off is null then
      v_fault := 'the series have no observations';
    end if;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM804',
      message = 'there is nothing to forecast',
      detail = v_fault,
      hint = 'Name series of series.series with observations and of one frequency; forecast.forecast_demand forecasts demand.';
  end if;

  v_version := forecast._open_version(
    'statistical',
    v_cut_off,
    v_frequency,
    p_level,
    coalesce(p_measure, 'wape'),
    coalesce(p_season_length, forecast.season_length_of(v_frequency)),
    null,
    null,
    p_description,
    jsonb_build_object('horizon', p_horizon, 'methods', p_methods, 'minimum_history', core.setting_integer('forecast.minimum_history'))
  );

  select array_agg(row(s.id, s.item_id, s.location_id, s.data_revision, h.readings)::forecast.history order by s.name, s.id)
  into v_histories
  from series.series s
  cross join lateral (
    select array_agg(r.value order by r.bucket) as readings
    from series.read_series(
      s.id,
      greatest(
        (select min(o.at) from series.observations o where o.series_id = s.id),
        (v_cut_off - core.setting_integer('forecast.history_days'))::timestamp at time zone 'UTC'
      ),
      (v_cut_off + 1)::timestamp at time zone 'UTC'
    ) as r
  ) as h
  where s.id = any (p_series_ids)
    and exists (select from series.observations o where o.series_id = s.id and o.at < (v_cut_off + 1)::timestamp at time zone 'UTC');

  perform forecast._publish_histories(v_version, v_histories, p_horizon, p_methods);

  insert into forecast.skipped_series (version_id, series_id, reason)
  select v_version.id, s.id, format('no observation up to %s', v_cut_off)
  from series.series s
  where s.id = any (p_series_ids)
    and not exists (select from series.observations o where o.series_id = s.id and o.at < (v_cut_off + 1)::timestamp at time zone 'UTC');

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function forecast.forecast_series(
  uuid[], integer, date, forecast.error_measure, forecast.method[], integer, double precision, text, text
) is
  'Forecasts series of observations (revenue, expenses, cash flow, prices…) of one frequency and publishes them as one version of source statistical, by the same methods and rules as demand. Periods without observations are unknown. Errors: QM001, QM102, QM103, QM802, QM803, QM804, QM805.';

revoke execute on function forecast.forecast_series(
  uuid[], integer, date, forecast.error_measure, forecast.method[], integer, double precision, text, text
) from public;
grant execute on function forecast.forecast_series(
  uuid[], integer, date, forecast.error_measure, forecast.method[], integer, double precision, text, text
) to qm_app;
--! EndIncluded forecast/functions/forecast_series.sql
--! Included forecast/functions/publish.sql
create or replace function forecast.publish(
  p_source text,
  p_points jsonb,
  p_training_cut_off date,
  p_frequency series.series_frequency,
  p_level double precision default 0.95,
  p_model_name text default null,
  p_model_version text default null,
  p_description text default null,
  p_parameters jsonb default '{}',
  p_issued_at timestamptz default null,
  p_idempotency_key text default null
)
returns forecast.versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_first jsonb;
  v_series_ids uuid[];
  v_version forecast.versions;
  v_step interval := series.frequency_step(p_frequency);
  v_unit text := series.frequency_unit(p_frequency);
  v_fault text;
  v_count integer;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'forecast.publish',
    jsonb_build_array(
      p_source, p_points, p_training_cut_off, p_frequency, p_level, p_model_name, p_model_version, p_description, p_parameters,
      extract(epoch from p_issued_at)
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::forecast.versions, v_first);
  end if;

  if p_source in ('statistical', 'blend') then
    raise exception using
      errcode = 'QM805',
      message = 'no forecast can be published under these terms',
      detail = format('source %s is the database''s own', p_source),
      hint = 'Publish foreign forecasts as external or manual; forecast.forecast_demand and forecast.blend publish their own.';
  end if;

  v_version := forecast._open_version(
    p_source, p_training_cut_off, p_frequency, p_level, null, null, p_model_name, p_model_version, p_description, coalesce(p_parameters, '{}'),
    p_issued_at
  );

  if p_points is null or jsonb_typeof(p_points) <> 'array' or jsonb_array_length(p_points) = 0 then
    raise exception using
      errcode = 'QM806',
      message = 'the points of the forecast are not usable',
      detail = 'there is no point',
      hint = 'Give an array of objects with sku and location, or series_id, and target_on, point, and both or none of lower and upper.';
  end if;

  perform forecast._ensure_demand_series(array_agg(k.item_id order by k.sku, k.location), array_agg(k.location_id order by k.sku, k.location), p_frequency)
  from (
    select distinct i.id as item_id, l.id as location_id, i.sku, l.code as location
    from jsonb_to_recordset(p_points) as p (sku text, location text)
    join catalog.items i on i.sku = p.sku
    join catalog.locations l on l.code = p.location
  ) as k;

  v_series_ids := array(
    select i.id
    from series._in_sight(array(select distinct p.series_id from jsonb_to_recordset(p_points) as p (series_id uuid))) as i (id)
  );

  with given as materialized (
    select
      p.number,
      p.series_id as given_id,
      p.sku,
      p.location,
      p.target_on,
      p.point,
      p.lower,
      p.upper,
      coalesce(s.id, d.id) as series_id,
      coalesce(s.item_id, d.item_id) as item_id,
      coalesce(s.location_id, d.location_id) as location_id,
      coalesce(s.kind, d.kind) as kind,
      coalesce(s.frequency, d.frequency) as frequency,
      lag(p.target_on) over series_order as before,
      row_number() over series_order as step
    from rows from (
      jsonb_to_recordset(p_points)
        as (series_id uuid, sku text, location text, target_on date, point double precision, lower double precision, upper double precision)
    ) with ordinality as p (series_id, sku, location, target_on, point, lower, upper, number)
    left join series.series s on s.id = p.series_id and s.id = any (v_series_ids)
    left join lateral (
      select e.*
      from catalog.items i
      join catalog.locations l on l.code = p.location
      join series.series e on e.item_id = i.id and e.location_id = l.id
      where p.series_id is null
        and i.sku = p.sku
        and e.kind = 'demand'
        and e.frequency = p_frequency
        and e.owner_id is null
      order by e.id
      limit 1
    ) as d on true
    window series_order as (partition by coalesce(s.id, d.id) order by p.target_on)
  ),
  faults as (
    select
      g.number,
      case
        when g.series_id is null and g.given_id is not null then format('there is no series %s', g.given_id)
        when g.series_id is null then format('there is no item %s or no location %s', coalesce(g.sku, 'null'), coalesce(g.location, 'null'))
        when g.frequency <> p_frequency then format('series %s is %s, the forecast %s', g.series_id, g.frequency, p_frequency)
        when g.target_on is null or g.point is null then 'target_on or point is missing'
        when date_trunc(v_unit, g.target_on::timestamp)::date <> g.target_on then format('%s is not the first day of a %s', g.target_on, v_unit)
        when g.target_on <= p_training_cut_off then format('%s is not after the training cut-off %s', g.target_on, p_training_cut_off)
        when g.target_on = g.before then format('%s is there twice', g.target_on)
        when g.target_on <> g.before + v_step then format('between %s and %s a period is missing', g.before, g.target_on)
        when not (g.point > '-infinity' and g.point < 'infinity') then format('point %s', g.point)
        when (g.lower is null) <> (g.upper is null) then 'lower or upper is missing'
        when not (g.lower > '-infinity' and g.lower <= g.point and g.upper >= g.point and g.upper < 'infinity')
          then format('point %s is not between lower %s and upper %s', g.point, g.lower, g.upper)
        when g.kind = 'demand' and g.point < 0 then format('demand of %s', g.point)
      end as fault
    from given g
  ),
  bad as (
    select format('point %s: %s', f.number, f.fault) as fault
    from faults f
    where f.fault is not null
    order by f.number
    limit 1
  ),
  published as (
    insert into forecast.series_forecasts (
      version_id, series_id, item_id, location_id, source, issued_at, data_revision, method, error_deviation, first_target_on, last_target_on,
      reason
    )
    select
      v_version.id,
      g.series_id,
      g.item_id,
      g.location_id,
      v_version.source,
      v_version.issued_at,
      -- A series made just now is not seen by the query, and has had no revision.
      coalesce((select s.data_revision from series.series s where s.id = g.series_id), 0),
      'external',
      -- The upper half of the first interval: the lower one may have been cut at zero.
      min((g.upper - g.point) / core.normal_quantile((1 + p_level) / 2)) filter (where g.step = 1),
      min(g.target_on),
      max(g.target_on),
      concat_ws(' ', p_model_name, p_model_version)
    from given g
    where not exists (select from bad)
    group by g.series_id, g.item_id, g.location_id
  ),
  figures as (
    insert into forecast.points (version_id, series_id, target_on, point, lower, upper)
    select v_version.id, g.series_id, g.target_on, g.point, g.lower, g.upper
    from given g
    where not exists (select from bad)
  )
  select (select b.fault from bad b), (select count(*) from given)
  into v_fault, v_count;

  if v_fault is not null then
    raise exception using
      errcode = 'QM806',
      message = 'the points of the forecast are not usable',
      detail = v_fault,
      hint = 'Nothing was published. Give an array of objects with sku and location, or series_id, and target_on, point, and both or none of lower and upper, one for each period.';
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function forecast.publish(
  text, jsonb, date, series.series_frequency, double precision, text, text, text, jsonb, timestamptz, text
) is
  'Publishes a forecast made elsewhere, by whatever model in whatever language, as one version; all points or none. p_points: an array of objects with sku and location (demand; the series is made where there is none) or series_id, and target_on (first day of the period), point, and both or none of lower and upper (the interval that holds the actual with probability p_level); each series without gaps, after p_training_cut_off, the last day whose history the model knew. The standard deviation of the errors follows from the first interval: (upper − point) / z. p_issued_at: for forecasts that were made earlier (default: now). Errors: QM001, QM102, QM103, QM805 terms, QM806 points, naming the first.';

revoke execute on function forecast.publish(
  text, jsonb, date, series.series_frequency, double precision, text, text, text, jsonb, timestamptz, text
) from public;
grant execute on function forecast.publish(
  text, jsonb, date, series.series_frequency, double precision, text, text, text, jsonb, timestamptz, text
) to qm_app;
--! EndIncluded forecast/functions/publish.sql
--! Included forecast/functions/blend.sql
create or replace function forecast.blend(p_parts jsonb, p_description text default null, p_idempotency_key text default null)
returns forecast.versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_series_ids uuid[];
  v_hidden_ids uuid[];
  v_fault text;
  v_frequency series.series_frequency;
  v_cut_off date;
  v_level double precision;
  v_part_count integer;
  v_version forecast.versions;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'forecast.blend', jsonb_build_array(p_parts, p_description));

  if v_first is not null then
    return jsonb_populate_record(null::forecast.versions, v_first);
  end if;

  if p_parts is null or jsonb_typeof(p_parts) <> 'array' then
    v_fault := 'the parts are no array';
  else
    -- A version with a series that the session does not see cannot be part of what it publishes.
    v_series_ids := array(
      select distinct f.series_id
      from jsonb_to_recordset(p_parts) as p (version_id uuid)
      join forecast.series_forecasts f on f.version_id = p.version_id
    );
    v_hidden_ids := array(select u.id from unnest(v_series_ids) as u (id) except select i.id from series._in_sight(v_series_ids) as i (id));

    select
      min(v.frequency),
      max(v.training_cut_off),
      min(v.level),
      count(*),
      case
        when count(*) < 2 then 'a blend needs two parts'
        when bool_or(v.id is null) then format('there is no version %s', coalesce(min(p.version_id::text) filter (where v.id is null), 'null'))
        when count(distinct v.id) < count(*) then 'a version is there twice'
        when not coalesce(bool_and(p.weight > 0 and p.weight <= 1), false) then 'a weight is missing, zero or less, or above one'
        when abs(sum(p.weight) - 1) > 1e-9 then format('the weights sum to %s', sum(p.weight))
        when min(v.frequency) <> max(v.frequency) then format('the versions are %s and %s', min(v.frequency), max(v.frequency))
        when min(v.level) <> max(v.level) then format('the intervals have the levels %s and %s', min(v.level), max(v.level))
      end
    into v_frequency, v_cut_off, v_level, v_part_count, v_fault
    from jsonb_to_recordset(p_parts) as p (version_id uuid, weight double precision)
    left join forecast.versions v
      on v.id = p.version_id
      and not exists (
        select
        from unnest(v_hidden_ids) as h (series_id)
        join forecast.series_forecasts f on f.series_id = h.series_id and f.version_id = v.id
      );
  end if;

  if v_fault is null and not exists (
    select
    from jsonb_to_recordset(p_parts) as p (version_id uuid)
    join forecast.points f on f.version_id = p.version_id
    where f.target_on > v_cut_off
    group by f.series_id, f.target_on
    having count(*) = v_part_count
  ) then
    v_fault := 'no period of any series is forecast by all versions';
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM807',
      message = 'these versions cannot be blended',
      detail = v_fault,
      hint = 'Give [{"version_id": …, "weight": …}, …]: two or more versions of one frequency and level, weights above 0 that sum to 1.';
  end if;

  v_version := forecast._open_version('blend', v_cut_off, v_frequency, v_level, null, null, null, null, p_description, '{}');

  insert into forecast.blend_parts (version_id, part_version_id, weight)
  select v_version.id, p.version_id, p.weight
  from jsonb_to_recordset(p_parts) as p (version_id uuid, weight double precision);

  with blended as materialized (
    select
      f.series_id,
      f.target_on,
      sum(b.weight * f.point) as point,
      case when count(f.lower) = count(*) then sum(b.weight * f.lower) end as lower,
      case when count(f.upper) = count(*) then sum(b.weight * f.upper) end as upper
    from forecast.blend_parts b
    join forecast.points f on f.version_id = b.part_version_id
    where b.version_id = v_version.id
      and f.target_on > v_cut_off
    group by f.series_id, f.target_on
    having count(*) = v_part_count
  ),
  published as (
    insert into forecast.series_forecasts (
      version_id, series_id, item_id, location_id, source, issued_at, data_revision, method, parameters, error_deviation, first_target_on,
      last_target_on, reason
    )
    select
      v_version.id, s.id, s.item_id, s.location_id, v_version.source, v_version.issued_at, d.data_revision, 'blend', d.parameters,
      d.error_deviation, t.first_target_on, t.last_target_on, format('%s versions by weight', v_part_count)
    from (
      select b.series_id, min(b.target_on) as first_target_on, max(b.target_on) as last_target_on
      from blended b
      group by b.series_id
    ) as t
    join series.series s on s.id = t.series_id
    cross join lateral (
      select
        min(f.data_revision) as data_revision,
        -- At most: errors that all go the same way.
        case when count(f.error_deviation) = count(*) then sum(b.weight * f.error_deviation) end as error_deviation,
        jsonb_build_object(
          'parts',
          jsonb_agg(jsonb_build_object('version_id', b.part_version_id, 'weight', b.weight, 'method', f.method) order by b.weight desc, b.part_version_id)
        ) as parameters
      from forecast.blend_parts b
      join forecast.series_forecasts f on f.version_id = b.part_version_id
      where b.version_id = v_version.id
        and f.series_id = t.series_id
    ) as d
  ),
  figures as (
    insert into forecast.points (version_id, series_id, target_on, point, lower, upper)
    select
      v_version.id, b.series_id, b.target_on, b.point,
      case when b.lower is not null then least(b.lower, b.point) end,
      case when b.upper is not null then greatest(b.upper, b.point) end
    from blended b
  )
  insert into forecast.skipped_series (version_id, series_id, reason)
  select distinct v_version.id, f.series_id, 'not forecast by all parts of the blend for the same periods'
  from forecast.blend_parts b
  join forecast.series_forecasts f on f.version_id = b.part_version_id
  where b.version_id = v_version.id
    and not exists (select from blended d where d.series_id = f.series_id);

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function forecast.blend(jsonb, text, text) is
  'Publishes the weighted mean of published versions as a version of source blend. p_parts: array of objects with version_id and weight; the weights sum to 1, so a blend never adds sources up. Blended are the periods that all parts forecast, after the latest cut-off; series that are not in all parts are in forecast.skipped_series. Bounds and error deviation are blended by the same weights, as if errors all went the same way. Errors: QM001, QM102, QM103, QM807.';

revoke execute on function forecast.blend(jsonb, text, text) from public;
grant execute on function forecast.blend(jsonb, text, text) to qm_app;
--! EndIncluded forecast/functions/blend.sql
--! Included forecast/functions/read_actuals.sql
create or replace function forecast.read_actuals(p_series_ids uuid[], p_from date, p_to date)
returns table (series_id uuid, period_start date, actual double precision)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_frequency series.series_frequency;
  v_until date;
  v_items uuid[];
  v_locations uuid[];
  v_ids uuid[];
begin
  -- Demand is what was sold; the rest is what was observed.
  for v_frequency, v_ids, v_items, v_locations in
    select s.frequency, array_agg(s.id order by s.id), array_agg(s.item_id order by s.id), array_agg(s.location_id order by s.id)
    from series.series s
    where s.id = any (p_series_ids)
      and s.kind = 'demand'
      and s.owner_id is null
      and s.frequency in ('daily', 'weekly', 'monthly')
    group by s.frequency
  loop
    v_until := least(p_to, forecast.last_complete_period(v_frequency));
    continue when v_until is null or v_until < p_from;

    return query
    select s.id, d.period_start, case when d.quantity < 0 then 0 else d.quantity end::double precision
    from demand.read_demands(v_items, v_locations, p_from, v_until, v_frequency::text) as d
    join unnest(v_ids, v_items, v_locations) as s (id, item_id, location_id)
      on s.item_id = d.item_id and s.location_id is not distinct from d.location_id;
  end loop;

  return query
  select s.id, (r.bucket at time zone 'UTC')::date, r.value
  from series.series s
  cross join lateral (select forecast.last_complete_period(s.frequency, array[s.id]) as day) as c
  cross join lateral series.read_series(s.id, p_from::timestamp at time zone 'UTC', (least(p_to, c.day) + 1)::timestamp at time zone 'UTC') as r
  where s.id = any (p_series_ids)
    and not (s.kind = 'demand' and s.owner_id is null and s.frequency in ('daily', 'weekly', 'monthly'))
    and s.frequency <> 'irregular'
    and c.day >= p_from;
end
$$;

comment on function forecast.read_actuals(uuid[], date, date) is
  'What became of what was forecast: net demand (returns beyond sales count as zero) or observations of series by period, of the periods that are over and known whole; null where a stockout or a gap hides it.';

revoke execute on function forecast.read_actuals(uuid[], date, date) from public;
grant execute on function forecast.read_actuals(uuid[], date, date) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/read_actuals.sql
--! Included forecast/functions/read_forecast.sql
create or replace function forecast.read_forecast(
  p_series_id uuid,
  p_from date default null,
  p_to date default null,
  p_as_of timestamptz default null
)
returns table (
  target_on date,
  point double precision,
  lower double precision,
  upper double precision,
  actual double precision,
  version_id uuid,
  source text,
  method forecast.method,
  issued_at timestamptz,
  training_cut_off date
)
language plpgsql
stable
rows 100
set search_path = pg_catalog, pg_temp
as $$
begin
  -- What is published of a series may be read by who does not see the series.
  if not exists (select from series.series s where s.id = p_series_id)
    and not exists (select from forecast.series_forecasts f where f.series_id = p_series_id)
  then
    raise exception using
      errcode = 'QM808',
      message = 'there is no such forecast',
      detail = format('series %s', coalesce(p_series_id::text, 'null')),
      hint = 'select series_id, item_id, location_id from forecast.current_forecasts() lists the series that have one.';
  end if;

  return query
  with held as (
    select f.*, v.training_cut_off
    from forecast.series_forecasts f
    join forecast.sources s on s.code = f.source
    join forecast.versions v on v.id = f.version_id
    where f.series_id = p_series_id
      and (p_as_of is null or f.issued_at <= p_as_of)
    order by s.priority, f.issued_at desc, f.version_id desc
    limit 1
  ),
  wanted as (
    select coalesce(p_from, h.first_target_on) as from_day, coalesce(p_to, h.last_target_on) as to_day
    from held h
  )
  select
    p.target_on, p.point, p.lower, p.upper, a.actual, h.version_id, h.source, h.method, h.issued_at, h.training_cut_off
  from held h
  cross join wanted w
  join forecast.points p on p.series_id = h.series_id and p.version_id = h.version_id
  left join lateral forecast.read_actuals(array[p_series_id], w.from_day, w.to_day) as a on a.period_start = p.target_on
  where p.target_on between w.from_day and w.to_day
  order by p.target_on;
end
$$;

comment on function forecast.read_forecast(uuid, date, date, timestamptz) is
  'The forecast of a series that held at p_as_of (null: that holds now), period by period, beside what became of it: what did we believe then? actual is null for periods that are not over. Error: QM808 no such series.';

revoke execute on function forecast.read_forecast(uuid, date, date, timestamptz) from public;
grant execute on function forecast.read_forecast(uuid, date, date, timestamptz) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/read_forecast.sql
--! Included forecast/functions/forecasts_by_lag.sql
create or replace function forecast.forecasts_by_lag(
  p_lag integer,
  p_from date,
  p_to date,
  p_series_ids uuid[] default null,
  p_source text default null
)
returns table (
  series_id uuid,
  item_id uuid,
  location_id uuid,
  target_on date,
  point double precision,
  lower double precision,
  upper double precision,
  actual double precision,
  version_id uuid,
  source text,
  method forecast.method
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if not coalesce(p_lag >= 1, false) or p_from is null or p_to is null or p_from > p_to or p_to - p_from > 3660 then
    raise exception using
      errcode = 'QM809',
      message = 'the accuracy cannot be measured like this',
      detail = format('lag %s, from %s to %s', coalesce(p_lag::text, 'null'), coalesce(p_from::text, 'null'), coalesce(p_to::text, 'null')),
      hint = 'Give a lag of one period or more, the earlier day first, and at most ten years.';
  end if;

  return query
  with believed as materialized (
    select distinct on (f.series_id, p.target_on)
      f.series_id, f.item_id, f.location_id, p.target_on, p.point, p.lower, p.upper, f.version_id, f.source, f.method
    from forecast.series_forecasts f
    join forecast.versions v on v.id = f.version_id
    join forecast.sources s on s.code = f.source
    join forecast.points p on p.version_id = f.version_id and p.series_id = f.series_id
    where f.last_target_on >= p_from
      and f.first_target_on <= p_to
      and p.target_on between p_from and p_to
      and (p_series_ids is null or f.series_id = any (p_series_ids))
      and (p_source is null or f.source = p_source)
      -- Made so many periods before, from what was known then.
      and p.target_on >= (v.training_cut_off + 1 + (p_lag - 1) * series.frequency_step(v.frequency))::date
    order by f.series_id, p.target_on, s.priority, v.training_cut_off desc, f.issued_at desc, f.version_id desc
  ),
  actuals as materialized (
    select a.*
    from forecast.read_actuals(array(select distinct b.series_id from believed b), p_from, p_to) as a
  )
  select
    b.series_id, b.item_id, b.location_id, b.target_on, b.point, b.lower, b.upper, a.actual, b.version_id, b.source, b.method
  from believed b
  left join actuals a on a.series_id = b.series_id and a.period_start = b.target_on
  order by b.series_id, b.target_on;
end
$$;

comment on function forecast.forecasts_by_lag(integer, date, date, uuid[], text) is
  'For each series and period from p_from to p_to the forecast that held p_lag periods before (1: made from the history up to the period before), beside the actual. Of several versions the one of the source that holds with the latest training cut-off. p_source: of that source alone. Error: QM809.';

revoke execute on function forecast.forecasts_by_lag(integer, date, date, uuid[], text) from public;
grant execute on function forecast.forecasts_by_lag(integer, date, date, uuid[], text) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/forecasts_by_lag.sql
--! Included forecast/functions/accuracy.sql
create or replace function forecast.accuracy(
  p_lag integer,
  p_from date,
  p_to date,
  p_series_ids uuid[] default null,
  p_source text default null,
  p_by text default 'series'
)
returns table (
  group_key text,
  series_count bigint,
  error_count integer,
  mae double precision,
  rmse double precision,
  bias double precision,
  wape double precision,
  mape double precision,
  mape_excluded_count integer,
  smape double precision,
  interval_coverage double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_by is null or p_by not in ('series', 'item', 'location', 'method', 'source', 'period', 'all') then
    raise exception using
      errcode = 'QM809',
      message = 'the accuracy cannot be measured like this',
      detail = format('by %s', coalesce(p_by, 'null')),
      hint = 'Group by series, item, location, method, source, period or all.';
  end if;

  return query
  select
    g.key,
    g.series_count,
    m.error_count,
    m.mae,
    m.rmse,
    m.bias,
    m.wape,
    m.mape,
    m.mape_excluded_count,
    m.smape,
    g.interval_coverage
  from (
    select
      case p_by
        when 'series' then s.name
        when 'item' then i.sku
        when 'location' then l.code
        when 'method' then f.method::text
        when 'source' then f.source
        when 'period' then f.target_on::text
        else 'all'
      end as key,
      count(distinct f.series_id) as series_count,
      array_agg(f.actual order by f.series_id, f.target_on) as actuals,
      array_agg(f.point order by f.series_id, f.target_on) as points,
      avg(case when f.actual between f.lower and f.upper then 1.0 else 0.0 end)
        filter (where f.actual is not null and f.lower is not null)::double precision as interval_coverage
    from forecast.forecasts_by_lag(p_lag, p_from, p_to, p_series_ids, p_source) as f
    join series.series s on s.id = f.series_id
    left join catalog.items i on i.id = f.item_id
    left join catalog.locations l on l.id = f.location_id
    group by 1
  ) as g
  cross join lateral forecast.measure_errors(g.actuals, g.points) as m
  where m.error_count > 0
  order by g.key;
end
$$;

comment on function forecast.accuracy(integer, date, date, uuid[], text, text) is
  'How right forecasts were that held p_lag periods before (forecast.forecasts_by_lag), with the measures of forecast.measure_errors: divided by the actual, never by the forecast. Grouped by series (name), item (SKU), location (code), method, source, period or all. interval_coverage: share of actuals within their interval, to hold against its level. Groups without any known actual are not there. Error: QM809.';

revoke execute on function forecast.accuracy(integer, date, date, uuid[], text, text) from public;
grant execute on function forecast.accuracy(integer, date, date, uuid[], text, text) to qm_app, qm_readonly;
--! EndIncluded forecast/functions/accuracy.sql
--! Included forecast/views/version_summaries.sql
create or replace view forecast.version_summaries
with (security_invoker = true)
as
select
  v.id,
  v.source,
  v.issued_at,
  v.training_cut_off,
  v.frequency,
  v.level,
  v.measure,
  v.model_name,
  v.model_version,
  v.description,
  v.published_by,
  f.series_count,
  (select count(*) from forecast.skipped_series k where k.version_id = v.id) as skipped_count,
  f.mean_backtest_error,
  f.first_target_on,
  f.last_target_on
from forecast.versions v
cross join lateral (
  select
    count(*) as series_count,
    avg(s.backtest_error) as mean_backtest_error,
    min(s.first_target_on) as first_target_on,
    max(s.last_target_on) as last_target_on
  from forecast.series_forecasts s
  where s.version_id = v.id
) as f;

comment on view forecast.version_summaries is 'Published versions with the number of series they cover.';
comment on column forecast.version_summaries.id is 'Version.';
comment on column forecast.version_summaries.source is 'Where it comes from.';
comment on column forecast.version_summaries.issued_at is 'When it was published.';
comment on column forecast.version_summaries.training_cut_off is 'Last day whose history it knows.';
comment on column forecast.version_summaries.frequency is 'How far apart its points are.';
comment on column forecast.version_summaries.level is 'Probability of its intervals.';
comment on column forecast.version_summaries.measure is 'Error measure that selected the methods.';
comment on column forecast.version_summaries.model_name is 'Model that made it.';
comment on column forecast.version_summaries.model_version is 'Version of that model.';
comment on column forecast.version_summaries.description is 'What it is for.';
comment on column forecast.version_summaries.published_by is 'User of the session that published it.';
comment on column forecast.version_summaries.series_count is 'Series that it forecasts.';
comment on column forecast.version_summaries.skipped_count is 'Series that it could not forecast; forecast.skipped_series says why.';
comment on column forecast.version_summaries.mean_backtest_error is 'Mean of the series'' backtest errors, by the version''s measure; null for foreign forecasts.';
comment on column forecast.version_summaries.first_target_on is 'First period.';
comment on column forecast.version_summaries.last_target_on is 'Last period.';

grant select on forecast.version_summaries to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded forecast/views/version_summaries.sql
--! Included forecast/views/outdated_series.sql
create or replace view forecast.outdated_series
with (security_invoker = true)
as
select
  f.version_id,
  f.series_id,
  s.name,
  f.data_revision,
  c.change_count,
  c.is_revoked,
  c.first_at,
  c.last_at,
  c.last_changed_at
from forecast.series_forecasts f
join forecast.versions v on v.id = f.version_id
join series.series s on s.id = f.series_id and s.data_revision > f.data_revision
cross join lateral (
  select
    count(*) as change_count,
    bool_or(r.change = 'revoked') as is_revoked,
    min(r.first_at) as first_at,
    max(r.last_at) as last_at,
    max(r.changed_at) as last_changed_at
  from series.revisions r
  where r.series_id = f.series_id
    and r.revision > f.data_revision
    -- What was observed later is news, not another past.
    and r.first_at < (v.training_cut_off + 1)::timestamp at time zone 'UTC'
) as c
where c.change_count > 0;

comment on view forecast.outdated_series is
  'Series of published forecasts whose history, up to the training cut-off, has changed since it was read: observations were corrected, replaced, added late, or taken back with their upload. The forecast stays as it was published; a new version reads the history of today.';
comment on column forecast.outdated_series.version_id is 'Version.';
comment on column forecast.outdated_series.series_id is 'Series.';
comment on column forecast.outdated_series.name is 'Its name.';
comment on column forecast.outdated_series.data_revision is 'Revision that the forecast read.';
comment on column forecast.outdated_series.change_count is 'Changes of the history since; series.revisions has them.';
comment on column forecast.outdated_series.is_revoked is 'True where an upload that the history came from was revoked since.';
comment on column forecast.outdated_series.first_at is 'Earliest moment that changed.';
comment on column forecast.outdated_series.last_at is 'Latest moment that changed; it may lie after the cut-off.';
comment on column forecast.outdated_series.last_changed_at is 'When the last change was made.';

grant select on forecast.outdated_series to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded forecast/views/outdated_series.sql
--! Included forecast/views/outdated_versions.sql
create or replace view forecast.outdated_versions
with (security_invoker = true)
as
select
  v.id,
  v.source,
  v.issued_at,
  v.training_cut_off,
  v.description,
  o.changed_series_count,
  o.revoked_series_count,
  o.last_changed_at
from (
  select
    c.version_id,
    count(*) as changed_series_count,
    count(*) filter (where c.is_revoked) as revoked_series_count,
    max(c.last_changed_at) as last_changed_at
  from forecast.outdated_series c
  group by c.version_id
) as o
join forecast.versions v on v.id = o.version_id;

comment on view forecast.outdated_versions is
  'Published versions of which some series have another history today than when they were forecast; forecast.outdated_series names them.';
comment on column forecast.outdated_versions.id is 'Version.';
comment on column forecast.outdated_versions.source is 'Where it comes from.';
comment on column forecast.outdated_versions.issued_at is 'When it was published.';
comment on column forecast.outdated_versions.training_cut_off is 'Last day whose history it knows.';
comment on column forecast.outdated_versions.description is 'What it is for.';
comment on column forecast.outdated_versions.changed_series_count is 'Series whose history has changed since.';
comment on column forecast.outdated_versions.revoked_series_count is 'Those among them that rest on an upload that was revoked since.';
comment on column forecast.outdated_versions.last_changed_at is 'When the last change was made.';

grant select on forecast.outdated_versions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded forecast/views/outdated_versions.sql
--! Included forecast/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM801', 'forecast', 'consumption_not_usable', 'forecast and orders do not match', 'Give both for the same buckets, and windows of zero or more.'),
  ('QM802', 'forecast', 'method_not_runnable', 'this method forecasts no history', 'Use one of the methods that forecast.run_method names.'),
  ('QM803', 'forecast', 'horizon_not_usable', 'nothing can be forecast with these parameters', 'Give a horizon of at least one period, and a season of at least two or none.'),
  ('QM804', 'forecast', 'nothing_to_forecast', 'there is nothing to forecast', 'Record sales or observations, or name other items, locations or series.'),
  ('QM805', 'forecast', 'version_not_usable', 'no forecast can be published under these terms', 'Mend the term that the detail names.'),
  ('QM806', 'forecast', 'points_not_usable', 'the points of the forecast are not usable', 'Mend the point that the detail names; nothing was published.'),
  ('QM807', 'forecast', 'versions_not_blendable', 'these versions cannot be blended', 'Blend versions of one frequency and level by weights that sum to 1.'),
  ('QM808', 'forecast', 'forecast_not_found', 'there is no such forecast', 'select series_id from forecast.current_forecasts() lists what is forecast.'),
  ('QM809', 'forecast', 'accuracy_not_measurable', 'the accuracy cannot be measured like this', 'Give a lag of at least one, a period, and a known grouping.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded forecast/data/error_codes.sql
--! Included forecast/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('forecast.minimum_history', '8', 'integer', '8', 2, 1000, null, 'periods', 'Fewer known periods than this are forecast by their mean.'),
  ('forecast.dead_days', '182', 'integer', '182', 1, 3650, null, 'days', 'What was not sold for so many days, though in stock, is forecast as zero.'),
  ('forecast.history_days', '1461', 'integer', '1461', 7, 36525, null, 'days', 'How far back forecasts look.'),
  ('forecast.horizon_days', '182', 'integer', '182', 1, 3660, null, 'days', 'How far ahead demand is forecast where a run names no horizon.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded forecast/data/settings.sql
--! Included forecast/data/sources.sql
insert into forecast.sources (code, priority, default_weight, description)
values
  ('manual', 10, 1.0, 'A planner''s own figures, which override what models say.'),
  ('blend', 20, 1.0, 'Several versions blended by weights.'),
  ('external', 30, 1.0, 'A model outside the database.'),
  ('statistical', 40, 1.0, 'The methods of this database.'),
  ('production_plan', 50, 0.9, 'A production plan.'),
  ('sales_order', 60, 1.0, 'Figures derived from sales orders.'),
  ('sales_history', 70, 0.8, 'Figures derived from sales history elsewhere.'),
  ('projection', 80, 0.7, 'A projection.')
on conflict (code) do nothing;
--! EndIncluded forecast/data/sources.sql

reset role;
