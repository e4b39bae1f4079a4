create or replace function ops.state_findings()
returns table (finding text, subject text, expected text, found text)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_guarded record;
begin
  -- The guard's trigger knows which table has which machine, so that no list can fall behind.
  for v_guarded in
    select
      t.tgrelid::regclass::text as table_name,
      split_part(encode(t.tgargs, 'escape'), '\000', 1) as machine
    from pg_trigger t
    where t.tgfoid = 'core.tg_check_state_history'::regproc
      and not t.tgisinternal
      and t.tgparentid = 0
    order by 1
  loop
    return query execute format(
      $query$
        select
          'state_differs_from_history',
          %1$L || ' ' || s.id,
          coalesce(h.to_state, 'nothing'),
          s.state::text
        from %2$s s
        left join lateral (
          select h.to_state
          from core.state_history h
          where h.machine = %1$L
            and h.subject_id = s.id
          order by h.sequence desc
          limit 1
        ) as h on true
        where h.to_state is distinct from s.state::text
      $query$,
      v_guarded.machine,
      v_guarded.table_name
    );
  end loop;
end
$$;

comment on function ops.state_findings() is
  'Rows of every table with a state machine whose state is not the last move of their history in core.state_history. A source of ops.verify.';

revoke execute on function ops.state_findings() from public;
grant execute on function ops.state_findings() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
