create or replace function model.check_samples(p_reference double precision[], p_current double precision[], p_least integer default 1)
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
    when coalesce(cardinality(p_reference), 0) < p_least
      then format('the first sample has %s values, %s are needed', coalesce(cardinality(p_reference), 0), p_least)
    when coalesce(cardinality(p_current), 0) < p_least
      then format('the second sample has %s values, %s are needed', coalesce(cardinality(p_current), 0), p_least)
    when exists (
      select
      from unnest(p_reference || p_current) as u (value)
      where u.value is null
        or u.value in ('NaN', 'infinity', '-infinity')
    )
      then 'a value is null, NaN or infinite'
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QM701',
      message = 'these samples cannot be compared',
      detail = v_fault,
      hint = 'Give finite values, and enough of them; leave out what is unknown.';
  end if;
end
$$;

comment on function model.check_samples(double precision[], double precision[], integer) is
  'Refuses samples that say nothing: null, fewer values than needed, or values that are null, NaN or infinite. Error: QM701.';

revoke execute on function model.check_samples(double precision[], double precision[], integer) from public;
grant execute on function model.check_samples(double precision[], double precision[], integer) to qm_app, qm_readonly;
