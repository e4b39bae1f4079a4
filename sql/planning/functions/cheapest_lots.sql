create or replace function planning.cheapest_lots(
  p_gross double precision[],
  p_scheduled_receipts double precision[],
  p_on_hand double precision,
  p_safety_stock double precision,
  p_first_bucket integer,
  p_ordering_cost double precision,
  p_holding_cost double precision
)
returns integer[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := cardinality(p_gross);
  v_balance double precision := p_on_hand;
  v_need double precision[] := array_fill(0::double precision, array[v_count]);
  v_cost double precision[] := array_fill('infinity'::double precision, array[v_count + 1]);
  v_start integer[] := array_fill(0, array[v_count]);
  v_ends integer[] := array_fill(0, array[v_count]);
  v_total double precision;
  v_quantity double precision;
  j integer;
begin
  for t in 1..v_count loop
    v_balance := v_balance + p_scheduled_receipts[t] - p_gross[t];
    if t >= p_first_bucket and v_balance < p_safety_stock then
      v_need[t] := p_safety_stock - v_balance;
      v_balance := p_safety_stock;
    end if;
  end loop;

  -- v_cost[t + 1]: the least cost of covering buckets 1 to t.
  v_cost[1] := 0;
  for i in 1..v_count loop
    v_total := v_cost[i];
    v_quantity := 0;
    for k in i..v_count loop
      if v_need[k] > 0 and v_quantity = 0 then
        v_total := v_total + p_ordering_cost;
      end if;
      v_quantity := v_quantity + v_need[k];
      v_total := v_total + v_need[k] * (k - i) * p_holding_cost;
      if v_total < v_cost[k + 1] then
        v_cost[k + 1] := v_total;
        v_start[k] := i;
      end if;
    end loop;
  end loop;

  j := v_count;
  while j >= 1 loop
    for t in v_start[j]..j loop
      v_ends[t] := j;
    end loop;
    j := v_start[j] - 1;
  end loop;

  return v_ends;
end
$$;

comment on function planning.cheapest_lots(
  double precision[], double precision[], double precision, double precision, integer, double precision, double precision
) is
  'Dynamic programme of Wagner and Whitin (1958) over the net requirements: for each bucket the last bucket of the lot that covers it in the cheapest schedule.';

revoke execute on function planning.cheapest_lots(
  double precision[], double precision[], double precision, double precision, integer, double precision, double precision
) from public;
grant execute on function planning.cheapest_lots(
  double precision[], double precision[], double precision, double precision, integer, double precision, double precision
) to qm_app, qm_readonly;
