create or replace function finance._budget_parameters(p_budget_id uuid)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'statement', s.code,
    'name', b.name,
    'version', b.version,
    'period', b.period,
    'currency', b.currency,
    'totals', (
      select jsonb_object_agg(t.line, t.amount)
      from (select l.line, trim_scale(sum(l.amount)) as amount from finance.budget_lines l where l.budget_id = b.id group by l.line) as t
    ),
    'lines', (
      select jsonb_agg(jsonb_build_array(l.line, l.period, trim_scale(l.amount)) order by l.line, l.period)
      from finance.budget_lines l
      where l.budget_id = b.id
    )
  )
  from finance.budgets b
  join finance.statements s on s.id = b.statement_id
  where b.id = p_budget_id
$$;

comment on function finance._budget_parameters(uuid) is 'What the approvers of a budget agree to: every amount; votes are bound to its hash.';

revoke execute on function finance._budget_parameters(uuid) from public;
