create or replace function model.bootstrap_indices(p_count integer, p_rounds integer, p_seed bigint)
returns integer[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_state numeric := mod(p_seed::numeric + 18446744073709551616, 18446744073709551616);
  v_row integer[];
  v_rows integer[] := '{}'::integer[];
begin
  if not coalesce(p_count >= 1 and p_rounds between 1 and 100000 and p_count::bigint * p_rounds <= 10000000 and p_seed is not null, false) then
    raise exception using
      errcode = 'QM705',
      message = 'there is no bootstrap of this size',
      detail = format('%s values, %s rounds, seed %s', p_count, p_rounds, p_seed),
      hint = 'Give a sample of one value or more, 1 to 100000 rounds, at most ten million draws, and a seed.';
  end if;

  for r in 1..p_rounds loop
    v_row := '{}'::integer[];
    for i in 1..p_count loop
      v_state := mod(v_state * 6364136223846793005 + 1442695040888963407, 18446744073709551616);
      -- The high bits; the low ones of such a generator repeat soon.
      v_row := v_row || mod(div(v_state, 4294967296), p_count)::integer;
    end loop;
    v_rows := v_rows || array[v_row];
  end loop;

  return v_rows;
end
$$;

comment on function model.bootstrap_indices(integer, integer, bigint) is
  'Draws with replacement for a bootstrap of a sample, p_rounds times its size, from 0; one row a round. Made by a linear congruential generator (Knuth''s MMIX) from a seed that is stored with the result, so that it can be repeated anywhere. Error: QM705.';

revoke execute on function model.bootstrap_indices(integer, integer, bigint) from public;
grant execute on function model.bootstrap_indices(integer, integer, bigint) to qm_app, qm_readonly;
