-- State: on hand and average cost after the rows so far; null before the first row of a level.
create or replace function inventory._running_cost_step(
  p_state numeric[],
  p_on_hand numeric,
  p_average_cost numeric,
  p_quantity numeric,
  p_unit_cost numeric
)
returns numeric[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_state is null then
    p_state := array[p_on_hand, p_average_cost];
  end if;

  return array[
    p_state[1] + p_quantity,
    round(inventory._average_cost(p_state[1], p_state[2], p_quantity, p_unit_cost), 6)
  ];
end
$$;

comment on function inventory._running_cost_step(numeric[], numeric, numeric, numeric, numeric) is
  'Step of the aggregate inventory._running_cost.';

revoke execute on function inventory._running_cost_step(numeric[], numeric, numeric, numeric, numeric) from public;

create or replace aggregate inventory._running_cost(
  p_on_hand numeric,
  p_average_cost numeric,
  p_quantity numeric,
  p_unit_cost numeric
) (
  sfunc = inventory._running_cost_step,
  stype = numeric[],
  parallel = safe
);

comment on function inventory._running_cost(numeric, numeric, numeric, numeric) is
  'Window aggregate over the movements of a level in order, started from the level''s on hand and average cost: {on hand, average cost} after each of them. Only its step function needs a search_path; it is not inlined.';

revoke execute on function inventory._running_cost(numeric, numeric, numeric, numeric) from public;
