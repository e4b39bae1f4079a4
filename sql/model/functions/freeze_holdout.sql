create or replace function model.freeze_holdout(
  p_model_id uuid,
  p_name text,
  p_actuals double precision[],
  p_starts_at timestamptz default null,
  p_ends_at timestamptz default null,
  p_data_hash text default null,
  p_location text default null
)
returns model.holdouts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_holdout model.holdouts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._lock_model(p_model_id);
  perform model.check_samples(p_actuals, p_actuals);

  insert into model.holdouts (model_id, name, actuals, sample_count, data_hash, starts_at, ends_at, location, created_by)
  values (
    p_model_id, p_name, p_actuals, cardinality(p_actuals), coalesce(p_data_hash, encode(sha256(convert_to(p_actuals::text, 'UTF8')), 'hex')),
    p_starts_at, p_ends_at, p_location, identity.current_user_id()
  )
  returning * into v_holdout;

  return v_holdout;
end
$$;

comment on function model.freeze_holdout(uuid, text, double precision[], timestamptz, timestamptz, text, text) is
  'Freezes what really happened as a holdout of a model, and returns it. p_starts_at and p_ends_at: its time, so that it can be seen that no version was trained with it. Errors: QM102, QM103, QM701 a value is missing or not finite; the keys of model.holdouts.';

revoke execute on function model.freeze_holdout(uuid, text, double precision[], timestamptz, timestamptz, text, text) from public;
grant execute on function model.freeze_holdout(uuid, text, double precision[], timestamptz, timestamptz, text, text) to qm_app;
