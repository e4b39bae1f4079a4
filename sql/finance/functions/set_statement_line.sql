create or replace function finance.set_statement_line(
  p_statement_id uuid,
  p_line finance.statement_line,
  p_source finance.figure_source,
  p_series_ids uuid[] default null
)
returns setof finance.statement_sources
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_statement finance.statements;
  v_fault text;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_statement := finance._lock_statement(p_statement_id, true);

  v_fault := case
    when p_line is null or p_source is null then 'line or source is missing'
    when p_source = 'sales' and p_line <> 'revenue' then format('sales are revenue, not %s', p_line)
    when p_source = 'cost_of_sales' and p_line <> 'cost_of_goods_sold' then format('the cost of sales is cost of goods sold, not %s', p_line)
    when p_source not in ('series', 'sales', 'cost_of_sales', 'none') then format('%s is no source of a line', p_source)
    when p_source in ('sales', 'cost_of_sales') and v_statement.owner_id is not null
      then format('%s are the company''s, the statement is a user''s own', p_source)
    when p_source = 'series' and coalesce(cardinality(p_series_ids), 0) = 0 then 'no series is named'
    when p_source <> 'series' and p_series_ids is not null then format('%s takes no series', p_source)
  end;

  if v_fault is null and p_source = 'series' then
    select
      case
        when s.id is null then format('there is no series %s', w.id)
        when s.kind <> (case when p_line in ('revenue', 'other_income') then 'revenue' else 'expense' end)::series.series_kind
          then format('series %s is %s', s.name, s.kind)
        when s.currency <> v_statement.currency then format('series %s is in %s, the statement in %s', s.name, s.currency, v_statement.currency)
        when count(*) over (partition by w.id) > 1 then format('series %s is named twice', s.name)
        when o.line is not null then format('series %s is %s already', s.name, o.line)
      end
    into v_fault
    from unnest(p_series_ids) with ordinality as w (id, number)
    left join series.series s on s.id = w.id
      and (
        identity.sees_all_rows()
        or s.owner_id = any (identity.owners_in_sight())
        or (s.owner_id is null and identity.sees_company_rows())
      )
    left join finance.statement_sources o on o.statement_id = p_statement_id and o.series_id = w.id and o.line <> p_line
    order by 1 nulls last, w.number
    limit 1;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA52',
      message = 'the line cannot be taken from there',
      detail = format('%s of statement %s: %s', coalesce(p_line::text, 'null'), v_statement.code, v_fault),
      hint = 'Revenue and other income take series of kind revenue, the other lines of kind expense, in the statement''s currency, each once; revenue can be sales, cost of goods sold cost_of_sales; none says that there is no such line.';
  end if;

  delete from finance.statement_sources s
  where s.statement_id = p_statement_id
    and s.line = p_line;

  return query
  insert into finance.statement_sources as t (statement_id, line, position, source, series_id)
  select p_statement_id, p_line, w.number::integer, p_source, w.id
  from unnest(coalesce(p_series_ids, array[null::uuid])) with ordinality as w (id, number)
  order by w.number
  returning t.*;
end
$$;

comment on function finance.set_statement_line(uuid, finance.statement_line, finance.figure_source, uuid[]) is
  'Says where a line of a statement comes from, in place of what was said before, and returns its sources: money series that are summed; for the company''s statements sales (revenue) and cost_of_sales (cost of goods sold); or none, so that the line is zero and not unknown. Errors: QM102, QM103, QMA50, QMA52 names what does not fit, QMA57.';

revoke execute on function finance.set_statement_line(uuid, finance.statement_line, finance.figure_source, uuid[]) from public;
grant execute on function finance.set_statement_line(uuid, finance.statement_line, finance.figure_source, uuid[]) to qm_app;
