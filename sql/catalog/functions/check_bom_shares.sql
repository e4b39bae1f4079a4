create or replace function catalog.check_bom_shares(p_on_date date default current_date)
returns table (
  parent_id uuid,
  sku text,
  line_count bigint,
  share_sum numeric,
  difference numeric
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    i.id,
    i.sku,
    s.line_count,
    trim_scale(s.share_sum),
    trim_scale(s.share_sum - 1)
  from (
    select
      l.parent_id,
      count(*) as line_count,
      sum(l.quantity_per) as share_sum
    from catalog.bom_lines l
    where l.basis = 'share'
      and l.effectivity @> p_on_date
    group by l.parent_id
  ) as s
  join catalog.items i on i.id = s.parent_id
  where abs(s.share_sum - 1) > core.setting_numeric('catalog.share_tolerance')
  order by i.sku
$$;

comment on function catalog.check_bom_shares(date) is
  'Items whose shares, in force on p_on_date, do not sum to 1 within setting catalog.share_tolerance. Reported for somebody to correct; explosions take the shares as they are and never rescale them.';

revoke execute on function catalog.check_bom_shares(date) from public;
grant execute on function catalog.check_bom_shares(date) to qm_app, qm_readonly;
