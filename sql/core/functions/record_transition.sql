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
begin
  -- One statement, without a block that catches the keys' refusals: such a block is a subtransaction, which costs more
  -- than the row. The keys stay as the proof.
  insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state, actor_id, reason, details)
  select
    p_machine,
    p_subject_id,
    coalesce(h.sequence, 0) + 1,
    h.sequence,
    p_from_state,
    p_to_state,
    core.session_user_id(),
    p_reason,
    p_details
  from (select) as one
  left join lateral (
    select l.sequence, l.to_state
    from core.state_history l
    where l.machine = p_machine
      and l.subject_id = p_subject_id
    order by l.sequence desc
    limit 1
  ) as h on true
  where coalesce(h.to_state, 'nonexistent') = p_from_state
    and exists (
      select
      from core.transitions t
      where t.machine = p_machine
        and t.from_state = p_from_state
        and t.to_state = p_to_state
    );

  if not found then
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
  end if;
end
$$;

comment on function core.record_transition(text, uuid, text, text, text, jsonb) is
  'Adds the history row of one change of state; called by commands that hold the lock on the subject''s row. It refuses an illegal move and a stale from_state; the keys of core.state_history refuse them, and gaps, from everybody. Error: QM003.';

revoke execute on function core.record_transition(text, uuid, text, text, text, jsonb) from public;
