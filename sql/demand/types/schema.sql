create schema demand;

comment on schema demand is
  'Sales lines, customers and their orders, the daily rollup of sales, and what is computed from them: customer behaviour, ABC and XYZ classes.';

grant usage on schema demand to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
