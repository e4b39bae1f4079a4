create type finance.reporting_period as enum ('month', 'quarter', 'year');

comment on type finance.reporting_period is
  'Length of a period that is reported: a calendar month, a quarter of three of them, a fiscal year of twelve.';
