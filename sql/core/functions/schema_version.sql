create or replace function core.schema_version()
returns text
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select '0.1.0'
$$;

comment on function core.schema_version() is
  'Version of the schema, as major.minor.patch. The SDK compares it with the version it was generated for and refuses to work with another major or minor.';

revoke execute on function core.schema_version() from public;
grant execute on function core.schema_version() to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
