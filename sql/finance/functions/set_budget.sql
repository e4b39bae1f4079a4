create or replace function finance.set_budget(
  p_statement_id uuid,
  p_name text,
  p_lines jsonb,
  p_idempotency_key text default null
)
returns finance.budgets
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_statement finance.statements;
  v_fault text;
  v_period daterange;
  v_waiting uuid[];
  v_budget finance.budgets;
  v_approval governance.approvals;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'finance.set_budget', jsonb_build_array(p_statement_id, p_name, p_lines));

  if v_first is not null then
    return jsonb_populate_record(null::finance.budgets, v_first);
  end if;

  -- Whoever draws up the next budget waits here and sees this one.
  v_statement := finance._lock_statement(p_statement_id, true);

  if p_lines is null or jsonb_typeof(p_lines) <> 'array' or jsonb_array_length(p_lines) = 0 then
    v_fault := 'there is no line';
  else
    begin
      with given as (
        select g.number, l.line, l.amount, r.period
        from jsonb_array_elements(p_lines) with ordinality as g (given, number)
        cross join lateral jsonb_to_record(g.given) as l (line text, period text, amount numeric)
        cross join lateral finance.parse_period(l.period, v_statement.fiscal_year_start_month) as r
      )
      select
        (
          select
            case
              when a.line is null or not (a.line = any (enum_range(null::finance.statement_line)::text[]))
                then format('line %s: there is no %s', a.number, coalesce(a.line, 'null'))
              when a.amount is null or a.amount in ('NaN', 'Infinity', '-Infinity') or abs(a.amount) >= 1e14
                then format('line %s: amount %s', a.number, coalesce(a.amount::text, 'null'))
              else format('lines %s and %s: %s overlaps', a.number, b.number, a.line)
            end
          from given a
          left join given b on b.number > a.number and b.line = a.line and b.period && a.period
          where a.line is null
            or not (a.line = any (enum_range(null::finance.statement_line)::text[]))
            or a.amount is null
            or a.amount in ('NaN', 'Infinity', '-Infinity')
            or abs(a.amount) >= 1e14
            or b.number is not null
          order by a.number
          limit 1
        ),
        daterange(min(lower(g.period)), max(upper(g.period)))
      into v_fault, v_period
      from given g;
    exception
      when data_exception then
        v_fault := sqlerrm;
    end;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA54',
      message = 'this is no budget',
      detail = format('statement %s: %s', v_statement.code, v_fault),
      hint = 'Give an array of objects with line, period (2010-11, 2010-Q4 or 2010) and amount; those of a line must not overlap, and a new budget covers the whole time of the one that it replaces.';
  end if;

  -- Approvals before budgets, as approvers do.
  v_waiting := array(
    select b.id
    from finance.budgets b
    where b.statement_id = p_statement_id
      and b.state = 'pending'
      and b.period && v_period
    order by b.id
  );

  if cardinality(v_waiting) > 0 then
    perform governance._supersede_approvals('budget', v_waiting, 'a newer budget was drawn up');

    -- What was approved meanwhile is not waiting any more.
    v_waiting := array(
      select b.id
      from finance.budgets b
      where b.id = any (v_waiting)
        and b.state = 'pending'
      order by b.id
      for no key update
    );

    if cardinality(v_waiting) > 0 then
      perform finance._move_budgets(v_waiting, 'pending', 'superseded', 'a newer budget was drawn up');
    end if;
  end if;

  -- An approved budget is replaced whole: what it had outside of the new one would be lost.
  select format('version %s, which is approved for %s to %s, would lose a part', b.version, lower(b.period), upper(b.period) - 1)
  into v_fault
  from finance.budgets b
  where b.statement_id = p_statement_id
    and b.state = 'approved'
    and b.period && v_period
    and not b.period <@ v_period
  order by b.version
  limit 1;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA54',
      message = 'this is no budget',
      detail = format('statement %s: %s', v_statement.code, v_fault),
      hint = 'Give an array of objects with line, period (2010-11, 2010-Q4 or 2010) and amount; those of a line must not overlap, and a new budget covers the whole time of the one that it replaces.';
  end if;

  insert into finance.budgets (statement_id, version, name, period, currency, requested_by)
  values (
    p_statement_id,
    coalesce((select max(b.version) from finance.budgets b where b.statement_id = p_statement_id), 0) + 1,
    p_name, v_period, v_statement.currency, identity.current_user_id()
  )
  returning * into v_budget;

  perform core.record_transition('budget', v_budget.id, 'nonexistent', 'pending');

  insert into finance.budget_lines (budget_id, line, period, amount)
  select v_budget.id, l.line, r.period, l.amount
  from jsonb_to_recordset(p_lines) as l (line finance.statement_line, period text, amount numeric)
  cross join lateral finance.parse_period(l.period, v_statement.fiscal_year_start_month) as r;

  v_approval := governance._request_approval(
    'budget',
    v_budget.id,
    finance._budget_parameters(v_budget.id),
    (select sum(abs(l.amount)) from finance.budget_lines l where l.budget_id = v_budget.id),
    v_budget.currency,
    'medium',
    v_budget.requested_by,
    (select u.principal_id from identity.users u where u.id = v_budget.requested_by)
  );

  update finance.budgets b
  set approval_id = v_approval.id
  where b.id = v_budget.id
  returning b.* into v_budget;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_budget));

  return v_budget;
end
$$;

comment on function finance.set_budget(uuid, text, jsonb, text) is
  'Draws up a budget of a statement, all lines or none, and puts it to the approvers of governance.approval_policies (subject budget), never who drew it up; it holds once they agree. p_lines: an array of objects with line, period (2010-11, 2010-Q4, or the year in which a fiscal year begins) and amount. A budget that still waits for the same time is superseded. Errors: QM001, QM102, QM103, QM201, QMA50, QMA53, QMA54 names what is wrong, QMA57.';

revoke execute on function finance.set_budget(uuid, text, jsonb, text) from public;
grant execute on function finance.set_budget(uuid, text, jsonb, text) to qm_app;
