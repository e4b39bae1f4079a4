create or replace function model.detect_drift(p_version_id uuid, p_from timestamptz, p_to timestamptz default null)
returns model.drift_reports
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_to timestamptz := coalesce(p_to, clock_timestamp());
  v_rate double precision := core.setting_numeric('model.false_discovery_rate');
  v_version model.model_versions;
  v_found record;
  v_report model.drift_reports;
  v_drifted text[];
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if not coalesce(isfinite(p_from) and isfinite(v_to) and p_from < v_to, false) then
    raise exception using
      errcode = 'QM724',
      message = 'this is no time to look at',
      detail = format('from %s to %s', p_from, v_to),
      hint = 'Give a beginning before the end, both finite.';
  end if;

  v_version := model._lock_version(p_version_id);

  with seen as materialized (
    select f.*, (select sum(u.count) from unnest(f.counts) as u (count))::bigint as current_size
    from model._see_features(p_version_id, p_from, v_to) as f
  ),
  tested as materialized (
    select
      s.feature,
      s.reference_size,
      s.current_size,
      s.counts,
      case when s.numbers is not null then 'kolmogorov_smirnov' else 'chi_square' end as method,
      case
        when s.numbers is not null then (select array[k.statistic, k.p_value] from model.kolmogorov_smirnov(s.sample, s.numbers) as k)
        else (
          select array[x.statistic, x.p_value]
          from model.chi_square_homogeneity(s.reference_counts::double precision[], s.counts::double precision[]) as x
        )
      end as test,
      model.population_stability_index(s.reference_counts::double precision[], s.counts::double precision[]) as stability_index,
      model.stability_limit(cardinality(s.counts), s.reference_size, s.current_size) as stability_limit,
      model.jensen_shannon_distance(s.reference_counts::double precision[], s.counts::double precision[]) as jensen_shannon,
      case when s.numbers is not null then model.wasserstein_distance(s.sample, s.numbers) end as wasserstein
    from seen s
    where s.current_size > 0
  ),
  adjusted as (
    select
      t.*,
      (
        model.benjamini_hochberg(array_agg(t.test[2]) over (order by t.feature rows between unbounded preceding and unbounded following))
      )[row_number() over (order by t.feature)] as adjusted_p_value
    from tested t
  )
  select
    (select array_agg(s.feature order by s.feature) from seen s where coalesce(s.current_size, 0) = 0) as missing,
    (
      select jsonb_agg(
        jsonb_build_object(
          'feature', a.feature, 'method', a.method, 'statistic', a.test[1], 'p_value', a.test[2], 'adjusted_p_value', a.adjusted_p_value,
          'stability_index', a.stability_index, 'stability_limit', a.stability_limit, 'jensen_shannon', a.jensen_shannon,
          'wasserstein', a.wasserstein, 'reference_size', a.reference_size, 'current_size', a.current_size, 'counts', a.counts,
          'is_drifted', a.adjusted_p_value <= v_rate and a.stability_index > a.stability_limit
        )
        order by a.feature
      )
      from adjusted a
    ) as findings
  into v_found;

  if v_found.findings is null then
    raise exception using
      errcode = 'QM722',
      message = 'there is nothing to compare',
      detail = format('version %s: no baseline, or no values from %s to %s', p_version_id, p_from, v_to),
      hint = 'Freeze a baseline with model.freeze_baseline; log predictions with their features, or add counts with model.add_feature_counts.';
  end if;

  insert into model.drift_reports (
    version_id, starts_at, ends_at, reference_size, current_size, false_discovery_rate, is_drifted, drift_score, missing_features, reported_by
  )
  select
    p_version_id, p_from, v_to, max(f.reference_size), max(f.current_size), v_rate, bool_or(f.is_drifted),
    avg(case when f.is_drifted then 1.0 else 0.0 end), coalesce(v_found.missing, '{}'), identity.current_user_id()
  from jsonb_to_recordset(v_found.findings) as f (reference_size bigint, current_size bigint, is_drifted boolean)
  returning * into v_report;

  insert into model.drift_findings (
    report_id, feature, method, statistic, p_value, adjusted_p_value, stability_index, stability_limit, jensen_shannon, wasserstein,
    reference_size, current_size, counts, is_drifted
  )
  select
    v_report.id, f.feature, f.method, f.statistic, f.p_value, f.adjusted_p_value, f.stability_index, f.stability_limit, f.jensen_shannon,
    f.wasserstein, f.reference_size, f.current_size, f.counts, f.is_drifted
  from jsonb_to_recordset(v_found.findings) as f (
    feature text, method text, statistic double precision, p_value double precision, adjusted_p_value double precision,
    stability_index double precision, stability_limit double precision, jensen_shannon double precision, wasserstein double precision,
    reference_size bigint, current_size bigint, counts bigint[], is_drifted boolean
  );

  v_drifted := array(select f.feature from model.drift_findings f where f.report_id = v_report.id and f.is_drifted order by f.feature);

  if v_report.is_drifted then
    perform model._open_drift_event(
      v_version,
      'data',
      null,
      case when cardinality(v_drifted) >= 5 then 'high' when cardinality(v_drifted) >= 3 then 'medium' else 'low' end::core.severity,
      null,
      v_report.drift_score,
      v_drifted,
      v_report.id,
      format('%s drifted, of %s features', array_to_string(v_drifted, ', '), jsonb_array_length(v_found.findings))
    );
  else
    perform model._close_drift_event(p_version_id, 'data', null, format('report %s finds no drift', v_report.id));
  end if;

  return v_report;
end
$$;

comment on function model.detect_drift(uuid, timestamptz, timestamptz) is
  'Compares what a version saw and predicted in a time (default: until now) with its frozen baselines, feature by feature, and returns the report; its rows are in model.drift_findings. Values come from stored predictions, else from model.feature_counts. A feature has drifted where its p value (Kolmogorov-Smirnov on values, chi-square on counts), adjusted for the number of features by Benjamini and Hochberg, is at most setting model.false_discovery_rate and its stability index exceeds the limit for samples of these sizes. Drift opens or refreshes the event of the version and its alert; a report without drift closes both. Errors: QM102, QM103, QM708 no such version, QM722 nothing to compare, QM724 no such time.';

revoke execute on function model.detect_drift(uuid, timestamptz, timestamptz) from public;
grant execute on function model.detect_drift(uuid, timestamptz, timestamptz) to qm_app;
