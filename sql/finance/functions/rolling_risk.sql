create or replace function finance.rolling_risk(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_window integer default 60,
  p_from date default null,
  p_until date default null,
  p_return_kind finance.return_kind default 'simple',
  p_level double precision default 0.95,
  p_var_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_cvar_rule finance.cvar_rule default 'tail_at_or_below',
  p_ddof integer default 1,
  p_annualiser double precision default null,
  p_risk_free_rate double precision default 0
)
returns table (
  at timestamptz,
  return_value double precision,
  mean_return double precision,
  volatility double precision,
  value_at_risk double precision,
  conditional_value_at_risk double precision,
  sharpe_ratio double precision,
  sortino_ratio double precision,
  maximum_drawdown double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_history finance.return_history;
  v_window integer := coalesce(p_window, 60);
  v_kind finance.return_kind := coalesce(p_return_kind, 'simple');
  v_level double precision := coalesce(p_level, 0.95);
  v_ddof integer := coalesce(p_ddof, 1);
  v_rate double precision := coalesce(p_risk_free_rate, 0);
  v_annualiser double precision;
begin
  perform finance.check_risk_terms(v_level, v_ddof, 1, coalesce(p_annualiser, 1), v_rate);
  v_history := finance.read_history(p_series_id, p_portfolio_id, v_kind, p_from, p_until);
  v_annualiser := finance.annualiser_of(v_history.frequency, p_annualiser);

  if not coalesce(v_window between 2 and cardinality(v_history.readings), false) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('a window of %s over %s returns', v_window, cardinality(v_history.readings)),
      hint = 'Give a window of 2 returns or more, and no more than there are.';
  end if;

  return query
  with returns as (
    select u.at, u.reading, u.place::integer as place
    from unnest(v_history.moments, v_history.readings) with ordinality as u (at, reading, place)
  ),
  moved as (
    select
      r.at,
      r.reading,
      r.place,
      avg(r.reading) over frame as mean,
      case
        when max(r.reading) over frame - min(r.reading) over frame <= 1e-14 then 0
        when v_ddof = 0 then stddev_pop(r.reading) over frame
        else stddev_samp(r.reading) over frame
      end as deviation,
      sqrt(avg(least(0, r.reading - v_rate) ^ 2) over frame) as downside
    from returns r
    window frame as (order by r.place rows between v_window - 1 preceding and current row)
  )
  select
    m.at,
    m.reading,
    m.mean,
    m.deviation * sqrt(v_annualiser),
    finance.value_at_risk(f.readings, v_level, coalesce(p_var_method, 'historical'), coalesce(p_quantile_rule, 'linear'), v_ddof),
    finance.conditional_value_at_risk(f.readings, v_level, coalesce(p_cvar_rule, 'tail_at_or_below'), coalesce(p_quantile_rule, 'linear'), v_ddof),
    (m.mean - v_rate) / nullif(m.deviation, 0) * sqrt(v_annualiser),
    (m.mean - v_rate) / nullif(m.downside, 0) * sqrt(v_annualiser),
    (finance.maximum_drawdown(f.readings, v_kind)).drawdown
  from moved m
  -- Kept from being put in place of each use of it.
  cross join lateral (select v_history.readings[m.place - v_window + 1:m.place] as readings offset 0) as f
  where m.place >= v_window
  order by m.at;
end
$$;

comment on function finance.rolling_risk(
  uuid, uuid, integer, date, date, finance.return_kind, double precision, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer,
  double precision, double precision
) is
  'Figures of risk of each p_window returns in a row, by the period at whose end they are known; the first row is that of the first full window. Losses are below zero; volatility and ratios are a year''s by p_annualiser (default: that of the frequency), the others are of one period. Errors: QMA02, QMA03, QMA04.';

revoke execute on function finance.rolling_risk(
  uuid, uuid, integer, date, date, finance.return_kind, double precision, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer,
  double precision, double precision
) from public;
grant execute on function finance.rolling_risk(
  uuid, uuid, integer, date, date, finance.return_kind, double precision, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer,
  double precision, double precision
) to qm_app, qm_readonly;
