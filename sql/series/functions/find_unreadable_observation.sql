create or replace function series._find_unreadable_observation(
  p_observations jsonb,
  out place bigint,
  out at text,
  out reason text
)
returns record
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line record;
begin
  for v_line in
    select o.place, o.line
    from jsonb_array_elements(p_observations) with ordinality as o (line, place)
    order by o.place
  loop
    place := v_line.place;
    at := v_line.line ->> 'at';

    begin
      reason := 'the time cannot be read';
      perform (v_line.line ->> 'at')::timestamptz;
      reason := format('value %s is not a number', v_line.line ->> 'value');
      perform (v_line.line ->> 'value')::double precision;
      reason := 'is_censored is neither true nor false';
      perform (v_line.line ->> 'is_censored')::boolean;
    exception
      when data_exception then
        return;
    end;
  end loop;

  reason := null;
end
$$;

comment on function series._find_unreadable_observation(jsonb) is
  'First of the observations of series.record_observations whose time, value or mark cannot be read, and why; reason null where there is none.';

revoke execute on function series._find_unreadable_observation(jsonb) from public;
