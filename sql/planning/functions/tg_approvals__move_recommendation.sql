create or replace function planning.tg_approvals__move_recommendation()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from planning.recommendation_state;
  v_to planning.recommendation_state := case new.state::text
    when 'approved' then 'approved'::planning.recommendation_state
    when 'pending' then 'pending'
    when 'rejected' then 'rejected'
    when 'cancelled' then 'rejected'
    when 'expired' then 'expired'
  end;
begin
  select r.state
  into v_from
  from planning.recommendations r
  where r.id = new.subject_id
  for no key update;

  -- A superseded approval follows its recommendation, not the other way round.
  if v_to is not null and v_from in ('pending', 'approved') and v_from <> v_to then
    perform planning._move_recommendations(array[new.subject_id], v_from, v_to, format('approval %s', new.state));
  end if;

  return null;
end
$$;

comment on function planning.tg_approvals__move_recommendation() is
  'Trigger of governance.approvals: what the approvers decide about a recommendation becomes its state in the same transaction.';

revoke execute on function planning.tg_approvals__move_recommendation() from public;

drop trigger if exists tg_approvals__move_recommendation on governance.approvals;
create trigger tg_approvals__move_recommendation
after insert or update of state on governance.approvals
for each row
when (new.subject_type = 'procurement_recommendation')
execute function planning.tg_approvals__move_recommendation();
