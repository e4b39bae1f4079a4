create or replace function model.judge_deployment(p_deployment_id uuid)
returns table (verdict model.deployment_verdict, reason text, candidate_samples bigint, candidate_error_rate double precision, predecessor_error_rate double precision, candidate_latency_ms double precision, candidate_accuracy double precision)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with deployment as (
    select
      d.*,
      case d.state when 'active' then d.completed_at else d.step_started_at end as since
    from model.deployments d
    where d.id = p_deployment_id
  ),
  measured as (
    select
      coalesce(sum(m.sample_count) filter (where m.arm = 'candidate'), 0) as samples,
      coalesce(sum(m.error_count) filter (where m.arm = 'candidate'), 0) as errors,
      coalesce(sum(m.sample_count) filter (where m.arm = 'predecessor'), 0) as other_samples,
      coalesce(sum(m.error_count) filter (where m.arm = 'predecessor'), 0) as other_errors,
      sum(m.latency_ms * m.sample_count) filter (where m.arm = 'candidate' and m.latency_ms is not null)
        / sum(m.sample_count) filter (where m.arm = 'candidate' and m.latency_ms is not null) as latency_ms,
      sum(m.accuracy * m.sample_count) filter (where m.arm = 'candidate' and m.accuracy is not null)
        / sum(m.sample_count) filter (where m.arm = 'candidate' and m.accuracy is not null) as accuracy
    from deployment d
    join model.deployment_metrics m on m.deployment_id = d.id and m.at >= d.since
  ),
  rates as (
    select
      m.*,
      m.errors::double precision / nullif(m.samples, 0) as error_rate,
      m.other_errors::double precision / nullif(m.other_samples, 0) as other_error_rate,
      -- Lower end of Wilson's 95 % interval: a few requests do not condemn a version.
      (m.errors + 1.92 - 1.96 * sqrt(m.errors * (m.samples - m.errors) / nullif(m.samples, 0)::double precision + 0.96)) / (m.samples + 3.84)
        as least_error_rate,
      case
        when m.samples >= 30 and m.other_samples >= 30 and m.errors + m.other_errors > 0
          then (
            select c.p_value
            from model.chi_square_homogeneity(
              array[m.other_samples - m.other_errors, m.other_errors]::double precision[], array[m.samples - m.errors, m.errors]::double precision[]
            ) as c
          )
      end as p_value
    from measured m
  )
  select
    case
      when d.state not in ('canary', 'paused', 'active') then null
      when f.fault is not null then 'failure'
      when d.state = 'active' then case when clock_timestamp() >= d.completed_at + d.rollback_window then 'success' else 'waiting' end
      when r.samples >= d.minimum_samples and clock_timestamp() >= d.step_started_at + d.bake_time then 'success'
      when d.state = 'paused' or clock_timestamp() >= d.deadline_at then 'inconclusive'
      else 'waiting'
    end::model.deployment_verdict,
    coalesce(
      f.fault,
      format('%s of %s requests measured, step begun %s', r.samples, d.minimum_samples, to_char(d.since, 'YYYY-MM-DD HH24:MI'))
    ),
    r.samples::bigint,
    r.error_rate,
    r.other_error_rate,
    r.latency_ms,
    r.accuracy
  from deployment d
  cross join rates r
  cross join lateral (
    select
      case
        when r.least_error_rate > d.maximum_error_rate or (r.samples >= d.minimum_samples and r.error_rate > d.maximum_error_rate)
          then format('%s of requests fail, at most %s may', round(r.error_rate::numeric, 4), d.maximum_error_rate)
        when r.p_value < 0.01 and r.error_rate > r.other_error_rate
          then format(
            '%s of requests fail, of the version before %s (p %s)', round(r.error_rate::numeric, 4), round(r.other_error_rate::numeric, 4),
            round(r.p_value::numeric, 5)
          )
        when r.samples >= d.minimum_samples and r.latency_ms > d.maximum_latency_ms
          then format('mean latency %s ms, at most %s may be', round(r.latency_ms::numeric, 1), d.maximum_latency_ms)
        when r.samples >= d.minimum_samples and r.accuracy < d.minimum_accuracy
          then format('accuracy %s, at least %s must be', round(r.accuracy::numeric, 4), d.minimum_accuracy)
      end as fault
  ) as f
$$;

comment on function model.judge_deployment(uuid) is
  'What the monitoring rows of a deployment''s step say: failure where too many requests fail (Wilson''s lower bound, or the share itself from minimum_samples on), significantly more than of the version before (chi-square, p < 0.01), or latency or accuracy are out of bounds; success where bake time and minimum_samples are reached; inconclusive where the deadline is over without; else waiting. Of an active one: failure within its rollback window. Null before and after.';

revoke execute on function model.judge_deployment(uuid) from public;
grant execute on function model.judge_deployment(uuid) to qm_app, qm_readonly, qm_maintenance;
