create or replace function finance.simple_returns(p_levels double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_levels(p_levels);

  return array(
    select p_levels[i + 1] / p_levels[i] - 1
    from generate_series(1, cardinality(p_levels) - 1) as i
    order by i
  );
end
$$;

comment on function finance.simple_returns(double precision[]) is
  'Simple returns of values in order of time, p_t / p_{t-1} - 1: one fewer than there are values. Error: QMA03.';

revoke execute on function finance.simple_returns(double precision[]) from public;
grant execute on function finance.simple_returns(double precision[]) to qm_app, qm_readonly;
