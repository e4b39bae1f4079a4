create or replace function governance._counted_votes(p_approval_id uuid)
returns bigint
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select count(*)
    from governance.approvals a
    join governance.approval_votes v on v.approval_id = a.id
    join identity.users u on u.id = v.approver_id
    where a.id = p_approval_id
      and v.decision = 'approve'
      and v.revoked_at is null
      and v.parameters_hash = a.parameters_hash
      and u.is_active
      and u.role = any (a.eligible_roles)
  );
end
$$;

comment on function governance._counted_votes(uuid) is
  'Votes for an approval that count: not taken back, on its very parameters, of users who are active and eligible now.';

revoke execute on function governance._counted_votes(uuid) from public;
