begin;
select plan(46);

create temporary table cases (text text, decimal text, thousands text, is_percent boolean, number numeric);
insert into cases (text, decimal, thousands, is_percent, number)
values
  ('1', '.', ',', 'f', 1),
  ('-2.50', '.', ',', 'f', -2.50),
  ('+3', '.', ',', 'f', 3),
  ('1,234.5', '.', ',', 'f', 1234.5),
  ('1,234,567', '.', ',', 'f', 1234567),
  ('12,34', '.', ',', 'f', null),
  ('1,5', '.', ',', 'f', null),
  ('1,5', ',', '.', 'f', 1.5),
  ('1.234,56', ',', '.', 'f', 1234.56),
  ('1.5', ',', '.', 'f', null),
  ('1.5', ',', '', 'f', null),
  ('1,234', ',', ',', 'f', 1.234),
  ('$1,234.50', '.', ',', 'f', 1234.50),
  ('€ 5', '.', ',', 'f', 5),
  ('-$5', '.', ',', 'f', -5),
  ('$-5', '.', ',', 'f', -5),
  ('(1.50)', '.', ',', 'f', -1.50),
  ('($1,000)', '.', ',', 'f', -1000),
  ('5-', '.', ',', 'f', -5),
  ('5--', '.', ',', 'f', null),
  ('-5-', '.', ',', 'f', null),
  ('(-5)', '.', ',', 'f', null),
  ('-(5)', '.', ',', 'f', null),
  ('()', '.', ',', 'f', null),
  ('-', '.', ',', 'f', null),
  ('', '.', ',', 'f', null),
  ('12%', '.', ',', 'f', null),
  ('12.5%', '.', ',', 't', 0.125),
  ('(5%)', '.', ',', 't', -0.05),
  ('5%-', '.', ',', 't', -0.05),
  ('5%%', '.', ',', 't', null),
  ('12', '.', ',', 't', 0.12),
  ('1e3', '.', ',', 'f', 1000),
  ('1.5E-2', '.', ',', 'f', 0.015),
  ('1e400', '.', ',', 'f', null),
  ('0x10', '.', ',', 'f', null),
  ('NaN', '.', ',', 'f', null),
  ('Infinity', '.', ',', 'f', null),
  ('1.2.3', '.', ',', 'f', null),
  ('1 234,5', ',', ' ', 'f', 1234.5),
  ('1 234', '.', ',', 'f', 1234),
  ('1''234', '.', '''', 'f', 1234),
  ('abc', '.', ',', 'f', null),
  ('1a', '.', ',', 'f', null),
  ('.5', '.', ',', 'f', null),
  (null, '.', ',', 'f', null);
select is(
  series.parse_number(c.text, c.decimal, c.thousands, c.is_percent), c.number,
  format('%L with decimal %s, thousands %s, percent %s', c.text, c.decimal, c.thousands, c.is_percent)
)
from cases c;

select * from finish();
rollback;
