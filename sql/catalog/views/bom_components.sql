create or replace view catalog.bom_components
with (security_invoker = true)
as
select
  l.parent_id,
  l.component_id,
  l.basis,
  l.unit,
  count(*) as line_count,
  array_agg(l.position order by l.position) as positions,
  trim_scale(sum(l.quantity_per)) as quantity_per,
  trim_scale(sum(l.quantity_per / (1 - l.scrap_rate))) as gross_quantity_per
from catalog.bom_lines l
where l.effectivity @> current_date
group by
  l.parent_id,
  l.component_id,
  l.basis,
  l.unit;

comment on view catalog.bom_components is
  'Bills of material in force today with repeated components summed: the same yarn on several feeders is one row.';
comment on column catalog.bom_components.parent_id is 'Item that is made.';
comment on column catalog.bom_components.component_id is 'Item that goes into it.';
comment on column catalog.bom_components.basis is 'Whether the quantities are quantities or shares.';
comment on column catalog.bom_components.unit is 'Unit of the quantities; lines in different units stay apart.';
comment on column catalog.bom_components.line_count is 'Lines summed.';
comment on column catalog.bom_components.positions is 'Their positions.';
comment on column catalog.bom_components.quantity_per is 'Sum of the net quantities, or of the shares.';
comment on column catalog.bom_components.gross_quantity_per is 'Sum with scrap: quantity_per / (1 - scrap_rate) of each line.';

grant select on catalog.bom_components to qm_app, qm_readonly;
