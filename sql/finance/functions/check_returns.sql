create or replace function finance.check_returns(p_returns double precision[], p_least integer default 1)
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  v_fault := case
    when coalesce(cardinality(p_returns), 0) < p_least
      then format('there are %s returns, %s are needed', coalesce(cardinality(p_returns), 0), p_least)
    when array_ndims(p_returns) > 1 then 'the returns are no plain list'
    when array_position(p_returns, null) is not null
      or 'NaN' = any (p_returns)
      or 'infinity' = any (p_returns)
      or '-infinity' = any (p_returns)
      then 'a return is null, NaN or infinite'
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA01',
      message = 'these returns cannot be measured',
      detail = v_fault,
      hint = 'Give finite returns, and enough of them; leave out what is unknown.';
  end if;
end
$$;

comment on function finance.check_returns(double precision[], integer) is
  'Refuses returns that say nothing: null, fewer than needed, or values that are null, NaN or infinite. Error: QMA01.';

revoke execute on function finance.check_returns(double precision[], integer) from public;
grant execute on function finance.check_returns(double precision[], integer) to qm_app, qm_readonly;
