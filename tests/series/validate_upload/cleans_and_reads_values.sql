begin;
select plan(56);

set local timezone = 'UTC';
create function pg_temp.value(p_definition jsonb, p_text text)
returns text
language plpgsql
as $$
declare
  v_value text;
begin
  execute format(
    'select (%s)::text from (select %s as text from (select $1::text as c1) as s offset 0) as x',
    series._field_value_sql(p_definition, 'x.text'), series._field_text_sql(p_definition || '{"column": "Column"}', '{Column}')
  )
  into v_value
  using p_text;
  return v_value;
end
$$;
create temporary table cases (definition jsonb, text text, value text);
insert into cases (definition, text, value)
values
('{}', ' a ', ' a '),
  ('{"clean": ["trim"]}', E' \ta\u00a0\n', 'a'),
  ('{"clean": ["trim", "collapse_spaces"]}', E' a  b\tc ', 'a b c'),
  ('{"clean": ["upper"]}', 'aB', 'AB'),
  ('{"clean": ["lower"]}', 'aB', 'ab'),
  ('{"clean": ["strip_html"]}', '<b>a</b>&nbsp;b', 'a b'),
  ('{"clean": [{"replace": "[0-9]+", "with": "#"}]}', 'a12b3', 'a#b#'),
  ('{"clean": [{"strip_suffix": ["(yds)", "(lbs)"]}]}', 'Cotton (yds) ', 'Cotton'),
  ('{"clean": [{"strip_suffix": ["."]}]}', 'abc', 'abc'),
  ('{}', '', null),
  ('{"clean": ["trim"]}', '   ', null),
  ('{"nulls": ["", "-", "nan"]}', '-', null),
  ('{"nulls": ["-"]}', '', ''),
  ('{"type": "number"}', '($1,234.50)', '-1234.50'),
  ('{"type": "number", "negate": true}', '5', '-5'),
  ('{"type": "number", "number": {"decimal": ","}}', '1.234,5', '1234.5'),
  ('{"type": "number", "number": {"decimal": ","}}', '1,234', '1.234'),
  ('{"type": "number", "number": {"percent": true}}', '50%', '0.50'),
  ('{"type": "number", "number": {"round": 4}}', '7174.299999999999', '7174.3000'),
  ('{"type": "number", "negate": true, "number": {"round": 0}}', '$1,200.50', '-1201'),
  ('{"type": "number"}', 'many', null),
  ('{"type": "integer"}', '12.0', '12'),
  ('{"type": "integer"}', '12.5', null),
  ('{"type": "integer"}', '99999999999999999999', null),
  ('{"type": "boolean"}', 'Yes', 'true'),
  ('{"type": "boolean"}', '0', 'false'),
  ('{"type": "boolean"}', 'maybe', null),
  ('{"type": "date"}', '2024-02-29', '2024-02-29'),
  ('{"type": "date"}', '2023-02-29', null),
  ('{"type": "date"}', '1900-02-29', null),
  ('{"type": "date"}', '2000-02-29', '2000-02-29'),
  ('{"type": "date"}', '2024-01-31 23:59:59', '2024-01-31'),
  ('{"type": "date"}', '2024-01-01; drop table x', null),
  ('{"type": "date", "formats": ["DD/MM/YYYY"]}', '31/02/2024', null),
  ('{"type": "date", "formats": ["DD/MM/YYYY"]}', '31/01/2024', '2024-01-31'),
  ('{"type": "date", "formats": ["DD/MM/YYYY"]}', '1/1/2024', null),
  ('{"type": "date", "formats": ["D/M/YY"]}', '1/2/69', '2069-02-01'),
  ('{"type": "date", "formats": ["D/M/YY"]}', '1/2/70', '1970-02-01'),
  ('{"type": "date", "formats": ["D Mon YYYY"]}', '5 MAR 2024', '2024-03-05'),
  ('{"type": "date", "formats": ["D Mon YYYY"]}', '5 Foo 2024', null),
  ('{"type": "date", "formats": ["MM/DD/YYYY", "YYYY-MM-DD"]}', '2024-03-05', '2024-03-05'),
  ('{"type": "date", "formats": ["YYYY.MM.DD"]}', '2024x03x05', null),
  ('{"type": "date", "formats": ["YYYY-MM-DD"]}', '0000-01-01', null),
  ('{"type": "date", "formats": ["excel"]}', '45351', '2024-02-29'),
  ('{"type": "date", "formats": ["excel"]}', '61', '1900-03-01'),
  ('{"type": "date", "formats": ["excel"]}', '60', null),
  ('{"type": "timestamp", "formats": ["excel"]}', '45292.5208333333', '2024-01-01 12:30:00+00'),
  ('{"type": "timestamp"}', '2024-01-05 12:00:00', '2024-01-05 12:00:00+00'),
  ('{"type": "timestamp"}', '2024-01-05 24:00:00', null),
  ('{"type": "timestamp", "formats": ["D/M/YYYY H24:MI"]}', '5/1/2024 9:05', '2024-01-05 09:05:00+00'),
  ('{"type": "timestamp", "formats": ["D/M/YYYY H24:MI"]}', '5/1/2024 9:60', null),
  ('{"type": "timestamp", "formats": ["YYYY-MM-DDTHH24:MI:SSZ"]}', '2024-01-31T10:00:00.25Z', '2024-01-31 10:00:00.25+00'),
  ('{"type": "timestamp", "time_zone": "Europe/London"}', '2024-01-05 12:00:00', '2024-01-05 12:00:00+00'),
  ('{"type": "timestamp", "time_zone": "Europe/London"}', '2024-07-05 12:00:00', '2024-07-05 11:00:00+00'),
  ('{"type": "timestamp", "time_zone": "Europe/Berlin"}', '2024-03-31 02:30:00', '2024-03-31 01:30:00+00'),
  ('{"type": "timestamp", "time_zone": "Europe/Berlin"}', '2024-10-27 02:30:00', '2024-10-27 01:30:00+00');
select is(pg_temp.value(c.definition, c.text), c.value, format('%L as %s', c.text, c.definition))
from cases c;

select * from finish();
rollback;
