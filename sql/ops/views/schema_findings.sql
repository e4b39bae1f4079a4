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
