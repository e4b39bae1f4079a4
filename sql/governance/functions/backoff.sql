create or replace function governance.backoff(p_base interval, p_attempt integer)
returns interval
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select least(p_base * power(2, least(greatest(p_attempt, 1), 20) - 1), interval '1 day')
$$;

comment on function governance.backoff(interval, integer) is
  'Wait after a failed attempt: the base, doubled with each attempt after the first, at most a day.';

revoke execute on function governance.backoff(interval, integer) from public;
grant execute on function governance.backoff(interval, integer) to qm_app, qm_readonly;
