create or replace view governance.integrity_findings
with (security_invoker = true)
as
select
  'approved_without_quorum'::text as finding,
  format('approval %s of %s %s', a.id, a.subject_type, a.subject_id) as subject,
  format('%s votes', a.quorum) as expected,
  format('%s votes', count(v.approver_id)) as actual
from governance.approvals a
left join governance.approval_votes v
  on v.approval_id = a.id
  and v.decision = 'approve'
  and v.revoked_at is null
  and v.parameters_hash = a.parameters_hash
where a.state = 'approved'
group by a.id
having count(v.approver_id) < a.quorum
union all
select
  'vote_on_other_parameters',
  format('vote of %s on approval %s', v.approver_id, a.id),
  a.parameters_hash,
  v.parameters_hash
from governance.approval_votes v
join governance.approvals a on a.id = v.approval_id
where v.parameters_hash <> a.parameters_hash
union all
select
  'parameters_hash_differs',
  format('approval %s', a.id),
  governance.parameters_hash(a.parameters),
  a.parameters_hash
from governance.approvals a
where a.parameters_hash <> governance.parameters_hash(a.parameters);

comment on view governance.integrity_findings is 'Approvals whose state, votes or hash do not agree; empty when all is well.';
comment on column governance.integrity_findings.finding is 'What is wrong; a name of ops.integrity_checks.';
comment on column governance.integrity_findings.subject is 'The approval that is wrong.';
comment on column governance.integrity_findings.expected is 'What its rows say.';
comment on column governance.integrity_findings.actual is 'What is kept.';

grant select on governance.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
