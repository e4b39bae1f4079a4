create or replace function governance._alert_policy_for(p_alert_type text, p_severity core.severity)
returns governance.alert_policies
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select p.*
  from governance.alert_policies p
  where p.alert_type in (p_alert_type, '*')
    and p.minimum_severity <= p_severity
  order by p.alert_type = '*', p.minimum_severity desc
  limit 1
$$;

comment on function governance._alert_policy_for(text, core.severity) is
  'Row of governance.alert_policies that holds for an alert; null where none does: then it opens at once and neither returns nor escalates.';

revoke execute on function governance._alert_policy_for(text, core.severity) from public;
