create or replace function finance.explain_kpi(p_report_id uuid, p_figure finance.key_figure)
returns table (
  depth integer,
  path integer[],
  figure finance.key_figure,
  source finance.figure_source,
  explanation text,
  amount numeric,
  row_count bigint,
  missing_count bigint,
  rows_from date,
  rows_until date,
  rows_hash text,
  reason text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_report finance.kpi_reports;
begin
  select r.* into v_report from finance.kpi_reports r where r.id = p_report_id;

  if not found or p_figure is null then
    raise exception using
      errcode = 'QMA55',
      message = 'there is no such report',
      detail = format('report %s, figure %s', coalesce(p_report_id::text, 'null'), coalesce(p_figure::text, 'null')),
      hint = 'select id, period_start, granularity, state from finance.kpi_reports lists those that you may see, finance.key_figures their figures.';
  end if;

  return query
  with recursive figures as (
    select 0 as depth, array[1] as path, k.figure, k.formula, k.parts
    from finance.key_figures k
    where k.figure = p_figure
    union all
    select f.depth + 1, f.path || u.position::integer, k.figure, k.formula, k.parts
    from figures f
    cross join lateral unnest(f.parts) with ordinality as u (part, position)
    join finance.key_figures k on k.figure = u.part
  )
  select
    f.depth, f.path, f.figure, null::finance.figure_source, f.formula,
    (to_jsonb(v_report) ->> f.figure::text)::numeric, null::bigint, null::bigint, null::date, null::date, null::text,
    v_report.reasons ->> f.figure::text
  from figures f
  union all
  select
    f.depth + 1, f.path || (cardinality(f.parts) + row_number() over (partition by f.path order by i.position))::integer, f.figure, i.source,
    concat_ws('; ', i.label, i.note), i.amount, i.row_count, i.missing_count, i.rows_from, i.rows_until, i.rows_hash, i.reason
  from figures f
  join finance.kpi_report_inputs i on i.report_id = p_report_id and i.figure = f.figure
  order by 2;
end
$$;

comment on function finance.explain_kpi(uuid, finance.key_figure) is
  'Why a figure of a report is what it is: the figure with its formula, below it the figures that it is worked out of, and below those the rows that they come from, by source, sum, number, days and hash. Ordered by path, the places on the way down the tree. Error: QMA55.';

revoke execute on function finance.explain_kpi(uuid, finance.key_figure) from public;
grant execute on function finance.explain_kpi(uuid, finance.key_figure) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
