create type catalog.item_type as enum ('product', 'material', 'component', 'packaging', 'service');

comment on type catalog.item_type is
  'What an item is: product is sold, material is bought to be consumed, component is made to be consumed, packaging is consumed in packing, service has no stock.';
