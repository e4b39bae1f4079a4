create type series.upload_finding_kind as enum (
  'missing_value', 'conflicting_duplicate', 'duplicate', 'gap', 'wrong_order', 'outlier_iqr', 'outlier_robust_z'
);

comment on type series.upload_finding_kind is
  'What looks wrong in an uploaded series: missing_value, a moment without a value; conflicting_duplicate, a moment with several values; duplicate, a record that repeats another one and is rejected; gap, buckets of the frequency without a record; wrong_order, records earlier than the one above them; outlier_iqr and outlier_robust_z, values far from the others.';
