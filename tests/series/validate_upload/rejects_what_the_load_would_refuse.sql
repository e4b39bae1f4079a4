begin;
select plan(13);

\ir ../../support/uploads.sql

-- What is wrong in a file, by line: its number, the column and the reason. What is right is loaded.
create function pg_temp.rejects(p_fields json, p_targets jsonb, p_header text[], p_rows jsonb, p_file text)
returns setof text
language plpgsql
as $$
declare
  v_id uuid := pg_temp.read(pg_temp.mapping(p_fields, p_targets), p_header, p_rows, p_file);
begin
  if exists (select from series.uploads u where u.id = v_id and u.state <> 'rejected') then
    perform series.load_upload(v_id, true);
  end if;

  return query
  select format('%s %s: %s', r.line_number, r.column_name, r.reason)
  from series.upload_rejects r
  where r.upload_id = v_id
  order by r.line_number, r.position;
end
$$;

insert into catalog.items (sku, name, unit, barcode)
values ('WHOLE', 'Whole', 'piece', '111'), ('PART', 'Part', 'kg', null);
insert into catalog.locations (code, name) values ('SHOP', 'Shop');
insert into catalog.suppliers (code, name) values ('MILL', 'Mill');

select results_eq(
  $$select pg_temp.rejects(
    '{"code": {"column": "Code"}, "parent": {"column": "Parent"}, "name": {"column": "Name", "required": true}}',
    '[{"target": "categories", "values": {"code": "code", "parent": "parent", "name": "name"}}]',
    '{Code,Parent,Name}', '[["ROOT", "", ""], ["BRANCH", "ROOT", "b"], ["LEAF", "BRANCH", "l"], ["FREE", "", "f"]]', 'parents'
  )$$,
  array['2 Name: is missing', '3 Parent: is not known in catalog.categories', '4 Parent: is not known in catalog.categories'],
  'what stands below a rejected record is rejected too, never tied to nothing'
);
select results_eq('select code from catalog.categories', array['FREE'], 'the rest is loaded');
select results_eq(
  $$select pg_temp.rejects(
    '{"code": {"column": "Code"}, "parent": {"column": "Parent"}}',
    '[{"target": "locations", "values": {"code": "code", "parent": "parent"}}]',
    '{Code,Parent}', '[["A", "A"], ["B", "C"], ["C", "B"], ["D", "B"], ["E", ""]]', 'cycles'
  )$$,
  array[
    '2 Parent: stands below A itself', '3 Parent: stands below B itself', '4 Parent: stands below C itself',
    '5 Parent: is not known in catalog.locations'
  ],
  'a tree has no cycle'
);
select results_eq(
  $$select pg_temp.rejects(
    '{"sku": {"column": "Sku"}, "barcode": {"column": "Barcode"}}',
    '[{"target": "items", "values": {"sku": "sku", "barcode": "barcode"}}]',
    '{Sku,Barcode}', '[["A", "111"], ["B", "222"], ["C", "222"], ["B", "222"], ["WHOLE", "111"], ["E", ""]]', 'barcodes'
  )$$,
  array['2 Barcode: is the barcode of item WHOLE', '4 Barcode: is the barcode of item B in this file'],
  'a barcode names one item'
);
select results_eq(
  $$select pg_temp.rejects(
    '{"item": {"column": "Item"}, "shop": {"constant": "SHOP"}, "count": {"column": "Count", "type": "number"}, "low": {"column": "Low", "type": "number"}, "high": {"column": "High", "type": "number"}}',
    '[{"target": "stock", "values": {"item": "item", "location": "shop", "on_hand": "count", "reorder_point": "low", "maximum_stock": "high"}}]',
    '{Item,Count,Low,High}', '[["WHOLE", "1.5", "", ""], ["PART", "1.5", "", ""], ["PART", "2", "", ""], ["WHOLE", "3", "10", "5"]]', 'counts'
  )$$,
  array[
    '2 Count: is not a whole number of piece', '4 Count: is counted in the file more than once for this item and location',
    '5 High: is less than the reorder point', '5 Count: is counted in the file more than once for this item and location'
  ],
  'stock is counted once, in whole pieces'
);
select results_eq(
  $$select l.on_hand::float from inventory.levels l$$, array[1.5::float], 'the count that is right is there'
);
select results_eq(
  $$select pg_temp.rejects(
    '{"item": {"column": "Item"}, "shop": {"constant": "SHOP"}, "quantity": {"column": "Quantity", "type": "number"}}',
    '[{"target": "movements", "values": {"item": "item", "location": "shop", "quantity": "quantity"}}]',
    '{Item,Quantity}', '[["WHOLE", "1.5"], ["PART", "0.1234567"], ["PART", "1"]]', 'movements'
  )$$,
  array['2 Quantity: is not a whole number of piece', '3 Quantity: has more than six decimals'],
  'movements are in units that exist'
);
select results_eq(
  $$select pg_temp.rejects(
    '{"supplier": {"constant": "MILL"}, "item": {"column": "Item"}, "price": {"column": "Price", "type": "number"}, "least": {"column": "Least", "type": "number"}, "most": {"column": "Most", "type": "number"}}',
    '[{"target": "supplier_items", "values": {"supplier": "supplier", "item": "item", "price": "price", "minimum_order_quantity": "least", "contract_quantity_limit": "most"}}]',
    '{Item,Price,Least,Most}', '[["WHOLE", "10", "1", "5"], ["WHOLE", "11", "1", "5"], ["PART", "3", "9", "5"]]', 'offers'
  )$$,
  array['3 Item: stands in the file more than once for this supplier', '4 Most: is less than the smallest order'],
  'an offer has one price, and a contract that allows an order'
);
select results_eq('select price::float from catalog.supplier_prices', array[10::float], 'the first one');
select results_eq(
  $$select pg_temp.rejects(
    '{"parent": {"column": "Parent"}, "component": {"column": "Component"}, "quantity": {"column": "Quantity", "type": "number"}, "basis": {"column": "Basis"}, "position": {"column": "Position", "type": "integer"}}',
    '[{"target": "items", "values": {"sku": "parent"}}, {"target": "bom_lines", "values": {"parent": "parent", "component": "component", "quantity_per": "quantity", "basis": "basis", "position": "position"}}]',
    '{Parent,Component,Quantity,Basis,Position}',
    '[["X", "PART", "0.5", "share", "1"], ["X", "PART", "0.5", "share", "1"], ["X", "PART", "50", "share", "2"], ["Y", "Z", "1", "", ""], ["Z", "Y", "1", "", ""], ["W", "W", "1", "", ""]]', 'bills'
  )$$,
  array[
    '3 Position: stands in the file more than once for this component', '4 Quantity: is more than the whole',
    '5 Component: contains Y itself', '6 Component: contains Z itself', '7 Component: contains W itself'
  ],
  'a bill of material has no cycle, no share above one and each position once'
);
select results_eq('select quantity_per::float from catalog.bom_lines', array[0.5::float], 'one line is right');
select is_empty(
  $$select pg_temp.rejects(
    '{"sku": {"column": "Sku"}, "unit": {"constant": "kg"}, "shop": {"constant": "SHOP"}, "count": {"column": "Count", "type": "number"}}',
    '[{"target": "items", "values": {"sku": "sku", "unit": "unit"}}, {"target": "stock", "values": {"item": "sku", "location": "shop", "on_hand": "count"}}]',
    '{Sku,Count}', '[["NEW", "2.5"]]', 'units'
  )$$,
  'an item that the file makes in kilograms is counted in parts of them'
);
select results_eq(
  $$select pg_temp.rejects(
    '{"sku": {"column": "Sku"}, "unit": {"constant": "kg"}, "shop": {"constant": "SHOP"}, "count": {"column": "Count", "type": "number"}}',
    '[{"target": "items", "values": {"sku": "sku", "unit": "unit"}}, {"target": "stock", "values": {"item": "sku", "location": "shop", "on_hand": "count"}}]',
    '{Sku,Count}', '[["WHOLE", "2.5"]]', 'units that are'
  )$$,
  array['2 Count: is not a whole number of piece'],
  'but a file that only makes items does not change the unit of one that is there'
);

select * from finish();
rollback;
