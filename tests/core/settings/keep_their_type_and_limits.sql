begin;
select plan(24);

insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('test.share', '0.5', 'numeric', '0.5', 0, 1, null, 'share', 'd'),
  ('test.days', '7', 'integer', '7', 1, 30, null, 'days', 'd'),
  ('test.is_on', 'true', 'boolean', 'true', null, null, null, null, 'd'),
  ('test.color', '"red"', 'text', '"red"', null, null, array['red', 'green'], null, 'd'),
  ('test.word', '"any"', 'text', '"any"', null, null, null, null, 'd');

select is(core.setting_numeric('test.share'), 0.5, 'a number is read');
select is(core.setting_integer('test.days'), 7, 'a whole number is read');
select is(core.setting_boolean('test.is_on'), true, 'a yes or no is read');
select is(core.setting_text('test.color'), 'red', 'a text is read without its quotes');

select throws_ok(
  format('select core.setting_%s(%L)', t, 'test.misspelt'),
  'QM005',
  'there is no such setting',
  format('a misspelt %s setting never becomes a default', t)
)
from unnest(array['numeric', 'integer', 'boolean', 'text']) as t;
select throws_ok($$ select core.set_setting('test.misspelt', '1') $$, 'QM005', null, 'nor is it made by setting it');

select is((core.set_setting('test.share', '0.25')).value, '0.25'::jsonb, 'a value inside the limits is set and returned');
select is(core.setting_numeric('test.share'), 0.25, 'and in force at once');
select is((core.set_setting('test.share', '0')).value, '0'::jsonb, 'the limits belong to the range');
select is((core.set_setting('test.share', '1')).value, '1'::jsonb, 'both of them');
select is((core.set_setting('test.color', '"green"')).value, '"green"'::jsonb, 'a word of the vocabulary is taken');

select throws_ok(format('select core.set_setting(%L, %L)', s.name, s.value), 'QM006', 'the setting does not accept this value', s.why)
from (
  values
    ('test.share', '1.01', 'above the maximum'),
    ('test.share', '"0.5"', 'a text for a number'),
    ('test.days', '2.5', 'part of a day'),
    ('test.is_on', '1', 'a number for a yes or no'),
    ('test.color', '"blue"', 'a word outside the vocabulary'),
    ('test.word', 'null', 'a JSON null')
) as s (name, value, why);

select throws_like(
  $$ select core.set_setting('test.days', '31') $$,
  '%does not accept%',
  'the message is stable'
);
select is((core.set_setting('test.days', '30')).updated_by, null::uuid, 'without a user nobody is named');

create temporary table as_user as
select set_config('qm.user_id', '01950000-0000-7000-8000-000000000001', true);
insert into identity.users (id, username, email, role)
values ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin');
select is(
  (core.set_setting('test.days', '29')).updated_by,
  '01950000-0000-7000-8000-000000000001'::uuid,
  'the session''s user is'
);

set role qm_readonly;
select throws_ok($$ select core.set_setting('test.days', '28') $$, '42501', null, 'a reader may not set');
reset role;

select * from finish();
rollback;
