create or replace function governance.parameters_hash(p_parameters jsonb)
returns text
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return encode(sha256(convert_to(p_parameters::text, 'UTF8')), 'hex');
end
$$;

comment on function governance.parameters_hash(jsonb) is
  'SHA-256, in hexadecimal, of a JSON object as jsonb writes it: the same for any order of keys and any white space.';

revoke execute on function governance.parameters_hash(jsonb) from public;
grant execute on function governance.parameters_hash(jsonb) to qm_app, qm_readonly, qm_auditor;
