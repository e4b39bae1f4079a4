create or replace function governance._withdraw_approval(p_approval_id uuid, p_state governance.approval_state, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.record_transition('approval', p_approval_id, 'approved', p_state::text, p_reason);

  update governance.approvals a
  set
    state = p_state,
    decided_at = case when p_state = 'pending' then null else clock_timestamp() end
  where a.id = p_approval_id;
end
$$;

comment on function governance._withdraw_approval(uuid, governance.approval_state, text) is
  'Takes an approval that was given and not used away: pending where votes are missing, cancelled where it is not what was asked. The caller holds its lock.';

revoke execute on function governance._withdraw_approval(uuid, governance.approval_state, text) from public;
