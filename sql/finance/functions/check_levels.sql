create or replace function finance.check_levels(p_levels double precision[])
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  if coalesce(cardinality(p_levels), 0) < 2 then
    v_fault := format('there are %s values, 2 are needed', coalesce(cardinality(p_levels), 0));
  else
    select format('value %s is %s', u.place, coalesce(u.level::text, 'null'))
    into v_fault
    from unnest(p_levels) with ordinality as u (level, place)
    where not coalesce(u.level > 0 and u.level < 'infinity', false)
    order by u.place
    limit 1;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA03',
      message = 'these values have no returns',
      detail = v_fault,
      hint = 'Returns need two or more finite values above zero, in order of time.';
  end if;
end
$$;

comment on function finance.check_levels(double precision[]) is
  'Refuses values that have no returns: fewer than two, or one that is null, NaN, infinite, zero or below. Error: QMA03.';

revoke execute on function finance.check_levels(double precision[]) from public;
grant execute on function finance.check_levels(double precision[]) to qm_app, qm_readonly;
