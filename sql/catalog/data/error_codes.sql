insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM301', 'catalog', 'tree_cycle', 'a tree cannot contain a cycle', 'Choose a parent that does not lie below the row itself.'),
  ('QM302', 'catalog', 'time_zone_not_found', 'there is no such time zone', 'Use a name of pg_timezone_names, like Europe/Vienna.'),
  ('QM303', 'catalog', 'conversion_not_found', 'there is no conversion between these units', 'Add the ratio to catalog.unit_conversions.'),
  ('QM304', 'catalog', 'quantity_not_whole', 'this unit has no parts', 'Give a whole number, or a quantity in a unit that can be divided.'),
  ('QM305', 'catalog', 'bom_cycle', 'a bill of material cannot contain a cycle', 'catalog.where_used shows on which way the parent goes into the component.'),
  ('QM306', 'catalog', 'offer_not_found', 'there is no such offer', 'catalog.upsert_offer makes one.'),
  ('QM307', 'catalog', 'offer_weights_sum', 'the weights of an offer''s score must sum to one', 'Change the weights together, in one transaction.'),
  ('QM308', 'catalog', 'barcode_taken', 'this barcode belongs to another item', 'Take it from that item first, with catalog.link_barcode.'),
  ('QM309', 'catalog', 'main_barcode', 'this is the item''s main barcode', 'Change or remove the main barcode with catalog.link_barcode.'),
  ('QM310', 'catalog', 'item_not_found', 'there is no such item', 'select id, sku, name from catalog.items lists the items.'),
  ('QM311', 'catalog', 'delete_mode', 'there is no such mode of deletion', 'Use restrict or cascade.'),
  ('QM312', 'catalog', 'item_in_use', 'other records name this item', 'Retire it, or delete those records too with the mode cascade.'),
  ('QM313', 'catalog', 'lane_ring', 'the lanes of an item cannot form a ring', 'Delete or turn one of the lanes on the way; inactive ones count too.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
