create or replace function finance.tg_approvals__move_budget()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_budget finance.budgets;
  v_replaced uuid[];
begin
  select b.*
  into v_budget
  from finance.budgets b
  where b.id = new.subject_id
  for no key update;

  -- A superseded approval follows its budget, not the other way round.
  if v_budget.state is distinct from 'pending' or new.state in ('pending', 'superseded') then
    return null;
  end if;

  if new.state <> 'approved' then
    perform finance._move_budgets(
      array[v_budget.id], 'pending', case when new.state = 'expired' then 'expired'::finance.budget_state else 'rejected' end,
      format('approval %s', new.state)
    );
    return null;
  end if;

  -- It holds from now on, so that the votes cannot be taken back.
  perform governance._require_effective_approval('budget', v_budget.id, finance._budget_parameters(v_budget.id));

  select array_agg(o.id)
  into v_replaced
  from (
    select b.id
    from finance.budgets b
    where b.statement_id = v_budget.statement_id
      and b.state = 'approved'
      and b.period && v_budget.period
    order by b.id
    for no key update
  ) as o;

  if v_replaced is not null then
    perform finance._move_budgets(v_replaced, 'approved', 'superseded', format('replaced by version %s', v_budget.version));
  end if;

  perform finance._move_budgets(array[v_budget.id], 'pending', 'approved', 'approval approved');

  return null;
end
$$;

comment on function finance.tg_approvals__move_budget() is
  'Trigger of governance.approvals: what the approvers decide about a budget becomes its state in the same transaction; an approved one replaces those of its time.';

revoke execute on function finance.tg_approvals__move_budget() from public;

drop trigger if exists tg_approvals__move_budget on governance.approvals;
create trigger tg_approvals__move_budget
after insert or update of state on governance.approvals
for each row
when (new.subject_type = 'budget')
execute function finance.tg_approvals__move_budget();
