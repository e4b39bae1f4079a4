create or replace function ops.hand_over_rows(p_from_user_id uuid, p_to_user_id uuid default null, p_table_name text default null)
returns table (table_name text, row_count bigint)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
  v_taken text;
begin
  perform identity.require_role('admin');

  if p_to_user_id is not null then
    perform identity._lock_account(p_to_user_id);
  end if;

  v_fault := case
    when not exists (select from identity.users u where u.id = p_from_user_id)
      then format('there is no user %s', coalesce(p_from_user_id::text, 'null'))
    when p_from_user_id = p_to_user_id then format('user %s has them already', p_to_user_id)
    when exists (select from identity.users u where u.id = p_to_user_id and not u.is_active)
      then format('user %s is not active', p_to_user_id)
  end;

  -- The tables whose policies ask for the owner of a row, so that no list can fall behind.
  for table_name in
    select c.oid::regclass::text
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id' and not a.attisdropped
    where v_fault is null
      and c.relrowsecurity
      and not c.relispartition
      and exists (
        select
        from pg_depend d
        where d.classid = 'pg_policy'::regclass
          and d.refclassid = 'pg_class'::regclass
          and d.refobjid = c.oid
          and d.refobjsubid = a.attnum
      )
      and (p_table_name is null or c.oid = to_regclass(p_table_name))
    order by 1
  loop
    begin
      execute format('update %s set owner_id = $2 where owner_id = $1', table_name)
      using p_from_user_id, p_to_user_id;
      get diagnostics row_count = row_count;
    exception
      when unique_violation then
        get stacked diagnostics v_taken = pg_exception_detail;
        v_fault := format('%s: %s', table_name, v_taken);
        exit;
    end;

    return next;
  end loop;

  if v_fault is null and not found then
    v_fault := format('%s is no table whose rows belong to somebody', coalesce(p_table_name, 'nothing'));
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMB11',
      message = 'these rows cannot be handed over',
      detail = v_fault,
      hint = 'Nothing was handed over. Name a user and an active one, or null for the company; where the new owner has one of the same name or file, hand over table by table, or to the company.';
  end if;
end
$$;

comment on function ops.hand_over_rows(uuid, uuid, text) is
  'Gives what belongs to a user to another one, null to the company: uploads, time series, models and whatever else has an owner, or one table of them (schema.table). Returns the tables with the number of rows. For admins, when somebody leaves. Errors: QM101, QM102, QM103, QM104, QM105 the new owner, QMB11 nothing to hand over, or the new owner has one of that name or file.';

revoke execute on function ops.hand_over_rows(uuid, uuid, text) from public;
grant execute on function ops.hand_over_rows(uuid, uuid, text) to qm_app, qm_maintenance;
