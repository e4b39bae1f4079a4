create or replace function series.is_json_object(p_text text)
returns boolean
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  return jsonb_typeof(p_text::jsonb) = 'object';
exception
  when data_exception or statement_too_complex then
    return false;
end
$$;

comment on function series.is_json_object(text) is
  'Whether a text is a JSON object that can be kept, such as {"source": "ledger"}; null for no text.';

revoke execute on function series.is_json_object(text) from public;
grant execute on function series.is_json_object(text) to qm_app, qm_readonly;
