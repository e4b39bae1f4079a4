create or replace view finance.risk_findings
with (security_invoker = true)
as
select
  'weights_do_not_sum_to_one' as finding,
  p.id as subject_id,
  1::double precision as expected,
  coalesce(sum(o.weight), 0) as found
from finance.portfolios p
left join finance.portfolio_positions o on o.portfolio_id = p.id
group by p.id
having abs(coalesce(sum(o.weight), 0) - 1) > 1e-9
union all
select 'positions_of_another_kind', p.id, 0, count(*)
from finance.portfolios p
join finance.portfolio_positions o on o.portfolio_id = p.id
join series.series s on s.id = o.series_id
where s.currency is distinct from p.currency
  or s.frequency <> p.frequency
group by p.id
union all
select 'correlations_missing', m.id, cardinality(m.series_ids) * (cardinality(m.series_ids) + 1) / 2, count(c.matrix_id)
from finance.correlation_matrices m
left join finance.correlations c on c.matrix_id = m.id
group by m.id, m.series_ids
having count(c.matrix_id) <> cardinality(m.series_ids) * (cardinality(m.series_ids) + 1) / 2;

comment on view finance.risk_findings is
  'Where risk contradicts itself: weights of a portfolio that do not sum to one, positions of another currency or frequency than their portfolio, correlation matrices with cells missing. Empty when all is well.';
comment on column finance.risk_findings.finding is 'What is wrong.';
comment on column finance.risk_findings.subject_id is 'Portfolio or matrix.';
comment on column finance.risk_findings.expected is 'What should be.';
comment on column finance.risk_findings.found is 'What is.';

grant select on finance.risk_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
