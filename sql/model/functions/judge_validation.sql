create or replace function model.judge_validation(
  p_validation_id uuid,
  p_candidate double precision[] default null,
  p_baseline double precision[] default null
)
returns model.validations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_validation model.validations;
  v_holdout model.holdouts;
  v_candidate double precision[];
  v_baseline double precision[];
  v_compared record;
  v_constant double precision;
  v_state model.validation_state;
  v_failed text;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_validation := model._lock_validation(p_validation_id);

  select h.*
  into strict v_holdout
  from model.holdouts h
  where h.id = v_validation.holdout_id;

  -- What a version said about a holdout is recorded once, so that nobody tries until it fits.
  if p_candidate is not null then
    perform model.record_holdout_predictions(v_holdout.id, v_validation.version_id, p_candidate);
  end if;

  if p_baseline is not null and v_validation.baseline_version_id is not null then
    perform model.record_holdout_predictions(v_holdout.id, v_validation.baseline_version_id, p_baseline);
  end if;

  select p.predictions
  into v_candidate
  from model.holdout_predictions p
  where p.holdout_id = v_holdout.id
    and p.version_id = v_validation.version_id;

  if v_validation.baseline_version_id is null then
    v_baseline := p_baseline;
  else
    select p.predictions
    into v_baseline
    from model.holdout_predictions p
    where p.holdout_id = v_holdout.id
      and p.version_id = v_validation.baseline_version_id;
  end if;

  if cardinality(v_candidate) is distinct from v_holdout.sample_count or cardinality(v_baseline) is distinct from v_holdout.sample_count then
    raise exception using
      errcode = 'QM713',
      message = 'the predictions do not match the holdout',
      detail = format('%s predictions of the version and %s of the baseline for a holdout of %s', coalesce(cardinality(v_candidate), 0), coalesce(cardinality(v_baseline), 0), v_holdout.sample_count),
      hint = 'Give one prediction for each row of the holdout, in its order.';
  end if;

  perform model.check_samples(v_candidate, v_baseline);

  select c.*
  into v_compared
  from model._compare_losses(v_candidate, v_baseline, v_holdout.actuals, v_validation.loss, v_validation.test, v_validation.horizon) as c;

  insert into model.validation_gates (validation_id, gate, value, threshold, is_passed, description)
  values
    (
      p_validation_id, 'sample', v_holdout.sample_count, core.setting_integer('model.minimum_holdout'),
      v_holdout.sample_count >= core.setting_integer('model.minimum_holdout'), 'The holdout has at least so many rows.'
    ),
    (
      p_validation_id, 'improvement', v_compared.o_improvement, core.setting_numeric('model.minimum_improvement'),
      coalesce(v_compared.o_improvement >= core.setting_numeric('model.minimum_improvement'), false), 'The loss is smaller by at least this share.'
    ),
    (
      p_validation_id, 'significance', v_compared.o_p_value, core.setting_numeric('model.significance'),
      coalesce(v_compared.o_p_value <= core.setting_numeric('model.significance') and v_compared.o_candidate < v_compared.o_baseline, false),
      'The version is better, with a p value of at most this.'
    ),
    (
      p_validation_id, 'effect_size', v_compared.o_effect_size, core.setting_numeric('model.minimum_effect_size'),
      coalesce(v_compared.o_effect_size >= core.setting_numeric('model.minimum_effect_size'), false), 'The version is better by at least this effect size.'
    );

  -- Nobody can know whether a forecast that was given is the simple one that it is said to be; what the actuals alone
  -- tell is how good a single number is, so that a bad one given on purpose lets nothing through that is worse.
  if v_validation.baseline_version_id is null then
    select case v_validation.loss when 'squared' then power(stddev_pop(a.value), 2) else avg(abs(a.value - m.median)) end
    into v_constant
    from unnest(v_holdout.actuals) as a (value)
    cross join (select percentile_cont(0.5) within group (order by u.value) as median from unnest(v_holdout.actuals) as u (value)) as m;

    insert into model.validation_gates (validation_id, gate, value, threshold, is_passed, description)
    values (
      p_validation_id, 'constant', v_compared.o_candidate, v_constant, v_compared.o_candidate <= v_constant,
      'The loss is at most that of the number that fits the holdout best.'
    );
  end if;

  select
    case when bool_and(g.is_passed) then 'passed' else 'failed' end::model.validation_state,
    string_agg(g.gate, ', ' order by g.gate) filter (where not g.is_passed)
  into v_state, v_failed
  from model.validation_gates g
  where g.validation_id = p_validation_id;

  perform core.record_transition('validation', p_validation_id, 'pending', v_state::text, v_failed);

  update model.validations v
  set
    state = v_state,
    sample_count = v_holdout.sample_count,
    candidate_score = v_compared.o_candidate,
    baseline_score = v_compared.o_baseline,
    improvement = v_compared.o_improvement,
    statistic = v_compared.o_statistic,
    p_value = v_compared.o_p_value,
    effect_size = v_compared.o_effect_size,
    improvement_lower = v_compared.o_lower,
    improvement_upper = v_compared.o_upper,
    decided_at = clock_timestamp(),
    expires_at = case v_state when 'passed' then clock_timestamp() + make_interval(days => core.setting_integer('model.validation_days')) end
  where v.id = p_validation_id
  returning v.* into v_validation;

  if exists (select from model.model_versions v where v.id = v_validation.version_id and v.state = 'validating') then
    perform model._move_version(
      v_validation.version_id, case v_state when 'passed' then 'validated' else 'rejected' end::model.model_version_state, v_failed
    );
  end if;

  return v_validation;
end
$$;

comment on function model.judge_validation(uuid, double precision[], double precision[]) is
  'Judges a validation, and returns it: the predictions are compared with the holdout, and every gate must be passed: enough rows, a loss smaller by a share, significance and effect size; where a simple forecast is the baseline also a loss that is at most that of the best constant. p_candidate and p_baseline: predictions in the order of the holdout; null where they were recorded before. Errors: QM102, QM103, QM701 a value is missing or not finite, QM713 not as many as the holdout, QM714 no such validation under way; holdout_predictions_pkey where a version has had its try.';

revoke execute on function model.judge_validation(uuid, double precision[], double precision[]) from public;
grant execute on function model.judge_validation(uuid, double precision[], double precision[]) to qm_app;
