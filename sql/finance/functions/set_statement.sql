create or replace function finance.set_statement(
  p_code text,
  p_name text,
  p_currency text,
  p_fiscal_year_start_month integer default 1,
  p_for_company boolean default false
)
returns finance.statements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_owner_id uuid := case when not coalesce(p_for_company, false) then identity.acting_user_id() end;
  v_statement finance.statements;
begin
  if v_owner_id is null then
    perform identity._check_actor('planner', 'admin');
  else
    perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  end if;

  insert into finance.statements as s (code, name, currency, fiscal_year_start_month, owner_id)
  values (p_code, p_name, p_currency, p_fiscal_year_start_month, v_owner_id)
  on conflict on constraint statements_owner_id_code_key do update
  set name = excluded.name
  where s.currency = excluded.currency
    and s.fiscal_year_start_month = excluded.fiscal_year_start_month
  returning s.* into v_statement;

  if not found then
    raise exception using
      errcode = 'QMA51',
      message = 'this statement has another currency or fiscal year',
      detail = format('statement %s exists; %s with a year from month %s was asked', p_code, p_currency, p_fiscal_year_start_month),
      hint = 'Its budgets and reports stand on them: give the new statement another code.';
  end if;

  return v_statement;
end
$$;

comment on function finance.set_statement(text, text, text, integer, boolean) is
  'Makes a statement, or names it anew, and returns it. It belongs to the session''s user; with p_for_company, or in a session without a user, to the company, which planners and admins keep. Currency and fiscal year stay as they are. Errors: QM102, QM103, QMA51 it exists with others; the table''s checks.';

revoke execute on function finance.set_statement(text, text, text, integer, boolean) from public;
grant execute on function finance.set_statement(text, text, text, integer, boolean) to qm_app;
