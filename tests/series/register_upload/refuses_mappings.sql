begin;
select plan(40);

\ir ../../support/uploads.sql

create temporary table faults (label text, mapping jsonb, detail text);
insert into faults (label, mapping, detail)
values
  ('no fields', '{"targets": []}', 'fields, targets: a mapping needs an object of fields and a list of targets'),
  ('nothing to fill', '{"fields": {}, "field_order": [], "targets": []}', 'fields, targets: a mapping needs at least one target'),
  ('a field order with a field twice', pg_temp.mapping('{"sku": {"column": "Sku"}, "name": {"column": "Name"}}') || '{"field_order": ["sku", "sku"]}', 'field_order: it must list every field once, in the order of the file'),
  ('no field order', pg_temp.mapping('{"sku": {"column": "Sku"}}') - 'field_order', 'field_order: it must list every field once, in the order of the file'),
  ('filters that are no list', pg_temp.mapping('{"sku": {"column": "Sku"}}') || '{"filters": "all"}', '%'),
  ('an unknown column', pg_temp.mapping('{"sku": {"column": "Code"}}'), 'fields.sku: the file has no column "Code"'),
  ('a column that is an attack', pg_temp.mapping('{"sku": {"column": "x\"; drop table series.uploads; --"}}'), 'fields.sku: the file has no column "x""; drop table series.uploads; --"'),
  ('a field''s name that is an attack', pg_temp.mapping('{"sku\"; drop table x": {"column": "Sku"}}'), 'fields.sku"; drop table x: a field''s name is made of lower-case letters, digits and underscores'),
  ('two sources', pg_temp.mapping('{"sku": {"column": "Sku", "constant": "x"}}'), 'fields.sku: it needs exactly one of column, constant, join, occurrence_of, first_of'),
  ('rounding to more decimals than are kept', pg_temp.mapping('{"sku": {"column": "Sku", "number": {"round": 10}}}'), 'fields.sku: round takes a number of decimals from 0 to 9'),
  ('rounding that is an attack', pg_temp.mapping('{"sku": {"column": "Sku", "number": {"round": "0); drop table series.uploads; --"}}}'), 'fields.sku: invalid input syntax for type integer: "0); drop table series.uploads; --"'),
  ('no source', pg_temp.mapping('{"sku": {}}'), 'fields.sku: it needs exactly one of column, constant, join, occurrence_of, first_of'),
  ('no object', pg_temp.mapping('{"sku": "Sku"}'), 'fields.sku: it is not defined'),
  ('an unknown type', pg_temp.mapping('{"sku": {"column": "Sku", "type": "money"}}'), 'fields.sku: there is no type money'),
  ('an unknown time zone', pg_temp.mapping('{"sku": {"column": "Sku", "type": "timestamp", "time_zone": "Mars/Base"}}'), 'fields.sku: there is no time zone Mars/Base'),
  ('one sign for decimals and thousands', pg_temp.mapping('{"sku": {"column": "Sku", "type": "number", "number": {"thousands": "."}}}'), 'fields.sku: decimals and thousands cannot have the same sign'),
  ('a field below', pg_temp.mapping('{"a": {"join": ["sku"]}, "sku": {"column": "Sku"}}'), 'fields.a: sku is not a field defined above it'),
  ('an empty join', pg_temp.mapping('{"sku": {"column": "Sku"}, "a": {"join": []}}'), 'fields.a: it needs a list of fields'),
  ('a join that is a word', pg_temp.mapping('{"sku": {"column": "Sku"}, "a": {"join": "sku"}}'), 'fields.a: it needs a list of fields'),
  ('first_of two types', pg_temp.mapping('{"sku": {"column": "Sku"}, "n": {"column": "Sku", "type": "number"}, "a": {"first_of": ["sku", "n"]}}'), 'fields.a: first_of needs fields of one type'),
  ('an unknown way of cleaning', pg_temp.mapping('{"sku": {"column": "Sku", "clean": ["scrub"]}}'), 'fields.sku: there is no way of cleaning "scrub"'),
  ('a pattern that is none', pg_temp.mapping('{"sku": {"column": "Sku", "clean": [{"replace": "(", "with": ""}]}}'), 'fields.sku: invalid regular expression: parentheses () not balanced'),
  ('a condition on an unknown field', pg_temp.mapping('{"sku": {"column": "Sku"}}', p_filters => '[{"reason": "r", "when": [{"field": "code", "equals": "x"}]}]'), 'filters[0].when: code is not a field'),
  ('a filter without a reason', pg_temp.mapping('{"sku": {"column": "Sku"}}', p_filters => '[{"when": [{"field": "sku", "equals": "x"}]}]'), 'filters[0].when: a filter needs a reason'),
  ('a filter without conditions', pg_temp.mapping('{"sku": {"column": "Sku"}}', p_filters => '[{"reason": "r", "when": []}]'), 'filters[0].when: it needs a list of conditions'),
  ('an unknown condition', pg_temp.mapping('{"sku": {"column": "Sku"}}', p_filters => '[{"reason": "r", "when": [{"field": "sku", "like": "x"}]}]'), 'filters[0].when: there is no condition like'),
  ('a condition without a word', pg_temp.mapping('{"sku": {"column": "Sku"}}', p_filters => '[{"reason": "r", "when": [{"field": "sku"}]}]'), 'filters[0].when: there is no condition without a word'),
  ('a filter''s pattern that is none', pg_temp.mapping('{"sku": {"column": "Sku"}}', p_filters => '[{"reason": "r", "when": [{"field": "sku", "matches": "["}]}]'), 'filters[0].when: invalid regular expression: brackets [] not balanced'),
  ('a pattern for numbers', pg_temp.mapping('{"sku": {"column": "Sku"}, "n": {"column": "Sku", "type": "number"}}', p_filters => '[{"reason": "r", "when": [{"field": "n", "matches": "1"}]}]'), 'filters[0].when: matches is for text, n is number'),
  ('a limit that is no number', pg_temp.mapping('{"sku": {"column": "Sku"}, "n": {"column": "Sku", "type": "number"}}', p_filters => '[{"reason": "r", "when": [{"field": "n", "less_than": "few"}]}]'), 'filters[0].when: invalid input syntax for type numeric: "few"'),
  ('in without a list', pg_temp.mapping('{"sku": {"column": "Sku"}}', p_filters => '[{"reason": "r", "when": [{"field": "sku", "in": "x"}]}]'), 'filters[0].when: in needs a list'),
  ('an unknown target', pg_temp.mapping('{"sku": {"column": "Sku"}}', '[{"target": "identity.users", "values": {}}]'), 'targets[0]: there is no target identity.users; there are %'),
  ('an unknown mode', pg_temp.mapping('{"sku": {"column": "Sku"}}', '[{"target": "items", "mode": "delete", "values": {"sku": "sku"}}]'), 'targets[0]: mode is create or update'),
  ('a target without values', pg_temp.mapping('{"sku": {"column": "Sku"}}', '[{"target": "items"}]'), 'targets[0]: it needs values'),
  ('an unknown column of the target', pg_temp.mapping('{"sku": {"column": "Sku"}}', '[{"target": "items", "values": {"sku": "sku", "id": "sku"}}]'), 'targets[0]: items has no column id'),
  ('a required column left out', pg_temp.mapping('{"sku": {"column": "Sku"}}', '[{"target": "items", "values": {"name": "sku"}}]'), 'targets[0]: items.sku needs a field'),
  ('a value from an unknown field', pg_temp.mapping('{"sku": {"column": "Sku"}}', '[{"target": "items", "values": {"sku": "code"}}]'), 'targets[0]: code is not a field'),
  ('the wrong type', pg_temp.mapping('{"sku": {"column": "Sku"}}', '[{"target": "items", "values": {"sku": "sku", "unit_price": "sku"}}]'), 'targets[0]: items.unit_price takes number, sku is text'),
  ('a condition of a target on an unknown field', pg_temp.mapping('{"sku": {"column": "Sku"}}', '[{"target": "items", "values": {"sku": "sku"}, "when": [{"field": "x", "is_null": true}]}]'), 'targets[0].when: x is not a field');

select matches(
  pg_temp.detail(format('select series.register_upload(%L, sha256(%L), 1, %L, %L, %L)', 'f.csv', f.label, f.mapping, '{}', array['Sku', 'Name'])),
  '^QM501 ' || replace(regexp_replace(f.detail, '([.*+?|^$(){}\[\]\\])', '\\\1', 'g'), '%', '.*') || '$',
  f.label
)
from faults f
order by f.label;
select is((select count(*) from series.uploads), 0::bigint, 'nothing was registered');

select * from finish();
rollback;
