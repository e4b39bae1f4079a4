create type finance.return_history as (
  frequency series.series_frequency,
  currency text,
  positions jsonb,
  began_at timestamptz,
  moments timestamptz[],
  readings double precision[],
  last_level double precision,
  common_count integer,
  excluded_count integer,
  input_hash text,
  fault text
);

comment on type finance.return_history is
  'Returns of a series or portfolio with what they were made of. positions: [{"series_id", "weight"}]; began_at: start of the period that the first return begins with; moments and readings: start of each period with its return; last_level: last value of a series, null for a portfolio; common_count: periods for which every series has a known value; excluded_count: periods that only some have, or that are censored: left out, never guessed; input_hash: SHA-256 in hexadecimal of the values, their moments and weights; fault: why it has no usable returns, null where it has.';
