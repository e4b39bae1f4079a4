create or replace function governance.tg_audit()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_transaction_id bigint := (pg_current_xact_id()::text)::bigint;
  -- A malformed user is no reason to lose what was allowed to happen: the login says whose session it was.
  v_actor_id uuid := case
    when coalesce(current_setting('qm.user_id', true), '') ~ '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$' then core.session_user_id()
  end;
  v_operation text := lower(tg_op);
  v_table_name text := tg_table_schema || '.' || tg_table_name;
  v_hidden text[] := string_to_array(coalesce(tg_argv[1], ''), ',');
  v_before jsonb;
  v_after jsonb;
  v_row jsonb;
  v_name text;
  v_row_id text;
  v_at timestamptz;
  v_head governance.audit_heads;
begin
  if tg_op <> 'INSERT' then
    v_before := to_jsonb(old) - v_hidden;
  end if;

  if tg_op <> 'DELETE' then
    v_after := to_jsonb(new) - v_hidden;
  end if;

  v_row := coalesce(v_after, v_before);

  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, v_row -> o.key)
    into v_before, v_after
    from jsonb_each(v_before) as o
    where o.value is distinct from v_row -> o.key
      and o.key <> 'updated_at';

    if v_before is null then
      return null;
    end if;
  end if;

  foreach v_name in array string_to_array(tg_argv[0], ',') loop
    v_row_id := concat_ws(' ', v_row_id, v_row ->> v_name);
  end loop;

  v_at := clock_timestamp();

  -- One statement: the change of the head takes its lock, and who waited for it goes on from the end of the chain as
  -- it is then. Under REPEATABLE READ who waited is refused with 40001, and tries again. A transaction has one chain
  -- and takes its lock when all others are taken, since the triggers are deferred to its commit.
  update governance.audit_heads h
  set
    sequence = h.sequence + 1,
    previous_hash = h.hash,
    hash = governance._audit_hash(
      h.hash, h.chain, h.sequence + 1, v_at, v_actor_id, session_user, v_transaction_id, v_operation, v_table_name, v_row_id, v_before, v_after
    )
  where h.chain = v_transaction_id % 64
  returning h.* into v_head;

  if not found then
    raise exception using
      errcode = 'QM229',
      message = 'the audit log cannot be written',
      detail = format('chain %s has no head', v_transaction_id % 64),
      hint = 'Find out who deleted it: governance.verify_audit_log() shows what is missing.';
  end if;

  insert into governance.audit_log (
    chain, sequence, at, actor_id, login, transaction_id, operation, table_name, row_id, before, after, previous_hash, hash
  )
  values (
    v_head.chain, v_head.sequence, v_at, v_actor_id, session_user, v_transaction_id, v_operation, v_table_name, v_row_id, v_before, v_after,
    v_head.previous_hash, v_head.hash
  );

  return null;
end
$$;

comment on function governance.tg_audit() is
  'Deferred constraint trigger of governed tables: adds each change of a row to the audit log when the transaction commits. Arguments: columns of the key, separated by commas; columns that are left out. Error: QM229.';

revoke execute on function governance.tg_audit() from public;

-- The tables of rooms above this one; later rooms have theirs in the files of their tables.
do $triggers$
declare
  v_audited record;
begin
  for v_audited in
    select *
    from (
      values
        ('core.settings', 'name', ''),
        ('identity.users', 'id', 'username,email,full_name,password_hash,failed_sign_ins,last_sign_in_at'),
        ('governance.approval_policies', 'id', ''),
        ('governance.approval_votes', 'approval_id,approver_id', 'requester_key,principal_key'),
        ('governance.action_types', 'action_type', ''),
        ('governance.agent_actions', 'id', 'lease_expires_at'),
        ('governance.alert_policies', 'alert_type,minimum_severity', ''),
        ('governance.inhibitions', 'source_type,target_type', ''),
        ('governance.silences', 'id', '')
    ) as a (table_name, key, hidden)
  loop
    execute format('drop trigger if exists %I on %s', 'tg_' || split_part(v_audited.table_name, '.', 2) || '__audit', v_audited.table_name);
    execute format(
      'create constraint trigger %I after insert or update or delete on %s deferrable initially deferred for each row execute function governance.tg_audit(%L, %L)',
      'tg_' || split_part(v_audited.table_name, '.', 2) || '__audit', v_audited.table_name, v_audited.key, v_audited.hidden
    );
  end loop;
end
$triggers$;

-- A planning run asks for thousands of approvals at once and withdraws those of the run before. These are rows of the
-- run; the log holds what people do about them.
drop trigger if exists tg_approvals__audit on governance.approvals;
create constraint trigger tg_approvals__audit
after insert on governance.approvals
deferrable initially deferred
for each row
when (new.subject_type <> 'procurement_recommendation')
execute function governance.tg_audit('id', 'requester_key,principal_key');

drop trigger if exists tg_approvals__audit_change on governance.approvals;
create constraint trigger tg_approvals__audit_change
after update on governance.approvals
deferrable initially deferred
for each row
when (new.subject_type <> 'procurement_recommendation' or new.state <> 'superseded')
execute function governance.tg_audit('id', 'requester_key,principal_key');

drop trigger if exists tg_approvals__audit_delete on governance.approvals;
create constraint trigger tg_approvals__audit_delete
after delete on governance.approvals
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'requester_key,principal_key');
