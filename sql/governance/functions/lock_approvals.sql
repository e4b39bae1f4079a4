create or replace function governance._lock_approvals(p_subject_type text, p_subject_ids uuid[])
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  select a.id
  from governance.approvals a
  where a.subject_type = p_subject_type
    and a.subject_id = any (p_subject_ids)
    and a.state in ('pending', 'approved')
  order by a.id
  for no key update
$$;

comment on function governance._lock_approvals(text, uuid[]) is
  'Locks the open approvals of subjects, in one order: commands of other rooms take this lock before that of the subject, as the approvers'' commands do.';

revoke execute on function governance._lock_approvals(text, uuid[]) from public;
