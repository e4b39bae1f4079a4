create or replace function finance._move_budgets(p_ids uuid[], p_from finance.budget_state, p_to finance.budget_state, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.record_transitions('budget', p_ids, p_from::text, p_to::text, p_reason);

  update finance.budgets b
  set
    state = p_to,
    approved_at = case when p_to = 'approved' then clock_timestamp() else b.approved_at end
  where b.id = any (p_ids);
end
$$;

comment on function finance._move_budgets(uuid[], finance.budget_state, finance.budget_state, text) is
  'Moves budgets, whose rows the caller holds, to a state. Error: QM003.';

revoke execute on function finance._move_budgets(uuid[], finance.budget_state, finance.budget_state, text) from public;
