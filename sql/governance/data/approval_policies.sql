-- Given once: a company that has bands of its own keeps them.
insert into governance.approval_policies (subject_type, amount_range, quorum, eligible_roles, description)
select v.subject_type, v.amount_range::numrange, v.quorum, '{planner,admin}', v.description
from (
  values
    ('procurement_recommendation', '(,50000)', 1, 'Purchases below 50,000: one other planner.'),
    ('procurement_recommendation', '[50000,250000)', 2, 'Purchases from 50,000: two others.'),
    ('procurement_recommendation', '[250000,)', 3, 'Purchases from 250,000: three others.')
) as v (subject_type, amount_range, quorum, description)
where not exists (
  select
  from governance.approval_policies p
  where p.subject_type = v.subject_type
);
