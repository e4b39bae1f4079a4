create or replace function model.wasserstein_distance(p_reference double precision[], p_current double precision[])
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform model.check_samples(p_reference, p_current);

  return (
    select coalesce(sum(abs(s.difference) * (s.next_value - s.value)), 0)
    from (
      select
        v.value,
        lead(v.value) over (order by v.value) as next_value,
        sum(v.step) over (order by v.value) as difference
      from (
        select u.value, sum(u.step) as step
        from (
          select r.value, 1.0::double precision / cardinality(p_reference) as step from unnest(p_reference) as r (value)
          union all
          select c.value, -1.0::double precision / cardinality(p_current) from unnest(p_current) as c (value)
        ) as u
        group by u.value
      ) as v
    ) as s
    where s.next_value is not null
  );
end
$$;

comment on function model.wasserstein_distance(double precision[], double precision[]) is
  'Wasserstein distance of two samples, ∫|F−G|: how far their values have to be moved on average, in their unit. Error: QM701.';

revoke execute on function model.wasserstein_distance(double precision[], double precision[]) from public;
grant execute on function model.wasserstein_distance(double precision[], double precision[]) to qm_app, qm_readonly;
