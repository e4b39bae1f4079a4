create or replace function core.record_transitions(
  p_machine text,
  p_subject_ids uuid[],
  p_from_state text,
  p_to_state text,
  p_reason text default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state, actor_id, reason)
  select
    p_machine,
    s.subject_id,
    coalesce(h.sequence, 0) + 1,
    h.sequence,
    p_from_state,
    p_to_state,
    core.session_user_id(),
    p_reason
  from unnest(p_subject_ids) as s (subject_id)
  left join lateral (
    select l.sequence, l.to_state
    from core.state_history l
    where l.machine = p_machine
      and l.subject_id = s.subject_id
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

  get diagnostics v_count = row_count;

  if v_count < cardinality(p_subject_ids) then
    raise exception using
      errcode = 'QM003',
      message = 'this change of state is not allowed',
      detail = format('%s: %s to %s, for %s of %s subjects', p_machine, p_from_state, p_to_state, cardinality(p_subject_ids) - v_count, cardinality(p_subject_ids)),
      hint = format(
        'From %s a %s can go to: %s. Some of them may be in another state.',
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

comment on function core.record_transitions(text, uuid[], text, text, text) is
  'The set form of core.record_transition: the same move of many subjects, all or none, in one statement; the caller holds the locks. Error: QM003.';

revoke execute on function core.record_transitions(text, uuid[], text, text, text) from public;
