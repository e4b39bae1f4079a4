create or replace function model.population_stability_index(
  p_reference double precision[],
  p_current double precision[],
  p_floor double precision default 0.0001
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision;
  m double precision;
begin
  perform model.check_counts(p_reference, p_current);

  select sum(u.reference), sum(u.current_count)
  into n, m
  from unnest(p_reference, p_current) as u (reference, current_count);

  return (
    select sum((s.p - s.q) * ln(s.p / s.q))
    from (
      select
        case when u.reference = 0 then p_floor else u.reference / n end as p,
        case when u.current_count = 0 then p_floor else u.current_count / m end as q
      from unnest(p_reference, p_current) as u (reference, current_count)
    ) as s
  );
end
$$;

comment on function model.population_stability_index(double precision[], double precision[], double precision) is
  'Population stability index Σ(pᵢ−qᵢ)ln(pᵢ/qᵢ) of the shares of two samples in the same bins (counts); an empty bin has the share p_floor. Without drift it is about (1/n + 1/m)·χ² with one degree of freedom less than bins, so a fixed limit such as 0.1 is wrong for small samples: hold it against model.stability_limit. Errors: QM702.';

revoke execute on function model.population_stability_index(double precision[], double precision[], double precision) from public;
grant execute on function model.population_stability_index(double precision[], double precision[], double precision) to qm_app, qm_readonly;
