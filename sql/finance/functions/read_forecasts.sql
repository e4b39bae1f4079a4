create or replace function finance.read_forecasts(
  p_statement_id uuid,
  p_from date,
  p_to date,
  p_model_version_id uuid default null,
  p_forecast_version_id uuid default null
)
returns table (
  version_id uuid,
  series_id uuid,
  target_on date,
  point double precision,
  actual double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
  v_series_ids uuid[];
begin
  select array_agg(x.id)
  into v_series_ids
  from (
    select k.id
    from finance.statement_sources s
    join series.series k on k.id = s.series_id
    where s.statement_id = p_statement_id
      and s.line = 'revenue'
    union all
    select k.id
    from series.series k
    where k.kind = 'demand'
      and k.owner_id is null
      and exists (
        select
        from finance.statement_sources s
        where s.statement_id = p_statement_id
          and s.line = 'revenue'
          and s.source = 'sales'
      )
  ) as x;

  return query
  with held as materialized (
    select distinct on (f.series_id, p.target_on) f.version_id, f.series_id, p.target_on, p.point
    from forecast.series_forecasts f
    join forecast.versions v on v.id = f.version_id
    join forecast.sources o on o.code = f.source
    join forecast.points p on p.version_id = f.version_id and p.series_id = f.series_id
    where f.series_id = any (v_series_ids)
      and f.last_target_on >= p_from
      and f.first_target_on <= p_to
      and p.target_on between p_from and p_to
      and p.target_on > v.training_cut_off
      -- A longer period says nothing of a part of it; a week counts where it begins.
      and (v.frequency in ('daily', 'weekly') or (p.target_on + series.frequency_step(v.frequency))::date <= p_to + 1)
      and (p_forecast_version_id is null or f.version_id = p_forecast_version_id)
      and (
        p_model_version_id is null
        or exists (
          select
          from model.model_versions w
          join model.models m on m.id = w.model_id
          where w.id = p_model_version_id
            and m.name = v.model_name
            and v.model_version in (w.label, w.version::text)
        )
      )
    order by f.series_id, p.target_on, o.priority, v.training_cut_off desc, f.issued_at desc, f.version_id desc
  )
  select h.version_id, h.series_id, h.target_on, h.point, a.actual
  from held h
  -- A week that begins at the end of the period is known whole some days later.
  left join forecast.read_actuals(array(select distinct d.series_id from held d), p_from, p_to + 6) as a
    on a.series_id = h.series_id and a.period_start = h.target_on
  order by h.series_id, h.target_on;
end
$$;

comment on function finance.read_forecasts(uuid, date, date, uuid, uuid) is
  'The forecasts of a statement''s revenue for periods that begin from p_from to p_to, beside what became of them: of its revenue series or, where revenue is sales, of demand in units. For each period the one made last before it, of the source that holds; p_model_version_id: of those published for that model version (forecast.publish with its name and its version or label); p_forecast_version_id: of that version alone. actual is null where it is not known whole.';

revoke execute on function finance.read_forecasts(uuid, date, date, uuid, uuid) from public;
grant execute on function finance.read_forecasts(uuid, date, date, uuid, uuid) to qm_app, qm_readonly;
