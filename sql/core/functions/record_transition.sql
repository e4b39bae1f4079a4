create or replace function core.record_transition(
  p_machine text,
  p_subject_id uuid,
  p_from_state text,
  p_to_state text,
  p_reason text default null,
  p_details jsonb default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sequence integer;
begin
  select coalesce(max(h.sequence), 0) + 1
  into v_sequence
  from core.state_history h
  where h.machine = p_machine
    and h.subject_id = p_subject_id;

  insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state, actor_id, reason, details)
  values (
    p_machine,
    p_subject_id,
    v_sequence,
    nullif(v_sequence - 1, 0),
    p_from_state,
    p_to_state,
    core.session_user_id(),
    p_reason,
    p_details
  );
exception
  when foreign_key_violation or check_violation then
    raise exception using
      errcode = 'QM003',
      message = 'this change of state is not allowed',
      detail = format('%s %s: %s to %s', p_machine, p_subject_id, p_from_state, p_to_state),
      hint = format(
        'From %s a %s can go to: %s.',
        p_from_state,
        p_machine,
        coalesce(
          (
            select string_agg(t.to_state, ', ' order by t.to_state)
            from core.transitions t
            where t.machine = p_machine
              and t.from_state = p_from_state
          ),
          'nothing'
        )
      );
end
$$;

comment on function core.record_transition(text, uuid, text, text, text, jsonb) is
  'Adds the history row of one change of state; called by commands that hold the lock on the subject''s row. The keys of core.state_history refuse an illegal move, a gap and a stale from_state. Error: QM003.';

revoke execute on function core.record_transition(text, uuid, text, text, text, jsonb) from public;
