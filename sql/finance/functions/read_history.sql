create or replace function finance.read_history(
  p_series_id uuid,
  p_portfolio_id uuid,
  p_return_kind finance.return_kind default 'simple',
  p_from date default null,
  p_until date default null
)
returns finance.return_history
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_history finance.return_history;
begin
  v_history := finance.find_history(p_series_id, p_portfolio_id, p_return_kind, p_from, p_until);

  if v_history.positions is null and num_nonnulls(p_series_id, p_portfolio_id) = 1 and not coalesce(p_from >= p_until, false) then
    raise exception using
      errcode = 'QMA04',
      message = 'there is no such series or portfolio',
      detail = v_history.fault,
      hint = 'select id, name from series.series, and from finance.portfolios, list those in sight.';
  end if;

  if v_history.fault is not null then
    raise exception using
      errcode = 'QMA03',
      message = 'these values have no returns',
      detail = v_history.fault,
      hint = 'Returns need three or more periods with values above zero; for a series of returns, two of kind given. A window is in whole periods.';
  end if;

  return v_history;
end
$$;

comment on function finance.read_history(uuid, uuid, finance.return_kind, date, date) is
  'Returns of a series or portfolio (finance.find_history), at least two. Errors: QMA03, QMA04.';

revoke execute on function finance.read_history(uuid, uuid, finance.return_kind, date, date) from public;
grant execute on function finance.read_history(uuid, uuid, finance.return_kind, date, date) to qm_app, qm_readonly;
