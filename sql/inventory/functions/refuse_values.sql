create or replace function inventory._refuse_values(
  p_movement_type inventory.movement_type,
  p_quantity numeric,
  p_unit_cost numeric,
  p_effective_at timestamptz,
  p_line integer default null
)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line text := case when p_line is null then '' else format('line %s: ', p_line) end;
begin
  if p_movement_type is null or p_movement_type in ('transfer_out', 'transfer_in', 'count', 'reversal') then
    raise exception using
      errcode = 'QM419',
      message = 'this type of movement has a command of its own',
      detail = format('%smovement type %s', v_line, coalesce(p_movement_type::text, 'null')),
      hint = 'Post receipt, issue, return, scrap or adjustment; for the others call inventory.transfer_stock, count_stock or reverse_movement.';
  end if;

  if p_quantity is null
    or not abs(p_quantity) < 1e12
    or p_quantity <> round(p_quantity, 6)
    or (p_quantity <= 0 and p_movement_type <> 'adjustment')
    or p_quantity = 0
  then
    raise exception using
      errcode = 'QM402',
      message = 'this is no quantity to move',
      detail = format('%squantity %s', v_line, coalesce(p_quantity::text, 'null')),
      hint = case
        when p_movement_type = 'adjustment' then 'An adjustment takes the signed change: not zero, below 10^12, at most six decimals.'
        else 'Give how much moves: above zero, below 10^12, at most six decimals. The type of movement says in which direction.'
      end;
  end if;

  if p_unit_cost is not null
    and (
      p_movement_type not in ('receipt', 'return', 'adjustment')
      or p_quantity < 0
      or not (p_unit_cost >= 0 and p_unit_cost < 1e12 and p_unit_cost = round(p_unit_cost, 4))
    )
  then
    raise exception using
      errcode = 'QM420',
      message = 'this cost cannot be taken',
      detail = format('%sunit cost %s of movement type %s', v_line, p_unit_cost, p_movement_type),
      hint = 'What comes in may bring a cost, zero or more, with at most four decimals; what goes out goes at the moving average.';
  end if;

  if p_effective_at > clock_timestamp() + interval '5 minutes' then
    raise exception using
      errcode = 'QM421',
      message = 'stock cannot move in the future',
      detail = format('%seffective at %s', v_line, p_effective_at),
      hint = 'Post it when it has happened; what is expected belongs to planning.';
  end if;
end
$$;

comment on function inventory._refuse_values(inventory.movement_type, numeric, numeric, timestamptz, integer) is
  'Raises the rule that the values of a movement break by themselves, if any. Errors: QM402, QM419, QM420, QM421.';

revoke execute on function inventory._refuse_values(inventory.movement_type, numeric, numeric, timestamptz, integer) from public;
