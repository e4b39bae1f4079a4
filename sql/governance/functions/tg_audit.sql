create or replace function governance.tg_audit()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_transaction_id bigint := (pg_current_xact_id()::text)::bigint;
  v_key text[] := string_to_array(tg_argv[0], ',');
  v_hidden text[] := string_to_array(coalesce(tg_argv[1], ''), ',');
  v_old jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - v_hidden end;
  v_new jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - v_hidden end;
  v_row jsonb := coalesce(v_new, v_old);
  v_head governance.audit_heads;
  v_entry governance.audit_log;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, v_new -> o.key)
    into v_old, v_new
    from jsonb_each(v_old) as o
    where o.value is distinct from v_new -> o.key
      and o.key <> 'updated_at';

    if v_old is null then
      return null;
    end if;
  end if;

  -- Locked in a statement of its own, then read: who waited here sees the end of the chain as it is now. Under
  -- REPEATABLE READ who waited is refused with 40001, and tries again. A transaction has one chain and takes its
  -- lock when all others are taken, since the triggers are deferred to its commit.
  select h.*
  into strict v_head
  from governance.audit_heads h
  where h.chain = v_transaction_id % 64
  for no key update;

  v_entry.chain := v_head.chain;
  v_entry.sequence := v_head.sequence + 1;
  v_entry.at := clock_timestamp();
  -- A malformed user is no reason to lose what was allowed to happen: the login says whose session it was.
  v_entry.actor_id := case
    when coalesce(current_setting('qm.user_id', true), '') ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$|^$' then identity.current_user_id()
  end;
  v_entry.login := session_user;
  v_entry.transaction_id := v_transaction_id;
  v_entry.operation := lower(tg_op);
  v_entry.table_name := format('%s.%s', tg_table_schema, tg_table_name);
  v_entry.row_id := (select string_agg(v_row ->> k.name, ' ' order by k.position) from unnest(v_key) with ordinality as k (name, position));
  v_entry.before := v_old;
  v_entry.after := v_new;
  v_entry.previous_hash := v_head.hash;
  v_entry.hash := governance.audit_hash(v_entry);

  insert into governance.audit_log
  select v_entry.*;

  update governance.audit_heads h
  set
    sequence = v_entry.sequence,
    hash = v_entry.hash
  where h.chain = v_entry.chain;

  return null;
end
$$;

comment on function governance.tg_audit() is
  'Deferred constraint trigger of governed tables: adds each change of a row to the audit log when the transaction commits. Arguments: columns of the key, separated by commas; columns that are left out.';

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
