-- Given once: a company that has bands of its own keeps them.
insert into governance.approval_policies (subject_type, amount_range, minimum_risk, quorum, eligible_roles, expires_after, description)
select
  v.subject_type, v.amount_range::numrange, v.minimum_risk::core.risk_level, v.quorum, v.eligible_roles::identity.user_role[],
  v.expires_after::interval, v.description
from (
  values
    ('procurement_recommendation', '(,50000)', 'low', 1, '{planner,admin}', '14 days', 'Purchases below 50,000: one other planner.'),
    ('procurement_recommendation', '[50000,250000)', 'low', 2, '{planner,admin}', '14 days', 'Purchases from 50,000: two others.'),
    ('procurement_recommendation', '[250000,)', 'low', 3, '{planner,admin}', '14 days', 'Purchases from 250,000: three others.'),
    ('agent_action', '(,)', 'low', 0, '{}', '24 hours', 'Actions of low risk: nobody.'),
    ('agent_action', '(,)', 'medium', 1, '{analyst,planner,admin}', '24 hours', 'Actions of medium risk: one person.'),
    ('agent_action', '(,)', 'high', 2, '{analyst,planner,admin}', '24 hours', 'Actions of high risk: two people.'),
    ('agent_action', '(,)', 'critical', 2, '{planner,admin}', '24 hours', 'Actions of critical risk: two planners or admins.'),
    ('model_deployment', '(,)', 'low', 0, '{}', '7 days', 'Deployments of low risk: nobody.'),
    ('model_deployment', '(,)', 'medium', 1, '{analyst,planner,admin}', '7 days', 'Deployments of medium risk: one person.'),
    ('model_deployment', '(,)', 'high', 2, '{analyst,planner,admin}', '7 days', 'Deployments of high risk: two people.'),
    ('model_deployment', '(,)', 'critical', 3, '{planner,admin}', '7 days', 'Deployments of critical risk: three planners or admins.')
) as v (subject_type, amount_range, minimum_risk, quorum, eligible_roles, expires_after, description)
where not exists (
  select
  from governance.approval_policies p
  where p.subject_type = v.subject_type
);
