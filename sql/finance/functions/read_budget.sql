create or replace function finance.read_budget(
  p_statement_id uuid,
  p_line finance.statement_line,
  p_from date,
  p_to date
)
returns table (amount numeric, row_count bigint, budget_ids uuid[], rows_hash text, reason text)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    case when b.covered_days = p_to - p_from + 1 then b.amount end,
    b.row_count,
    b.budget_ids,
    b.rows_hash,
    case
      when b.covered_days = p_to - p_from + 1 then null
      when b.covered_days > 0 then format('the approved budget has %s of %s days of %s', b.covered_days, p_to - p_from + 1, p_line)
      when exists (
        select
        from finance.budgets u
        join finance.budget_lines l on l.budget_id = u.id
        where u.statement_id = p_statement_id
          and u.state = 'approved'
          and l.line = p_line
          and l.period && daterange(p_from, p_to, '[]')
      ) then format('the approved budget has %s for a longer period only', p_line)
      else format('no approved budget has %s from %s to %s', p_line, p_from, p_to)
    end
  from (
    select
      sum(l.amount) as amount,
      count(*) as row_count,
      coalesce(sum(upper(l.period) - lower(l.period)), 0) as covered_days,
      array_agg(distinct u.id) as budget_ids,
      encode(sha256(convert_to(string_agg(concat_ws(' ', u.id, l.period, l.amount), ';' order by l.period), 'UTF8')), 'hex') as rows_hash
    from finance.budgets u
    join finance.budget_lines l on l.budget_id = u.id
    where u.statement_id = p_statement_id
      and u.state = 'approved'
      and u.period && daterange(p_from, p_to, '[]')
      and l.line = p_line
      and l.period <@ daterange(p_from, p_to, '[]')
  ) as b
$$;

comment on function finance.read_budget(uuid, finance.statement_line, date, date) is
  'What the approved budgets of a statement have for a line from p_from to p_to: the sum of the amounts of periods within it, where they cover every day of it. Null, and reason says why, where they do not: an amount of a longer period is not divided.';

revoke execute on function finance.read_budget(uuid, finance.statement_line, date, date) from public;
grant execute on function finance.read_budget(uuid, finance.statement_line, date, date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
