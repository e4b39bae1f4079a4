create or replace function finance.read_returns(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_return_kind finance.return_kind default 'simple',
  p_from date default null,
  p_until date default null
)
returns table (at timestamptz, reading double precision)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select u.at, u.reading
  from finance.read_history(p_series_id, p_portfolio_id, coalesce(p_return_kind, 'simple'), p_from, p_until) as h
  cross join lateral unnest(h.moments, h.readings) as u (at, reading)
  order by u.at
$$;

comment on function finance.read_returns(uuid, uuid, finance.return_kind, date, date) is
  'Returns of a series or portfolio, one row a period, by the start of the period at whose end they are known. Errors: QMA03, QMA04.';

revoke execute on function finance.read_returns(uuid, uuid, finance.return_kind, date, date) from public;
grant execute on function finance.read_returns(uuid, uuid, finance.return_kind, date, date) to qm_app, qm_readonly;
