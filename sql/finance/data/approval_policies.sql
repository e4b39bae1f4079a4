-- Given once: a company that has bands of its own keeps them.
insert into governance.approval_policies (subject_type, minimum_risk, quorum, eligible_roles, expires_after, description)
select 'budget', 'low', 1, '{planner,admin}', interval '30 days', 'Budgets: one other planner or admin.'
where not exists (
  select
  from governance.approval_policies p
  where p.subject_type = 'budget'
);
