create or replace function governance._supersede_approvals(p_subject_type text, p_subject_ids uuid[], p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_open record;
begin
  perform governance._lock_approvals(p_subject_type, p_subject_ids);

  for v_open in
    select a.state, array_agg(a.id order by a.id) as ids
    from governance.approvals a
    where a.subject_type = p_subject_type
      and a.subject_id = any (p_subject_ids)
      and a.state in ('pending', 'approved')
      and a.used_at is null
    group by a.state
  loop
    perform core.record_transitions('approval', v_open.ids, v_open.state::text, 'superseded', p_reason);

    update governance.approvals a
    set state = 'superseded'
    where a.id = any (v_open.ids);
  end loop;
end
$$;

comment on function governance._supersede_approvals(text, uuid[], text) is
  'Ends the open approvals of subjects that were not used: their votes count no more.';

revoke execute on function governance._supersede_approvals(text, uuid[], text) from public;
