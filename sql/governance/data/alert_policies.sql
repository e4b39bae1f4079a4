-- Given once: a company that has policies of its own keeps them.
insert into governance.alert_policies (alert_type, minimum_severity, reopen_within, acknowledge_for, escalate_after, description)
select v.alert_type, v.minimum_severity::core.severity, v.reopen_within::interval, v.acknowledge_for::interval, v.escalate_after::interval, v.description
from (
  values
    ('*', 'info', '15 minutes', null, null, 'Nothing urgent: waits until somebody looks.'),
    ('*', 'low', '15 minutes', null, '4 hours', 'Low: escalates every four hours.'),
    ('*', 'medium', '15 minutes', '24 hours', '1 hour', 'Medium: escalates every hour, stays with who took it for a day.'),
    ('*', 'high', '15 minutes', '8 hours', '15 minutes', 'High: escalates every quarter of an hour, stays with who took it for a shift.')
) as v (alert_type, minimum_severity, reopen_within, acknowledge_for, escalate_after, description)
where not exists (select from governance.alert_policies);
