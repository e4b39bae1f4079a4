create or replace function ops.run_maintenance()
returns table (task text, affected bigint)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_default record;
  v_has_rows boolean;
begin
  -- Rows that came before their month had a partition would stand in the way of making it.
  task := 'default_rows_moved';
  affected := 0;

  for v_default in
    select p.table_name, p.partition_name
    from core.partitions p
    where p.is_default
    order by p.table_name
  loop
    execute format('select exists (select from only %s)', v_default.partition_name::regclass)
    into v_has_rows;

    if v_has_rows then
      affected := affected + core.move_default_rows(v_default.table_name);
    end if;
  end loop;

  return next;

  task := 'partitions_created';
  select count(*) into affected from core.create_partitions_ahead();
  return next;

  task := 'idempotency_keys_purged';
  affected := core.purge_idempotency_keys();
  return next;

  task := 'reservations_expired';
  affected := inventory.expire_reservations();
  return next;

  task := 'approvals_expired';
  affected := governance.expire_approvals();
  return next;

  task := 'actions_recovered';
  affected := governance.recover_actions();
  return next;

  task := 'retrainings_recovered';
  affected := model.recover_retrainings();
  return next;

  task := 'deployments_advanced';
  select count(*) into affected from model.advance_deployments();
  return next;

  task := 'rollups_folded';
  affected := model.fold_rollups();
  return next;

  task := 'alerts_refreshed';
  select sum(a.live_count) into affected from planning.refresh_alerts() as a;
  return next;

  task := 'alerts_woken';
  affected := governance.wake_alerts();
  return next;
end
$$;

comment on function ops.run_maintenance() is
  'The daily round: moves rows out of default partitions, makes the partitions of the months ahead, removes old idempotency keys, gives back reservations and ends approvals, lost attempts of actions and retrainings whose time is over, advances deployments, folds the rollups of predictions and metrics, and refreshes the alerts of stock and plan; says how many of each. Safe to run at any time and as often as one likes. Retention of data is not part of it: ops.apply_retention.';

revoke execute on function ops.run_maintenance() from public;
grant execute on function ops.run_maintenance() to qm_maintenance;
