create or replace function ops.apply_retention(p_dry_run boolean default true)
returns table (
  subject text,
  kind text,
  row_count bigint,
  bytes bigint,
  is_removed boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select d.partition_name, 'partition', d.row_count, d.bytes, d.is_dropped
  from core.drop_expired_partitions(p_dry_run) as d;

  subject := 'core.idempotency_keys';
  kind := 'rows';
  bytes := null;
  is_removed := not p_dry_run;

  if p_dry_run then
    select count(*)
    into row_count
    from core.idempotency_keys k
    where k.created_at < now() - make_interval(days => core.setting_integer('core.idempotency_key_days'));
  else
    row_count := core.purge_idempotency_keys();
  end if;

  return next;
end
$$;

comment on function ops.apply_retention(boolean) is
  'What is older than it has to be kept: partitions beyond their table''s retention (core.set_retention) and idempotency keys beyond core.idempotency_key_days. Lists it with exact numbers of rows and, with p_dry_run => false, removes it. The dry run is the default.';

revoke execute on function ops.apply_retention(boolean) from public;
grant execute on function ops.apply_retention(boolean) to qm_maintenance;
