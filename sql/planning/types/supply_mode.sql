create type planning.supply_mode as enum ('purchase', 'transfer', 'production');

comment on type planning.supply_mode is
  'How an item comes to a location: purchase from a supplier, transfer over a lane from another location, production from its bill of material.';
