create or replace function finance.statement_bounds(p_statement_id uuid)
returns table (first_on date, last_on date)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select min(b.first_on), max(b.last_on)
  from finance.statement_sources s
  cross join lateral (
    select min((o.at at time zone 'UTC')::date), max((o.at at time zone 'UTC')::date)
    from series.observations o
    where o.series_id = s.series_id
    union all
    select min(d.day), max(d.day)
    from demand.daily_sales d
    where s.source = 'sales'
  ) as b (first_on, last_on)
  where s.statement_id = p_statement_id
  having min(b.first_on) is not null
$$;

comment on function finance.statement_bounds(uuid) is
  'First and last day that a source of a statement has rows of; no row where none has.';

revoke execute on function finance.statement_bounds(uuid) from public;
grant execute on function finance.statement_bounds(uuid) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
