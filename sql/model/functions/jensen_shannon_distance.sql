create or replace function model.jensen_shannon_distance(p_reference double precision[], p_current double precision[])
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
    select sqrt(greatest(0, sum(
      case when s.p > 0 then s.p * ln(2 * s.p / (s.p + s.q)) else 0 end
      + case when s.q > 0 then s.q * ln(2 * s.q / (s.p + s.q)) else 0 end
    ) / 2))
    from (
      select u.reference / n as p, u.current_count / m as q
      from unnest(p_reference, p_current) as u (reference, current_count)
    ) as s
  );
end
$$;

comment on function model.jensen_shannon_distance(double precision[], double precision[]) is
  'Jensen-Shannon distance √(½KL(p‖m) + ½KL(q‖m)), m the mean of p and q, of the shares of two samples in the same bins (counts); natural logarithm, from 0 to √ln 2. Error: QM702.';

revoke execute on function model.jensen_shannon_distance(double precision[], double precision[]) from public;
grant execute on function model.jensen_shannon_distance(double precision[], double precision[]) to qm_app, qm_readonly;
