create type inventory.movement_line as (
  item_id uuid,
  location_id uuid,
  movement_type inventory.movement_type,
  quantity numeric,
  unit_cost numeric,
  reason text,
  reference text,
  lot_id uuid,
  effective_at timestamptz
);

comment on type inventory.movement_line is
  'One movement of a batch, with the meaning of the parameters of inventory.post_movement.';
