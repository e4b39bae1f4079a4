create type model.rollup_period as enum ('hour', 'day');

comment on type model.rollup_period is
  'Length of a period of a rollup, in UTC.';
