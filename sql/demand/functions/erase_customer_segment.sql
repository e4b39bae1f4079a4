create or replace function demand.erase_customer_segment(p_segment text, p_dry_run boolean default true)
returns table (
  table_name text,
  row_count bigint,
  effect text,
  is_done boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_customer_ids uuid[];
begin
  perform identity.require_role('admin');

  perform c.id
  from demand.customers c
  where c.segment = p_segment
    and c.erased_at is null
  order by c.id
  for update;

  -- Read again: one of them may have been erased by whom this call waited for.
  v_customer_ids := array(
    select c.id
    from demand.customers c
    where c.segment = p_segment
      and c.erased_at is null
  );

  if cardinality(v_customer_ids) = 0 then
    raise exception using
      errcode = 'QM613',
      message = 'there is no such customer',
      detail = format('no customer of segment %s who is not erased', coalesce(p_segment, 'null')),
      hint = 'select segment, count(*) from demand.customers where erased_at is null group by segment lists the segments.';
  end if;

  return query
  select e.*
  from demand._forget_customers(v_customer_ids, p_dry_run) as e;
end
$$;

comment on function demand.erase_customer_segment(text, boolean) is
  'demand.erase_customers for all customers of a segment who are not erased yet. The segment itself stays on their rows and on sales: it says no more who they were. Errors: QM101, QM102, QM103, QM613 the segment has no customer who is not erased.';

revoke execute on function demand.erase_customer_segment(text, boolean) from public;
grant execute on function demand.erase_customer_segment(text, boolean) to qm_app, qm_maintenance;
