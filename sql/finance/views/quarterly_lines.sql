create or replace view finance.quarterly_lines
with (security_invoker = true)
as
select
  s.id as statement_id,
  s.code,
  s.currency,
  l.line,
  l.period_start as quarter,
  l.amount,
  l.row_count,
  l.missing_count,
  l.is_complete,
  l.reason
from finance.statements s
cross join lateral finance.statement_bounds(s.id) as b
cross join lateral finance.read_lines(s.id, 'quarter', b.first_on, b.last_on) as l;

comment on view finance.quarterly_lines is
  'Lines of the statements by calendar quarter, from the first to the last that anything is known of. is_complete is false where a period of a series is missing; amount is null where a source is not known. One statement or year at a time: finance.read_lines.';
comment on column finance.quarterly_lines.statement_id is 'Statement.';
comment on column finance.quarterly_lines.code is 'Its code.';
comment on column finance.quarterly_lines.currency is 'ISO 4217 code of amount.';
comment on column finance.quarterly_lines.line is 'Line.';
comment on column finance.quarterly_lines.quarter is 'First day of the quarter.';
comment on column finance.quarterly_lines.amount is 'Sum of what is known; null with a reason.';
comment on column finance.quarterly_lines.row_count is 'Rows that were summed.';
comment on column finance.quarterly_lines.missing_count is 'Periods of the series, or days of sales, that nothing is known of.';
comment on column finance.quarterly_lines.is_complete is 'True where nothing is missing.';
comment on column finance.quarterly_lines.reason is 'Why amount is null.';

grant select on finance.quarterly_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
