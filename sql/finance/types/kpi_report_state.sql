create type finance.kpi_report_state as enum ('draft', 'published', 'superseded');

comment on type finance.kpi_report_state is
  'State of a report: worked out, seen by everybody, replaced by a later revision.';
