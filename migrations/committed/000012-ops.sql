--! Previous: sha1:e508357f4a99ce78927d3c7025f618eba064b36b
--! Hash: sha1:c73dd277dd54f962986961a442edadd24a55a7f3
--! Message: ops

-- Room ops, as sql/schema.sql lists it.

set role qm_owner;

--! Included ops/types/schema.sql
create schema ops;

comment on schema ops is
  'Whether all is well: integrity checks over every room, health of the server, retention and the daily maintenance. It is the last room: it may look into all others and none depends on it.';

grant usage on schema ops to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded ops/types/schema.sql
--! Included ops/types/check_status.sql
create type ops.check_status as enum ('ok', 'finding', 'skipped');

comment on type ops.check_status is
  'Outcome of an integrity check: ok, something was found, or it could not be run.';
--! EndIncluded ops/types/check_status.sql
--! Included ops/tables/integrity_checks.sql
create table ops.integrity_checks (
  source text not null,
  finding text not null,
  room text not null,
  severity core.severity not null,
  description text not null,
  remedy text not null,
  constraint integrity_checks_pkey primary key (source, finding),
  constraint integrity_checks_finding_check check (finding ~ '^[a-z][a-z0-9_]*$'),
  constraint integrity_checks_source_check check (source ~ '^[a-z_]+\.[a-z_]+(\(\))?$')
);

create index integrity_checks_room_idx on ops.integrity_checks (room, finding);

comment on table ops.integrity_checks is
  'Register of what ops.verify looks at. A source is a view, or a function without arguments, that has one row for each thing that is wrong and a column named finding; a room adds its own by rows of this table.';
comment on column ops.integrity_checks.source is 'View (schema.view) or function (schema.function()) that lists findings; empty when all is well.';
comment on column ops.integrity_checks.finding is 'Value of the source''s column finding that this row describes.';
comment on column ops.integrity_checks.room is 'Room whose data or objects are checked.';
comment on column ops.integrity_checks.severity is 'How bad a finding is.';
comment on column ops.integrity_checks.description is 'What is compared with what.';
comment on column ops.integrity_checks.remedy is 'What to do about a finding.';

grant select on ops.integrity_checks to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/tables/integrity_checks.sql
--! Included ops/tables/unkeyed_references.sql
create table ops.unkeyed_references (
  table_name text not null,
  column_name text not null,
  referenced_table text not null,
  referenced_column text not null,
  description text not null,
  constraint unkeyed_references_pkey primary key (table_name, column_name)
);

comment on table ops.unkeyed_references is
  'Columns that name a row of another table without a foreign key, on purpose: history outlives what it is about, and big facts are kept free of keys that could not be distributed. ops.orphan_findings looks after them.';
comment on column ops.unkeyed_references.table_name is 'Table with the column, as schema.table.';
comment on column ops.unkeyed_references.column_name is 'Column.';
comment on column ops.unkeyed_references.referenced_table is 'Table that it names a row of, as schema.table.';
comment on column ops.unkeyed_references.referenced_column is 'Column of that table.';
comment on column ops.unkeyed_references.description is 'Why there is no foreign key.';

grant select on ops.unkeyed_references to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/tables/unkeyed_references.sql
--! Included ops/functions/orphan_findings.sql
create or replace function ops.orphan_findings()
returns table (finding text, subject text, expected text, found text)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_reference record;
begin
  for v_reference in
    select
      u.table_name, u.column_name, u.referenced_table, u.referenced_column,
      split_part(u.table_name, '.', 1) as schema_name,
      split_part(u.table_name, '.', 2) as relation_name,
      split_part(u.referenced_table, '.', 1) as referenced_schema,
      split_part(u.referenced_table, '.', 2) as referenced_relation
    from ops.unkeyed_references u
    order by u.table_name, u.column_name
  loop
    return query execute format(
      $query$
        select 'orphan_reference', %1$L, format('a row of %%s', %2$L), n.value || ', in ' || n.row_count || ' rows'
        from (
          select t.%3$I::text as value, count(*) as row_count
          from %4$I.%5$I t
          where t.%3$I is not null
            and not exists (select from %6$I.%7$I r where r.%8$I = t.%3$I)
          group by 1
        ) as n
      $query$,
      v_reference.table_name || '.' || v_reference.column_name,
      v_reference.referenced_table,
      v_reference.column_name,
      v_reference.schema_name,
      v_reference.relation_name,
      v_reference.referenced_schema,
      v_reference.referenced_relation,
      v_reference.referenced_column
    );
  end loop;
end
$$;

comment on function ops.orphan_findings() is
  'Values of the columns in ops.unkeyed_references that name no row, each with the number of rows that hold it. A source of ops.verify.';

revoke execute on function ops.orphan_findings() from public;
grant execute on function ops.orphan_findings() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/functions/orphan_findings.sql
--! Included ops/functions/state_findings.sql
create or replace function ops.state_findings()
returns table (finding text, subject text, expected text, found text)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_guarded record;
begin
  -- The guard's trigger knows which table has which machine, so that no list can fall behind.
  for v_guarded in
    select
      t.tgrelid::regclass::text as table_name,
      split_part(encode(t.tgargs, 'escape'), '\000', 1) as machine
    from pg_trigger t
    where t.tgfoid = 'core.tg_check_state_history'::regproc
      and not t.tgisinternal
      and t.tgparentid = 0
    order by 1
  loop
    return query execute format(
      $query$
        select
          'state_differs_from_history',
          %1$L || ' ' || s.id,
          coalesce(h.to_state, 'nothing'),
          s.state::text
        from %2$s s
        left join lateral (
          select h.to_state
          from core.state_history h
          where h.machine = %1$L
            and h.subject_id = s.id
          order by h.sequence desc
          limit 1
        ) as h on true
        where h.to_state is distinct from s.state::text
      $query$,
      v_guarded.machine,
      v_guarded.table_name
    );
  end loop;
end
$$;

comment on function ops.state_findings() is
  'Rows of every table with a state machine whose state is not the last move of their history in core.state_history. A source of ops.verify.';

revoke execute on function ops.state_findings() from public;
grant execute on function ops.state_findings() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/functions/state_findings.sql
--! Included ops/functions/partition_findings.sql
create or replace function ops.partition_findings()
returns table (finding text, subject text, expected text, found text)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_default record;
begin
  return query
  select
    'partition_missing',
    t.table_name,
    to_char(m.month, 'YYYY-MM'),
    'no partition'
  from core.partitioned_tables t
  cross join lateral generate_series(
    date_trunc('month', now() at time zone 'UTC'),
    date_trunc('month', now() at time zone 'UTC') + make_interval(months => t.months_ahead),
    interval '1 month'
  ) as m (month)
  where not exists (
    select
    from core.partitions p
    where p.table_name = t.table_name
      and p.month = m.month::date
  )
  order by t.table_name, m.month;

  for v_default in
    select p.partition_name
    from core.partitions p
    where p.is_default
    order by p.partition_name
  loop
    return query execute format(
      $query$
        select 'default_partition_not_empty', %1$L, '0 rows', d.row_count || ' rows'
        from (select count(*) as row_count from only %2$s) as d
        where d.row_count > 0
      $query$,
      v_default.partition_name,
      v_default.partition_name::regclass
    );
  end loop;
end
$$;

comment on function ops.partition_findings() is
  'Months, from the current one to as far ahead as core.partitioned_tables asks for, without a partition, and default partitions that hold rows. A source of ops.verify.';

revoke execute on function ops.partition_findings() from public;
grant execute on function ops.partition_findings() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/functions/partition_findings.sql
--! Included ops/functions/verify.sql
create or replace function ops.verify(p_room text default null)
returns table (
  check_name text,
  severity core.severity,
  status ops.check_status,
  finding_count bigint,
  sample jsonb,
  remedy text
)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_source text;
  v_found jsonb;
  v_reason text;
begin
  if p_room is not null and not exists (select from ops.integrity_checks c where c.room = p_room) then
    raise exception using
      errcode = 'QMB01',
      message = 'there are no checks of this room',
      detail = format('room %s', p_room),
      hint = 'select distinct room from ops.integrity_checks lists the rooms that have some.';
  end if;

  for v_source in
    select c.source
    from ops.integrity_checks c
    where p_room is null or c.room = p_room
    group by c.source
    order by c.source
  loop
    v_found := null;
    v_reason := null;

    begin
      -- Five examples of each finding are enough to know where to look.
      execute format(
        $query$
          select coalesce(jsonb_object_agg(g.finding, jsonb_build_object('count', g.finding_count, 'sample', g.sample)), '{}')
          from (
            select
              n.finding,
              count(*) as finding_count,
              jsonb_agg(n.example order by n.example::text) filter (where n.number <= 5) as sample
            from (
              select f.finding, to_jsonb(f) - 'finding' as example, row_number() over (partition by f.finding) as number
              from %s f
            ) as n
            group by n.finding
          ) as g
        $query$,
        v_source
      )
      into v_found;
    exception
      when undefined_table or undefined_function or undefined_column or insufficient_privilege then
        v_reason := sqlerrm;
    end;

    return query
    select
      format('%s.%s', coalesce(c.room, split_part(v_source, '.', 1)), coalesce(c.finding, f.finding)),
      coalesce(c.severity, 'high'),
      case
        when v_found is null then 'skipped'
        when f.finding is null then 'ok'
        else 'finding'
      end::ops.check_status,
      coalesce((f.result ->> 'count')::bigint, 0),
      case
        when v_found is null then jsonb_build_array(v_reason)
        else coalesce(f.result -> 'sample', '[]')
      end,
      coalesce(c.remedy, format('Look into %s; no remedy is registered in ops.integrity_checks.', v_source))
    from (
      select k.*
      from ops.integrity_checks k
      where k.source = v_source
        and (p_room is null or k.room = p_room)
    ) as c
    full join jsonb_each(v_found) as f (finding, result) on f.finding = c.finding
    -- A finding that nobody registered is shown with the room of its source.
    where c.finding is not null
      or not exists (select from ops.integrity_checks o where o.source = v_source and o.finding = f.finding)
    order by 1;
  end loop;
end
$$;

comment on function ops.verify(text) is
  'Runs every integrity check of a room, or of all: derived numbers against their rows, states against their histories, references without a key, partitions, and the schema''s own objects. One row a check with the number of findings, up to five of them, and what to do. Reads the whole of big tables: for a nightly job or after a restore. Error: QMB01 no such room.';

revoke execute on function ops.verify(text) from public;
grant execute on function ops.verify(text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/functions/verify.sql
--! Included ops/functions/slow_statements.sql
create or replace function ops.slow_statements(p_limit integer default 20)
returns table (
  query text,
  calls bigint,
  total_ms double precision,
  mean_ms double precision,
  max_ms double precision,
  row_count bigint,
  cache_hit_ratio double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text;
begin
  select n.nspname
  into v_schema
  from pg_extension e
  join pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'pg_stat_statements';

  if not found then
    raise notice 'the extension pg_stat_statements is not installed in this database, so that nothing is known about its statements'
      using hint = 'Add it to shared_preload_libraries, restart, and create extension pg_stat_statements.';
    return;
  end if;

  return query execute format(
    $query$
      select
        s.query,
        s.calls,
        s.total_exec_time,
        s.mean_exec_time,
        s.max_exec_time,
        s.rows,
        s.shared_blks_hit::double precision / nullif(s.shared_blks_hit + s.shared_blks_read, 0)
      from %I.pg_stat_statements s
      join pg_catalog.pg_database d on d.oid = s.dbid
      where d.datname = current_database()
      order by s.total_exec_time desc
      limit $1
    $query$,
    v_schema
  )
  using p_limit;
end
$$;

comment on function ops.slow_statements(integer) is
  'Statements of this database that took the most time in sum, by pg_stat_statements: calls, milliseconds, rows, share of pages found in memory. Without the extension no rows, and a notice that says how to get it. Other users'' statements show their text to members of pg_read_all_stats only.';

revoke execute on function ops.slow_statements(integer) from public;
grant execute on function ops.slow_statements(integer) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/functions/slow_statements.sql
--! Included ops/functions/count_rows.sql
create or replace function ops.count_rows()
returns table (table_name text, row_count bigint)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  for table_name in
    select n.nspname || '.' || c.relname
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspowner = 'qm_owner'::regrole
      and c.relkind in ('r', 'p')
      and not c.relispartition
    order by 1
  loop
    execute format('select count(*) from %s', table_name::regclass)
    into row_count;

    return next;
  end loop;
end
$$;

comment on function ops.count_rows() is
  'Exact number of rows of every table, partitions counted with their table. Reads everything; ops.table_statistics estimates in no time.';

revoke execute on function ops.count_rows() from public;
grant execute on function ops.count_rows() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/functions/count_rows.sql
--! Included ops/functions/hand_over_rows.sql
create or replace function ops.hand_over_rows(p_from_user_id uuid, p_to_user_id uuid default null, p_table_name text default null)
returns table (table_name text, row_count bigint)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
  v_taken text;
begin
  perform identity.require_role('admin');

  if p_to_user_id is not null then
    perform identity._lock_account(p_to_user_id);
  end if;

  v_fault := case
    when not exists (select from identity.users u where u.id = p_from_user_id)
      then format('there is no user %s', coalesce(p_from_user_id::text, 'null'))
    when p_from_user_id = p_to_user_id then format('user %s has them already', p_to_user_id)
    when exists (select from identity.users u where u.id = p_to_user_id and not u.is_active)
      then format('user %s is not active', p_to_user_id)
  end;

  -- The tables whose policies ask for the owner of a row, so that no list can fall behind.
  for table_name in
    select c.oid::regclass::text
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id' and not a.attisdropped
    where v_fault is null
      and c.relrowsecurity
      and not c.relispartition
      and exists (
        select
        from pg_depend d
        where d.classid = 'pg_policy'::regclass
          and d.refclassid = 'pg_class'::regclass
          and d.refobjid = c.oid
          and d.refobjsubid = a.attnum
      )
      and (p_table_name is null or c.oid = to_regclass(p_table_name))
    order by 1
  loop
    begin
      execute format('update %s set owner_id = $2 where owner_id = $1', table_name)
      using p_from_user_id, p_to_user_id;
      get diagnostics row_count = row_count;
    exception
      when unique_violation then
        get stacked diagnostics v_taken = pg_exception_detail;
        v_fault := format('%s: %s', table_name, v_taken);
        exit;
    end;

    return next;
  end loop;

  if v_fault is null and not found then
    v_fault := format('%s is no table whose rows belong to somebody', coalesce(p_table_name, 'nothing'));
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMB11',
      message = 'these rows cannot be handed over',
      detail = v_fault,
      hint = 'Nothing was handed over. Name a user and an active one, or null for the company; where the new owner has one of the same name or file, hand over table by table, or to the company.';
  end if;
end
$$;

comment on function ops.hand_over_rows(uuid, uuid, text) is
  'Gives what belongs to a user to another one, null to the company: uploads, time series, models and whatever else has an owner, or one table of them (schema.table). Returns the tables with the number of rows. For admins, when somebody leaves. Errors: QM101, QM102, QM103, QM104, QM105 the new owner, QMB11 nothing to hand over, or the new owner has one of that name or file.';

revoke execute on function ops.hand_over_rows(uuid, uuid, text) from public;
grant execute on function ops.hand_over_rows(uuid, uuid, text) to qm_app, qm_maintenance;
--! EndIncluded ops/functions/hand_over_rows.sql
--! Included ops/functions/apply_retention.sql
create or replace function ops.apply_retention(p_dry_run boolean default true)
returns table (
  subject text,
  kind text,
  row_count bigint,
  bytes bigint,
  is_removed boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select d.partition_name, 'partition', d.row_count, d.bytes, d.is_dropped
  from core.drop_expired_partitions(p_dry_run) as d;

  subject := 'core.idempotency_keys';
  kind := 'rows';
  bytes := null;
  is_removed := not p_dry_run;

  if p_dry_run then
    select count(*)
    into row_count
    from core.idempotency_keys k
    where k.created_at < now() - make_interval(days => core.setting_integer('core.idempotency_key_days'));
  else
    row_count := core.purge_idempotency_keys();
  end if;

  return next;
end
$$;

comment on function ops.apply_retention(boolean) is
  'What is older than it has to be kept: partitions beyond their table''s retention (core.set_retention) and idempotency keys beyond core.idempotency_key_days. Lists it with exact numbers of rows and, with p_dry_run => false, removes it. The dry run is the default.';

revoke execute on function ops.apply_retention(boolean) from public;
grant execute on function ops.apply_retention(boolean) to qm_maintenance;
--! EndIncluded ops/functions/apply_retention.sql
--! Included ops/functions/run_maintenance.sql
create or replace function ops.run_maintenance()
returns table (task text, affected bigint)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_default record;
  v_has_rows boolean;
begin
  -- Rows that came before their month had a partition would stand in the way of making it.
  task := 'default_rows_moved';
  affected := 0;

  for v_default in
    select p.table_name, p.partition_name
    from core.partitions p
    where p.is_default
    order by p.table_name
  loop
    execute format('select exists (select from only %s)', v_default.partition_name::regclass)
    into v_has_rows;

    if v_has_rows then
      affected := affected + core.move_default_rows(v_default.table_name);
    end if;
  end loop;

  return next;

  task := 'partitions_created';
  select count(*) into affected from core.create_partitions_ahead();
  return next;

  task := 'idempotency_keys_purged';
  affected := core.purge_idempotency_keys();
  return next;

  task := 'reservations_expired';
  affected := inventory.expire_reservations();
  return next;

  task := 'approvals_expired';
  affected := governance.expire_approvals();
  return next;

  task := 'actions_recovered';
  affected := governance.recover_actions();
  return next;

  task := 'retrainings_recovered';
  affected := model.recover_retrainings();
  return next;

  task := 'deployments_advanced';
  select count(*) into affected from model.advance_deployments();
  return next;

  task := 'rollups_folded';
  affected := model.fold_rollups();
  return next;

  task := 'alerts_refreshed';
  select sum(a.live_count) into affected from planning.refresh_alerts() as a;
  return next;

  task := 'alerts_woken';
  affected := governance.wake_alerts();
  return next;
end
$$;

comment on function ops.run_maintenance() is
  'The daily round: moves rows out of default partitions, makes the partitions of the months ahead, removes old idempotency keys, gives back reservations and ends approvals, lost attempts of actions and retrainings whose time is over, advances deployments, folds the rollups of predictions and metrics, and refreshes the alerts of stock and plan; says how many of each. Safe to run at any time and as often as one likes. Retention of data is not part of it: ops.apply_retention.';

revoke execute on function ops.run_maintenance() from public;
grant execute on function ops.run_maintenance() to qm_maintenance;
--! EndIncluded ops/functions/run_maintenance.sql
--! Included ops/views/schema_findings.sql
create or replace view ops.schema_findings
with (security_invoker = true)
as
with room_schemas as (
  select n.oid, n.nspname, n.nspacl, n.nspowner
  from pg_catalog.pg_namespace n
  where pg_get_userbyid(n.nspowner) = 'qm_owner'
),
room_relations as (
  select c.oid, c.relname, c.relkind, c.relacl, c.relowner, r.nspname || '.' || c.relname as relation
  from pg_catalog.pg_class c
  join room_schemas r on r.oid = c.relnamespace
),
granted as (
  select 'schema ' || r.nspname as object, a.grantee, a.privilege_type
  from room_schemas r
  cross join lateral aclexplode(r.nspacl) as a
  union all
  select r.relation, a.grantee, a.privilege_type
  from room_relations r
  cross join lateral aclexplode(r.relacl) as a
  union all
  select r.relation || '.' || t.attname, a.grantee, a.privilege_type
  from pg_catalog.pg_attribute t
  join room_relations r on r.oid = t.attrelid
  cross join lateral aclexplode(t.attacl) as a
  union all
  select p.oid::regprocedure::text, a.grantee, a.privilege_type
  from pg_catalog.pg_proc p
  join room_schemas r on r.oid = p.pronamespace
  cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a
)
select 'index_invalid' as finding, x.oid::regclass::text as subject, 'valid' as expected, 'invalid' as found
from pg_catalog.pg_index i
join room_relations x on x.oid = i.indexrelid
where not i.indisvalid
union all
select 'constraint_not_validated', r.relation || ': ' || k.conname, 'validated', 'not valid'
from pg_catalog.pg_constraint k
join room_relations r on r.oid = k.conrelid
where not k.convalidated
union all
select
  'trigger_disabled',
  r.relation || ': ' || t.tgname,
  'enabled',
  case t.tgenabled when 'D' then 'disabled' else 'enabled for replicas only' end
from pg_catalog.pg_trigger t
join room_relations r on r.oid = t.tgrelid
where t.tgenabled in ('D', 'R')
union all
select 'foreign_key_without_index', r.relation || ': ' || k.conname, 'an index that begins with its columns', 'none'
from pg_catalog.pg_constraint k
join room_relations r on r.oid = k.conrelid
where k.contype = 'f'
  and k.conparentid = 0
  and not exists (
    select
    from pg_catalog.pg_index i
    where i.indrelid = k.conrelid
      and i.indisvalid
      and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\(?\(?\w+ IS NOT NULL\)?( AND \(?\w+ IS NOT NULL\)?)*\)?$')
      and k.conkey::smallint[] <@ (i.indkey::smallint[])[0:array_length(k.conkey, 1) - 1]
  )
union all
select 'granted_to_public', g.object, 'no privilege for PUBLIC', g.privilege_type
from granted g
where g.grantee = 0
union all
select 'reader_may_write', g.object, 'SELECT for ' || g.grantee::regrole, g.privilege_type
from granted g
where g.grantee::regrole::text in ('qm_readonly', 'qm_auditor')
  and g.privilege_type in ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'CREATE', 'REFERENCES')
union all
select 'owner_differs', r.relation, 'qm_owner', r.relowner::regrole::text
from room_relations r
where pg_get_userbyid(r.relowner) <> 'qm_owner'
  and r.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
union all
select 'role_too_powerful', a.rolname, 'no login, no superuser, no bypass of row-level security',
  concat_ws(
    ', ',
    case when a.rolcanlogin then 'login' end,
    case when a.rolsuper then 'superuser' end,
    case when a.rolbypassrls then 'bypasses row-level security' end
  )
from pg_catalog.pg_roles a
where a.rolname in ('qm_owner', 'qm_migrator', 'qm_app', 'qm_readonly', 'qm_auditor', 'qm_maintenance')
  and (a.rolcanlogin or a.rolsuper or a.rolbypassrls)
union all
select
  'sequence_near_end',
  s.schemaname || '.' || s.sequencename,
  'less than 80 % used',
  round(100.0 * s.last_value / s.max_value, 1) || ' %'
from pg_catalog.pg_sequences s
join room_schemas r on r.nspname = s.schemaname
where s.last_value > 0.8 * s.max_value
union all
select
  'setting_out_of_limits',
  s.name,
  concat_ws(
    ', ',
    s.value_type,
    'at least ' || s.minimum,
    'at most ' || s.maximum,
    'one of ' || array_to_string(s.allowed_values, ' ')
  ),
  s.value #>> '{}'
from core.settings s
where case
  when s.value_type in ('numeric', 'integer') then
    case
      when jsonb_typeof(s.value) <> 'number' then true
      else
        (s.value #>> '{}')::numeric < s.minimum
        or (s.value #>> '{}')::numeric > s.maximum
        or (s.value_type = 'integer' and (s.value #>> '{}')::numeric % 1 <> 0)
    end
  when s.value_type = 'boolean' then jsonb_typeof(s.value) <> 'boolean'
  else jsonb_typeof(s.value) <> 'string' or s.value #>> '{}' <> all (s.allowed_values)
end;

comment on view ops.schema_findings is
  'What is wrong with the objects of the rooms themselves: invalid indexes, constraints that were never validated, disabled triggers, foreign keys without an index, privileges and owners that drifted, sequences near their end, settings outside their limits. A source of ops.verify.';
comment on column ops.schema_findings.finding is 'What is wrong.';
comment on column ops.schema_findings.subject is 'Object that it is about.';
comment on column ops.schema_findings.expected is 'How it should be.';
comment on column ops.schema_findings.found is 'How it is.';

grant select on ops.schema_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/schema_findings.sql
--! Included ops/views/unused_indexes.sql
create or replace view ops.unused_indexes
with (security_invoker = true)
as
select
  s.schemaname || '.' || s.relname as table_name,
  s.indexrelname::text as index_name,
  s.idx_scan as scans,
  pg_relation_size(s.indexrelid) as bytes,
  pg_stat_get_db_stat_reset_time(d.oid) as counted_since
from pg_catalog.pg_stat_user_indexes s
join pg_catalog.pg_index i on i.indexrelid = s.indexrelid
join pg_catalog.pg_class c on c.oid = s.relid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_database d on d.datname = current_database()
where pg_get_userbyid(n.nspowner) = 'qm_owner'
  and s.idx_scan = 0
  and not i.indisunique
  and not i.indisexclusion
  -- An index that begins with a foreign key's columns works when a referenced row is deleted.
  and not exists (
    select
    from pg_catalog.pg_constraint k
    where k.conrelid = s.relid
      and k.contype = 'f'
      and k.conkey::smallint[] <@ (i.indkey::smallint[])[0:array_length(k.conkey, 1) - 1]
  );

comment on view ops.unused_indexes is
  'Indexes that no query has used since the statistics were last reset, without those that keep a key or serve a foreign key. Look at every replica before dropping one, and at counted_since: a quarter''s end uses other indexes than a Monday.';
comment on column ops.unused_indexes.table_name is 'Table or partition.';
comment on column ops.unused_indexes.index_name is 'Index.';
comment on column ops.unused_indexes.scans is 'Scans since counted_since: none.';
comment on column ops.unused_indexes.bytes is 'Size on disk, in bytes.';
comment on column ops.unused_indexes.counted_since is 'When the statistics were last reset; null: never.';

grant select on ops.unused_indexes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/unused_indexes.sql
--! Included ops/views/missing_indexes.sql
create or replace view ops.missing_indexes
with (security_invoker = true)
as
select
  s.schemaname || '.' || s.relname as table_name,
  s.seq_scan as sequential_scans,
  coalesce(s.idx_scan, 0) as index_scans,
  s.seq_tup_read / greatest(s.seq_scan, 1) as rows_a_scan,
  greatest(c.reltuples, 0)::bigint as estimated_rows,
  pg_relation_size(s.relid) as bytes
from pg_catalog.pg_stat_user_tables s
join pg_catalog.pg_class c on c.oid = s.relid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where pg_get_userbyid(n.nspowner) = 'qm_owner'
  and s.seq_scan > coalesce(s.idx_scan, 0)
  and case when c.reltuples >= 0 then c.reltuples else s.n_live_tup end >= (select core.setting_integer('ops.big_table_rows'));

comment on view ops.missing_indexes is
  'Big tables that are read as a whole more often than through an index, from ops.big_table_rows rows on: a query lacks an index, or reports read everything on purpose.';
comment on column ops.missing_indexes.table_name is 'Table or partition.';
comment on column ops.missing_indexes.sequential_scans is 'Times that it was read as a whole.';
comment on column ops.missing_indexes.index_scans is 'Times that it was read through an index.';
comment on column ops.missing_indexes.rows_a_scan is 'Rows read by a sequential scan on average.';
comment on column ops.missing_indexes.estimated_rows is 'Rows by the last analyze.';
comment on column ops.missing_indexes.bytes is 'Size on disk without indexes, in bytes.';

grant select on ops.missing_indexes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/missing_indexes.sql
--! Included ops/views/bloat_estimates.sql
create or replace view ops.bloat_estimates
with (security_invoker = true)
as
with widths as (
  select
    c.oid,
    n.nspname || '.' || c.relname as table_name,
    c.reltuples,
    c.relpages,
    -- Row header and line pointer take 28 bytes; rows are aligned to 8.
    28 + 8 * ceil(sum(coalesce(s.avg_width * (1 - s.null_frac), 0)) / 8) as row_bytes,
    coalesce(
      (select o.option_value::numeric from pg_options_to_table(c.reloptions) as o where o.option_name = 'fillfactor'),
      100
    ) as fill_factor
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_stats s on s.schemaname = n.nspname and s.tablename = c.relname and not s.inherited
  where pg_get_userbyid(n.nspowner) = 'qm_owner'
    and c.relkind = 'r'
    and c.reltuples > 0
  group by c.oid, n.nspname, c.relname, c.reltuples, c.relpages, c.reloptions
),
sized as (
  select
    w.*,
    current_setting('block_size')::numeric as page_bytes,
    ceil(w.reltuples * w.row_bytes / ((current_setting('block_size')::numeric - 24) * w.fill_factor / 100)) as needed_pages
  from widths w
)
select
  z.table_name,
  (z.relpages * z.page_bytes)::bigint as bytes,
  greatest((z.relpages - z.needed_pages) * z.page_bytes::double precision, 0)::bigint as wasted_bytes,
  greatest(1 - z.needed_pages / nullif(z.relpages, 0), 0)::double precision as wasted_share,
  t.n_dead_tup as dead_rows,
  t.last_autovacuum
from sized z
join pg_catalog.pg_stat_user_tables t on t.relid = z.oid;

comment on view ops.bloat_estimates is
  'Space of tables and partitions that their rows do not need, estimated from the statistics of analyze; a few pages more or less mean nothing. Vacuum makes it usable again, vacuum full or a rebuild gives it back.';
comment on column ops.bloat_estimates.table_name is 'Table or partition.';
comment on column ops.bloat_estimates.bytes is 'Size of the table without indexes and TOAST, in bytes.';
comment on column ops.bloat_estimates.wasted_bytes is 'Estimated space beyond what the rows need, in bytes.';
comment on column ops.bloat_estimates.wasted_share is 'The same as a share of the size, 0 to 1.';
comment on column ops.bloat_estimates.dead_rows is 'Rows that vacuum has not yet removed.';
comment on column ops.bloat_estimates.last_autovacuum is 'When autovacuum last came by.';

grant select on ops.bloat_estimates to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/bloat_estimates.sql
--! Included ops/views/lock_waits.sql
create or replace view ops.lock_waits
with (security_invoker = true)
as
select
  w.pid as waiting_pid,
  w.usename::text as waiting_user,
  w.application_name as waiting_application,
  clock_timestamp() - w.query_start as waiting_for,
  w.query as waiting_statement,
  b.pid as blocking_pid,
  b.usename::text as blocking_user,
  b.application_name as blocking_application,
  b.state as blocking_state,
  clock_timestamp() - b.xact_start as blocking_transaction_age,
  b.query as blocking_statement
from pg_catalog.pg_stat_activity w
cross join lateral unnest(pg_blocking_pids(w.pid)) as p (pid)
join pg_catalog.pg_stat_activity b on b.pid = p.pid
where w.wait_event_type = 'Lock'
  and w.datname = current_database();

comment on view ops.lock_waits is
  'Who waits for whom, with both statements: one row for each pair of a waiting session and one that blocks it.';
comment on column ops.lock_waits.waiting_pid is 'Process that waits.';
comment on column ops.lock_waits.waiting_user is 'Its account.';
comment on column ops.lock_waits.waiting_application is 'Its application_name.';
comment on column ops.lock_waits.waiting_for is 'Since when its statement runs.';
comment on column ops.lock_waits.waiting_statement is 'What it wants to do.';
comment on column ops.lock_waits.blocking_pid is 'Process that holds the lock or stands before it in the queue.';
comment on column ops.lock_waits.blocking_user is 'Its account.';
comment on column ops.lock_waits.blocking_application is 'Its application_name.';
comment on column ops.lock_waits.blocking_state is 'What it does: idle in transaction has forgotten to commit.';
comment on column ops.lock_waits.blocking_transaction_age is 'Age of its transaction.';
comment on column ops.lock_waits.blocking_statement is 'What it does, or did last.';

grant select on ops.lock_waits to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/lock_waits.sql
--! Included ops/views/connections.sql
create or replace view ops.connections
with (security_invoker = true)
as
select
  a.usename::text as user_name,
  a.application_name,
  coalesce(a.state, 'background') as state,
  count(*) as connection_count,
  count(*)::double precision / current_setting('max_connections')::integer as share_of_maximum,
  max(clock_timestamp() - a.state_change) as longest_in_state,
  max(clock_timestamp() - a.xact_start) as oldest_transaction
from pg_catalog.pg_stat_activity a
where a.datname = current_database()
  and a.backend_type = 'client backend'
group by a.usename, a.application_name, coalesce(a.state, 'background');

comment on view ops.connections is
  'Connections to this database by account, application and state: how full the pools are and what they do.';
comment on column ops.connections.user_name is 'Account.';
comment on column ops.connections.application_name is 'Name that the application gave; the SDK sends its own.';
comment on column ops.connections.state is 'active, idle, idle in transaction, …';
comment on column ops.connections.connection_count is 'Connections.';
comment on column ops.connections.share_of_maximum is 'The same as a share of max_connections, 0 to 1.';
comment on column ops.connections.longest_in_state is 'How long the longest of them has been in this state.';
comment on column ops.connections.oldest_transaction is 'Age of their oldest transaction.';

grant select on ops.connections to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/connections.sql
--! Included ops/views/long_transactions.sql
create or replace view ops.long_transactions
with (security_invoker = true)
as
select
  a.pid,
  a.usename::text as user_name,
  a.application_name,
  a.state,
  clock_timestamp() - a.xact_start as age,
  clock_timestamp() - a.state_change as in_state_for,
  age(a.backend_xmin) as rows_held_transactions,
  a.query as statement
from pg_catalog.pg_stat_activity a
where a.datname = current_database()
  and a.pid <> pg_backend_pid()
  and a.xact_start < clock_timestamp() - make_interval(secs => 60 * (select core.setting_numeric('ops.long_transaction_minutes'))::double precision);

comment on view ops.long_transactions is
  'Transactions that have been open for ops.long_transaction_minutes or more: they hold locks and keep vacuum from removing dead rows. pg_terminate_backend(pid) ends one.';
comment on column ops.long_transactions.pid is 'Process.';
comment on column ops.long_transactions.user_name is 'Account.';
comment on column ops.long_transactions.application_name is 'Application.';
comment on column ops.long_transactions.state is 'What it does now.';
comment on column ops.long_transactions.age is 'Age of the transaction.';
comment on column ops.long_transactions.in_state_for is 'How long it has been doing that.';
comment on column ops.long_transactions.rows_held_transactions is 'How many transactions back vacuum has to keep dead rows for it.';
comment on column ops.long_transactions.statement is 'What it does, or did last.';

grant select on ops.long_transactions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/long_transactions.sql
--! Included ops/views/replication_lag.sql
create or replace view ops.replication_lag
with (security_invoker = true)
as
select
  coalesce(r.application_name, s.slot_name::text) as name,
  case when r.pid is null then 'slot' else 'standby' end as kind,
  coalesce(r.state, case when s.active then 'active' else 'inactive' end) as state,
  r.sync_state,
  pg_wal_lsn_diff(
    case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end,
    coalesce(r.replay_lsn, s.restart_lsn)
  )::bigint as lag_bytes,
  r.replay_lag
from pg_catalog.pg_stat_replication r
full join pg_catalog.pg_replication_slots s on s.active_pid = r.pid;

comment on view ops.replication_lag is
  'Standbys and replication slots, and how far behind they are. An inactive slot keeps WAL until the disk is full.';
comment on column ops.replication_lag.name is 'application_name of the standby, or the slot.';
comment on column ops.replication_lag.kind is 'standby or slot.';
comment on column ops.replication_lag.state is 'What it does.';
comment on column ops.replication_lag.sync_state is 'async, sync, quorum or potential.';
comment on column ops.replication_lag.lag_bytes is 'WAL not yet replayed there, in bytes.';
comment on column ops.replication_lag.replay_lag is 'The same as time, while there is traffic.';

grant select on ops.replication_lag to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/replication_lag.sql
--! Included ops/views/table_statistics.sql
create or replace view ops.table_statistics
with (security_invoker = true)
as
select
  p.table_name,
  count(*) filter (where c.relispartition) as partition_count,
  sum(greatest(c.reltuples, 0))::bigint as estimated_rows,
  sum(pg_table_size(c.oid))::bigint as table_bytes,
  sum(pg_indexes_size(c.oid))::bigint as index_bytes,
  sum(coalesce(s.n_dead_tup, 0))::bigint as dead_rows,
  max(greatest(s.last_analyze, s.last_autoanalyze)) as last_analyzed_at
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_inherits h on h.inhrelid = c.oid
cross join lateral (select coalesce(h.inhparent, c.oid)::regclass::text as table_name) as p
left join pg_catalog.pg_stat_user_tables s on s.relid = c.oid
where pg_get_userbyid(n.nspowner) = 'qm_owner'
  and c.relkind = 'r'
group by p.table_name;

comment on view ops.table_statistics is
  'Estimated rows and sizes of every table, partitions counted with their table. Rows are those of the last analyze; ops.count_rows counts exactly.';
comment on column ops.table_statistics.table_name is 'Table.';
comment on column ops.table_statistics.partition_count is 'Number of its partitions; 0: not partitioned.';
comment on column ops.table_statistics.estimated_rows is 'Rows by the last analyze.';
comment on column ops.table_statistics.table_bytes is 'Size of rows with TOAST, in bytes.';
comment on column ops.table_statistics.index_bytes is 'Size of indexes, in bytes.';
comment on column ops.table_statistics.dead_rows is 'Rows that vacuum has not yet removed.';
comment on column ops.table_statistics.last_analyzed_at is 'When the table, or the latest of its partitions, was analyzed.';

grant select on ops.table_statistics to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/table_statistics.sql
--! Included ops/views/cache_hit_ratios.sql
create or replace view ops.cache_hit_ratios
with (security_invoker = true)
as
select
  s.schemaname || '.' || s.relname as table_name,
  s.heap_blks_hit + s.heap_blks_read as table_pages_read,
  s.heap_blks_hit::double precision / nullif(s.heap_blks_hit + s.heap_blks_read, 0) as table_hit_ratio,
  s.idx_blks_hit + s.idx_blks_read as index_pages_read,
  s.idx_blks_hit::double precision / nullif(s.idx_blks_hit + s.idx_blks_read, 0) as index_hit_ratio
from pg_catalog.pg_statio_user_tables s
join pg_catalog.pg_namespace n on n.nspname = s.schemaname
where pg_get_userbyid(n.nspowner) = 'qm_owner'
  and s.heap_blks_hit + s.heap_blks_read > 0;

comment on view ops.cache_hit_ratios is
  'Share of pages found in shared_buffers, by table. Below 0.99 for the tables of the daily work, more memory helps.';
comment on column ops.cache_hit_ratios.table_name is 'Table or partition.';
comment on column ops.cache_hit_ratios.table_pages_read is 'Pages of the table that were asked for.';
comment on column ops.cache_hit_ratios.table_hit_ratio is 'Share of them found in memory, 0 to 1.';
comment on column ops.cache_hit_ratios.index_pages_read is 'Pages of its indexes that were asked for.';
comment on column ops.cache_hit_ratios.index_hit_ratio is 'Share of them found in memory, 0 to 1.';

grant select on ops.cache_hit_ratios to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/cache_hit_ratios.sql
--! Included ops/views/partition_status.sql
create or replace view ops.partition_status
with (security_invoker = true)
as
select
  t.table_name,
  count(*) filter (where not p.is_default) as partition_count,
  min(p.month) as first_month,
  max(p.month) as last_month,
  t.months_ahead,
  max(p.month) >= (date_trunc('month', now() at time zone 'UTC') + make_interval(months => t.months_ahead))::date as is_ahead,
  t.retention_months,
  count(*) filter (where p.is_expired) as expired_count,
  sum(p.estimated_rows)::bigint as estimated_rows,
  sum(p.bytes)::bigint as bytes
from core.partitioned_tables t
join core.partitions p on p.table_name = t.table_name
group by t.table_name;

comment on view ops.partition_status is
  'Partitioned tables: from when to when there are partitions, whether that is far enough ahead, and what retention would drop.';
comment on column ops.partition_status.table_name is 'Table.';
comment on column ops.partition_status.partition_count is 'Monthly partitions.';
comment on column ops.partition_status.first_month is 'First month that has one.';
comment on column ops.partition_status.last_month is 'Last month that has one.';
comment on column ops.partition_status.months_ahead is 'Months after the current one that should have one.';
comment on column ops.partition_status.is_ahead is 'True where they have.';
comment on column ops.partition_status.retention_months is 'Months kept; null: all.';
comment on column ops.partition_status.expired_count is 'Partitions that retention would drop.';
comment on column ops.partition_status.estimated_rows is 'Rows by the last analyze.';
comment on column ops.partition_status.bytes is 'Size on disk with indexes, in bytes.';

grant select on ops.partition_status to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded ops/views/partition_status.sql
--! Included ops/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QMB01', 'ops', 'room_without_checks', 'there are no checks of this room', 'select distinct room from ops.integrity_checks lists the rooms that have some.'),
  ('QMB11', 'ops', 'rows_not_handed_over', 'these rows cannot be handed over', 'Name a user and an active one, or null for the company; the hint says more.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded ops/data/error_codes.sql
--! Included ops/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('ops.long_transaction_minutes', '5', 'numeric', '5', 0, 10080, null, 'minutes', 'From how long on a transaction is listed by ops.long_transactions: it keeps vacuum from cleaning up and its locks from others.'),
  ('ops.big_table_rows', '10000', 'integer', '10000', 1, null, null, 'rows', 'From how many rows on a table that is mostly read as a whole is listed by ops.missing_indexes.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded ops/data/settings.sql
--! Included ops/data/unkeyed_references.sql
insert into ops.unkeyed_references (table_name, column_name, referenced_table, referenced_column, description)
values
  ('core.state_history', 'actor_id', 'identity.users', 'id', 'History outlives users, and core is below identity.'),
  ('core.settings', 'updated_by', 'identity.users', 'id', 'core is below identity.'),
  ('core.idempotency_keys', 'actor_id', 'identity.users', 'id', 'core is below identity.'),
  ('core.logins', 'user_id', 'identity.users', 'id', 'core is below identity.'),
  ('governance.audit_log', 'actor_id', 'identity.users', 'id', 'The log outlives users.'),
  ('model.metric_deltas', 'version_id', 'model.model_versions', 'id', 'Each row follows from metrics that have the key.'),
  ('model.prediction_deltas', 'version_id', 'model.model_versions', 'id', 'Each row follows from predictions that have the key.'),
  ('demand.daily_sales', 'item_id', 'catalog.items', 'id', 'Each row follows from sales rows that have the key.'),
  ('demand.daily_sales', 'location_id', 'catalog.locations', 'id', 'Each row follows from sales rows that have the key.'),
  ('planning.requirements', 'run_id', 'planning.runs', 'id', 'Hundreds of thousands of rows a run, written by the run itself.'),
  ('planning.planned_orders', 'run_id', 'planning.runs', 'id', 'Hundreds of thousands of rows a run, written by the run itself.'),
  ('planning.planned_orders', 'supply_order_line_id', 'planning.supply_order_lines', 'id', 'Written by the run itself; order lines are not deleted.'),
  ('planning.pegs', 'run_id', 'planning.runs', 'id', 'Half a million rows a run, written by the run itself.'),
  ('planning.run_edges', 'run_id', 'planning.runs', 'id', 'Hundreds of thousands of rows a run, written by the run itself.')
on conflict (table_name, column_name) do update
set
  referenced_table = excluded.referenced_table,
  referenced_column = excluded.referenced_column,
  description = excluded.description;
--! EndIncluded ops/data/unkeyed_references.sql
--! Included ops/data/integrity_checks.sql
insert into ops.integrity_checks (source, finding, room, severity, description, remedy)
values
  ('inventory.integrity_findings', 'on_hand_differs_from_ledger', 'inventory', 'critical', 'Stock on hand against the sum of its movements.', 'The ledger is right: count the goods with inventory.count_stock and look for writes past the commands.'),
  ('inventory.integrity_findings', 'on_hand_differs_from_last_row', 'inventory', 'critical', 'Stock on hand against new_stock of the last movement.', 'The ledger is right: look for writes past the commands.'),
  ('inventory.integrity_findings', 'average_cost_differs_from_last_row', 'inventory', 'high', 'Moving average cost against the last movement.', 'Look for writes past the commands.'),
  ('inventory.integrity_findings', 'sequence_has_gaps', 'inventory', 'critical', 'Number of movements of each level against its last sequence.', 'A movement is missing: restore it from a backup.'),
  ('inventory.integrity_findings', 'ledger_row_does_not_follow', 'inventory', 'critical', 'previous_stock of each movement against new_stock of the one before.', 'Look for writes past the commands.'),
  ('inventory.integrity_findings', 'reserved_differs_from_reservations', 'inventory', 'critical', 'Reserved stock against the open rest of active reservations.', 'The reservations are right: look for writes past the commands.'),
  ('inventory.integrity_findings', 'in_lots_differs_from_lot_levels', 'inventory', 'high', 'Stock in lots against the lots'' levels.', 'Look for writes past the commands.'),
  ('inventory.integrity_findings', 'lot_differs_from_ledger', 'inventory', 'high', 'Stock of each lot against its movements.', 'The ledger is right: look for writes past the commands.'),
  ('inventory.integrity_findings', 'transfer_does_not_net_to_zero', 'inventory', 'critical', 'The two movements of each transfer.', 'Reverse the transfer''s movements and transfer again.'),
  ('inventory.integrity_findings', 'reversal_without_its_pair', 'inventory', 'high', 'Each reversal against the movement that it takes back.', 'Correct the stock with inventory.adjust_stock.'),
  ('inventory.integrity_findings', 'stockout_missing', 'inventory', 'medium', 'Empty levels against open stockouts.', 'The next movement of the level opens it.'),
  ('inventory.integrity_findings', 'stockout_with_stock', 'inventory', 'medium', 'Open stockouts against stock on hand.', 'The next movement of the level closes it.'),
  ('series.integrity_findings', 'upload_counts_do_not_add_up', 'series', 'high', 'Lines of each upload against accepted, rejected and filtered ones.', 'Revoke the upload with series.revoke_upload and bring the file again.'),
  ('series.integrity_findings', 'rejects_differ_from_count', 'series', 'medium', 'Rejected lines of each upload against its rejects.', 'Revoke the upload with series.revoke_upload and bring the file again.'),
  ('series.integrity_findings', 'filters_differ_from_count', 'series', 'medium', 'Filtered lines of each upload against its filters.', 'Revoke the upload with series.revoke_upload and bring the file again.'),
  ('series.integrity_findings', 'staging_table_left_over', 'series', 'low', 'Working tables of uploads.', 'Finish or reject the uploads that are open: select id, state from series.uploads.'),
  ('series.integrity_findings', 'rows_in_default_partition', 'series', 'medium', 'Observations of months without a partition.', 'select core.move_default_rows(''series.observations'').'),
  ('demand.integrity_findings', 'rollup_line_count_differs', 'demand', 'high', 'Lines of each day of demand.daily_sales against its sales.', 'The sales are right: look for writes past the commands.'),
  ('demand.integrity_findings', 'rollup_quantity_differs', 'demand', 'high', 'Quantity of each day of demand.daily_sales against its sales.', 'The sales are right: look for writes past the commands.'),
  ('demand.integrity_findings', 'rollup_returned_quantity_differs', 'demand', 'high', 'Returns of each day of demand.daily_sales against its sales.', 'The sales are right: look for writes past the commands.'),
  ('demand.integrity_findings', 'rollup_revenue_differs', 'demand', 'high', 'Revenue of each day of demand.daily_sales against its sales.', 'The sales are right: look for writes past the commands.'),
  ('demand.integrity_findings', 'rollup_promotion_count_differs', 'demand', 'medium', 'Promoted lines of each day of demand.daily_sales against its sales.', 'The sales are right: look for writes past the commands.'),
  ('demand.integrity_findings', 'transaction_id_not_unique', 'demand', 'high', 'Transaction ids over all months.', 'Void one of the two with demand.void_sale.'),
  ('demand.integrity_findings', 'sales_in_default_partition', 'demand', 'medium', 'Sales of months without a partition.', 'select core.move_default_rows(''demand.sales'').'),
  ('demand.integrity_findings', 'order_without_lines', 'demand', 'medium', 'Orders against their lines.', 'Delete the order, or place it again with its lines.'),
  ('governance.integrity_findings', 'approved_without_quorum', 'governance', 'critical', 'Approved approvals against their votes.', 'Find out who wrote past the commands; cancel the approval with governance.cancel_approval.'),
  ('governance.integrity_findings', 'vote_on_other_parameters', 'governance', 'critical', 'Votes against the parameters of their approval.', 'Find out who wrote past the commands; revoke the vote with governance.revoke_vote.'),
  ('governance.integrity_findings', 'parameters_hash_differs', 'governance', 'critical', 'Hash of each approval against its parameters.', 'Find out who wrote past the commands; cancel the approval with governance.cancel_approval.'),
  ('governance.verify_audit_log()', 'audit_entry_altered', 'governance', 'critical', 'Hash of each entry of the audit log.', 'Find out who wrote past the triggers; compare with a backup, and with governance.audit_position() as it was kept elsewhere.'),
  ('governance.verify_audit_log()', 'audit_chain_broken', 'governance', 'critical', 'Each entry of the audit log against the one before.', 'Find out who wrote past the triggers; compare with a backup.'),
  ('governance.verify_audit_log()', 'audit_chain_cut', 'governance', 'critical', 'Ends of the chains of the audit log against its entries.', 'Find out who wrote past the triggers; compare with a backup.'),
  ('model.integrity_findings', 'active_without_pointer', 'model', 'critical', 'Active versions against model.active_versions.', 'Find out who wrote past the commands; deploy the version again.'),
  ('model.integrity_findings', 'pointer_to_inactive_version', 'model', 'critical', 'model.active_versions against the state of their versions.', 'Find out who wrote past the commands; deploy the version again.'),
  ('model.integrity_findings', 'pointer_to_inactive_deployment', 'model', 'critical', 'model.active_versions against the state of their deployments.', 'Find out who wrote past the commands; deploy the version again.'),
  ('model.integrity_findings', 'active_deployment_without_pointer', 'model', 'critical', 'Active deployments against model.active_versions.', 'Find out who wrote past the commands; deploy the version again.'),
  ('model.integrity_findings', 'deployed_without_approval', 'model', 'critical', 'Deployments against their approvals.', 'Find out who wrote past the commands; roll the deployment back.'),
  ('model.integrity_findings', 'prediction_rollup_differs', 'model', 'medium', 'Rollup of predictions against the predictions.', 'The predictions are right: look for writes past the commands.'),
  ('model.integrity_findings', 'predictions_in_default_partition', 'model', 'medium', 'Predictions of months without a partition.', 'select core.move_default_rows(''model.predictions'').'),
  ('model.integrity_findings', 'metrics_in_default_partition', 'model', 'medium', 'Metrics of months without a partition.', 'select core.move_default_rows(''model.metrics'').'),
  ('planning.integrity_findings', 'on_order_differs_from_open_lines', 'planning', 'high', 'Stock on order against open lines of supply orders.', 'The lines are right: look for writes past the commands.'),
  ('planning.integrity_findings', 'received_differs_from_receipts', 'planning', 'high', 'Received quantity of each order line against its receipts.', 'The receipts are right: look for writes past the commands.'),
  ('planning.integrity_findings', 'contract_use_differs_from_lines', 'planning', 'high', 'Use of each contract against the order lines that draw on it.', 'The lines are right: look for writes past the commands.'),
  ('planning.integrity_findings', 'pegs_differ_from_dependent', 'planning', 'medium', 'Pegs of the runs in force against the dependent requirements that they sum to.', 'Plan anew with planning.run_plan.'),
  ('planning.integrity_findings', 'projection_does_not_add_up', 'planning', 'medium', 'Projected stock of the runs in force, bucket after bucket.', 'Plan anew with planning.run_plan.'),
  ('planning.integrity_findings', 'approved_without_approval', 'planning', 'critical', 'Approved purchases against their approvals.', 'Find out who wrote past the commands; plan anew with planning.run_plan.'),
  ('finance.risk_findings', 'weights_do_not_sum_to_one', 'finance', 'high', 'Weights of each portfolio.', 'Look for writes past the commands; set all positions with finance.update_portfolio.'),
  ('finance.risk_findings', 'positions_of_another_kind', 'finance', 'high', 'Currency and frequency of each position against its portfolio.', 'Look for writes past the commands; set all positions with finance.update_portfolio.'),
  ('finance.risk_findings', 'correlations_missing', 'finance', 'medium', 'Cells of each correlation matrix.', 'Look for writes past the commands; the matrix cannot be mended, compute another.'),
  ('ops.state_findings()', 'state_differs_from_history', 'core', 'critical', 'State of each thing with a state machine against the last move of its history.', 'Find out who wrote past the commands; the history says which state was reached lawfully.'),
  ('ops.orphan_findings()', 'orphan_reference', 'core', 'high', 'Columns that name a row without a foreign key (ops.unkeyed_references).', 'Restore the row that is named, or correct the one that names it.'),
  ('ops.partition_findings()', 'partition_missing', 'core', 'medium', 'Monthly partitions from the current month on.', 'select core.create_partitions_ahead(); and run ops.run_maintenance() every day.'),
  ('ops.partition_findings()', 'default_partition_not_empty', 'core', 'medium', 'Default partitions, which should stay empty.', 'select core.move_default_rows(<table>).'),
  ('ops.schema_findings', 'index_invalid', 'ops', 'high', 'Indexes that were never finished.', 'reindex index concurrently <index>.'),
  ('ops.schema_findings', 'constraint_not_validated', 'ops', 'high', 'Constraints that old rows were never checked against.', 'alter table <table> validate constraint <constraint>.'),
  ('ops.schema_findings', 'trigger_disabled', 'ops', 'critical', 'Triggers, those of foreign keys too.', 'alter table <table> enable trigger <trigger>; then verify again.'),
  ('ops.schema_findings', 'foreign_key_without_index', 'ops', 'low', 'Foreign keys against indexes.', 'create index concurrently on the referencing columns.'),
  ('ops.schema_findings', 'granted_to_public', 'ops', 'critical', 'Privileges of PUBLIC in the rooms.', 'revoke them; grant to the qm_ roles.'),
  ('ops.schema_findings', 'reader_may_write', 'ops', 'critical', 'Privileges of qm_readonly and qm_auditor.', 'revoke them.'),
  ('ops.schema_findings', 'owner_differs', 'ops', 'medium', 'Owner of every relation.', 'alter … owner to qm_owner.'),
  ('ops.schema_findings', 'role_too_powerful', 'ops', 'critical', 'Attributes of the qm_ roles.', 'alter role <role> nologin nosuperuser nobypassrls; make login roles members of it.'),
  ('ops.schema_findings', 'sequence_near_end', 'ops', 'high', 'Sequences against their maximum.', 'alter sequence <sequence> as bigint, and the column with it.'),
  ('ops.schema_findings', 'setting_out_of_limits', 'ops', 'high', 'Settings against their type and limits.', 'core.set_setting with a value inside.')
on conflict (source, finding) do update
set
  room = excluded.room,
  severity = excluded.severity,
  description = excluded.description,
  remedy = excluded.remedy;
--! EndIncluded ops/data/integrity_checks.sql

reset role;
