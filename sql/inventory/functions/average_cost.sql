create or replace function inventory._average_cost(p_on_hand numeric, p_average_cost numeric, p_quantity numeric, p_unit_cost numeric)
returns numeric
language sql
immutable
parallel safe
as $$
  select case
    when p_unit_cost is null or p_quantity = 0 then p_average_cost
    when p_quantity > 0 and (p_average_cost is null or p_on_hand <= 0) then p_unit_cost
    when p_quantity < 0 and (p_average_cost is null or p_on_hand + p_quantity <= 0) then p_average_cost
    else greatest(0, (p_on_hand * p_average_cost + p_quantity * p_unit_cost) / (p_on_hand + p_quantity))
  end
$$;

comment on function inventory._average_cost(numeric, numeric, numeric, numeric) is
  'Moving average cost after p_quantity moved at p_unit_cost: (on hand × average + quantity × cost) / (on hand + quantity). Without a cost, as for every issue, the average stays; stock that comes to an empty or negative level brings its own. Without a pinned search_path so that the planner can inline it; it uses operators of pg_catalog alone.';

revoke execute on function inventory._average_cost(numeric, numeric, numeric, numeric) from public;
