-- Lanes of a file: what is refused, what is added and changed.
begin;
select plan(5);

\ir ../../support/uploads.sql

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

insert into catalog.items (id, sku, name) values ('01960000-0000-7000-8000-000000000001', 'SCARF', 'Scarf'), ('01960000-0000-7000-8000-000000000002', 'HAT', 'Hat');
insert into catalog.locations (code, name) values ('PORT', 'Port'), ('DEPOT', 'Depot'), ('SHOP', 'Shop');
create function pg_temp.fields()
returns json
language sql
as $$
  select '{"item": {"column": "Item"}, "from": {"column": "From"}, "to": {"column": "To"}, "days": {"column": "Days", "type": "integer"}, "least": {"column": "Least", "type": "number"}}'::json
$$;
create function pg_temp.targets(p_mode text)
returns jsonb
language sql
as $$
  select jsonb_build_array(jsonb_build_object(
    'target', 'lanes', 'mode', p_mode,
    'values', '{"item": "item", "from_location": "from", "to_location": "to", "lead_time_days": "days", "minimum_quantity": "least"}'::jsonb
  ))
$$;

select isnt(
  pg_temp.load(pg_temp.mapping(pg_temp.fields(), pg_temp.targets('update')), '{Item,From,To,Days,Least}', '[["SCARF", "PORT", "DEPOT", "5", "2"], ["SCARF", "DEPOT", "SHOP", "1", ""]]', 'first'),
  null, 'a file of lanes is loaded'
);
select results_eq(
  $$ select f.code, t.code, l.lead_time_days, l.minimum_quantity from catalog.lanes l join catalog.locations f on f.id = l.from_location_id join catalog.locations t on t.id = l.to_location_id order by l.lead_time_days $$,
  $$ values ('DEPOT', 'SHOP', 1, 0::numeric), ('PORT', 'DEPOT', 5, 2) $$, 'with their terms'
);
select pg_temp.load(pg_temp.mapping(pg_temp.fields(), pg_temp.targets('update')), '{Item,From,To,Days,Least}', '[["SCARF", "PORT", "DEPOT", "6", "3"]]', 'second');
select is((select max(lead_time_days) from catalog.lanes), 6, 'a later file changes them');
select pg_temp.load(pg_temp.mapping(pg_temp.fields(), pg_temp.targets('create')), '{Item,From,To,Days,Least}', '[["SCARF", "PORT", "DEPOT", "9", "3"]]', 'third');
select is((select max(lead_time_days) from catalog.lanes), 6, 'unless it may only create');

select results_eq(
  $$
    select pg_temp.rejects(
      pg_temp.fields(), pg_temp.targets('update'), '{Item,From,To,Days,Least}',
      '[["SCARF", "PORT", "DEPOT", "5", ""], ["SCARF", "DEPOT", "PORT", "5", ""], ["HAT", "PORT", "PORT", "1", ""], ["HAT", "PORT", "SHOP", "2", ""],
        ["HAT", "PORT", "SHOP", "3", ""], ["HAT", "NOWHERE", "SHOP", "3", ""], ["SOCK", "PORT", "SHOP", "3", ""], ["HAT", "PORT", "DEPOT", "-1", ""]]', 'bad'
    )
  $$,
  array[
    '2 To: leads back to where it comes from', '3 To: leads back to where it comes from', '4 To: leads back to where it comes from',
    '6 To: stands in the file more than once for this item', '7 From: is not known in catalog.locations', '8 Item: is not known in catalog.items',
    '9 Days: cannot be lead_time_days of lanes: lead_time_days between 0 and 1000'
  ],
  'rings, repetitions, and what is not known'
);

select * from finish();
rollback;
