create or replace function finance.total_return(p_returns double precision[], p_return_kind finance.return_kind default 'simple')
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_wealth double precision := 1;
  v_return double precision;
begin
  perform finance.check_returns(p_returns);

  if p_return_kind = 'log' then
    return (select exp(sum(u.reading)) - 1 from unnest(p_returns) as u (reading));
  end if;

  foreach v_return in array p_returns loop
    v_wealth := v_wealth * (1 + v_return);
  end loop;

  return v_wealth - 1;
end
$$;

comment on function finance.total_return(double precision[], finance.return_kind) is
  'Return of all periods together, as a simple return: Π(1 + r) - 1, for log returns exp(Σr) - 1. Error: QMA01.';

revoke execute on function finance.total_return(double precision[], finance.return_kind) from public;
grant execute on function finance.total_return(double precision[], finance.return_kind) to qm_app, qm_readonly;
