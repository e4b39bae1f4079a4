create or replace function inventory._refuse_transfer_values(
  p_from_location_id uuid,
  p_to_location_id uuid,
  p_quantity numeric,
  p_effective_at timestamptz,
  p_line integer default null
)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A transfer's quantity obeys the rules of what is received.
  perform inventory._refuse_values('receipt', p_quantity, null, p_effective_at, p_line);

  if p_from_location_id = p_to_location_id then
    raise exception using
      errcode = 'QM428',
      message = 'a transfer needs two locations',
      detail = format('%slocation %s', case when p_line is null then '' else format('line %s: ', p_line) end, p_from_location_id),
      hint = 'Give another location to send it to.';
  end if;
end
$$;

comment on function inventory._refuse_transfer_values(uuid, uuid, numeric, timestamptz, integer) is
  'Raises the rule that the values of a transfer break by themselves, if any. Errors: QM402, QM421, QM428.';

revoke execute on function inventory._refuse_transfer_values(uuid, uuid, numeric, timestamptz, integer) from public;
