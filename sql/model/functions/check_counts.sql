create or replace function model.check_counts(p_reference double precision[], p_current double precision[])
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(cardinality(p_reference), 0) < 2
    or cardinality(p_reference) is distinct from cardinality(p_current)
    or exists (
      select
      from unnest(p_reference || p_current) as u (value)
      where not coalesce(u.value >= 0 and u.value < 'infinity', false)
    )
    or (select sum(u.value) from unnest(p_reference) as u (value)) = 0
    or (select sum(u.value) from unnest(p_current) as u (value)) = 0
  then
    raise exception using
      errcode = 'QM702',
      message = 'these counts cannot be compared',
      detail = format('%s and %s bins', coalesce(cardinality(p_reference)::text, 'no'), coalesce(cardinality(p_current)::text, 'no')),
      hint = 'Give the same two or more bins for both, counts of zero or more, and at least one value in each.';
  end if;
end
$$;

comment on function model.check_counts(double precision[], double precision[]) is
  'Refuses counts of bins that cannot be compared: of different number, fewer than two, negative, or all zero. Error: QM702.';

revoke execute on function model.check_counts(double precision[], double precision[]) from public;
grant execute on function model.check_counts(double precision[], double precision[]) to qm_app, qm_readonly;
