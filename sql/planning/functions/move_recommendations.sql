create or replace function planning._move_recommendations(
  p_recommendation_ids uuid[],
  p_from_state planning.recommendation_state,
  p_to_state planning.recommendation_state,
  p_reason text default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.record_transitions('recommendation', p_recommendation_ids, p_from_state::text, p_to_state::text, p_reason);

  update planning.recommendations r
  set state = p_to_state
  where r.id = any (p_recommendation_ids);
end
$$;

comment on function planning._move_recommendations(uuid[], planning.recommendation_state, planning.recommendation_state, text) is
  'Moves recommendations of one state to another, with their history; the caller holds their locks. Error: QM003.';

revoke execute on function planning._move_recommendations(uuid[], planning.recommendation_state, planning.recommendation_state, text) from public;
