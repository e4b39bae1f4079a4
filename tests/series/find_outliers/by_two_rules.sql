begin;
select plan(6);

-- Quartiles 101, 103, 106; median absolute deviation 3.
select results_eq(
  'select place, kind, value, expected_low, round(expected_high::numeric, 4), severity::text from series.find_outliers(array[100, 102, 104, 140, 106, 103, 101, 99, 1000]) where kind = ''outlier_iqr''',
  $$values (4::bigint, 'outlier_iqr', 140::double precision, 93.5::double precision, 113.5000, 'high'), (9, 'outlier_iqr', 1000, 93.5, 113.5000, 'high')$$,
  'outside the quartiles by one and a half times their distance'
);
select results_eq(
  'select place, round(expected_low::numeric, 4), round(expected_high::numeric, 4) from series.find_outliers(array[100, 102, 104, 140, 106, 103, 101, 99, 1000]) where kind = ''outlier_robust_z''',
  'values (4::bigint, 87.4327, 118.5673), (9, 87.4327, 118.5673)',
  'three and a half robust deviations from the median'
);
select results_eq('select place, severity::text from series.find_outliers(array[100, 102, 104, 112, 106, 103, 101, 99, null]) where kind = ''outlier_iqr''', $$values (4::bigint, 'medium')$$, 'a near one is of medium severity, an unknown value is none');
select is_empty('select * from series.find_outliers(array[5, 5, 5, 5, 5, 5, 5])', 'what is all alike has none');
select is_empty('select * from series.find_outliers(array[null]::double precision[])', 'what is unknown has none');
select is_empty($$select * from series.find_outliers('{}')$$, 'nothing has none');

select * from finish();
rollback;
