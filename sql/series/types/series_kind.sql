create type series.series_kind as enum ('demand', 'revenue', 'expense', 'cash_flow', 'price', 'other');

comment on type series.series_kind is 'What a time series measures.';
