create type series.series_frequency as enum ('irregular', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly');

comment on type series.series_frequency is
  'How far apart the observations of a series are; weekly buckets start on Monday.';
