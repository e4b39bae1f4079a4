begin;
select plan(13);

select is(core.claim_idempotency_key(null, 'room.command', '{}'), null, 'without a key the command runs');
select is((select count(*) from core.idempotency_keys), 0::bigint, 'and nothing is kept');

select is(core.claim_idempotency_key('k1', 'room.command', '{"a": 1, "b": 2}'), null, 'with a new key it runs');
select lives_ok($$ select core.keep_idempotent_result('k1', '{"id": 7}') $$, 'and keeps what it returns');
select is(
  core.claim_idempotency_key('k1', 'room.command', '{"a": 1, "b": 2}'),
  '{"id": 7}'::jsonb,
  'the retry gets the first result'
);
select is(
  core.claim_idempotency_key('k1', 'room.command', '{"b": 2, "a": 1}'),
  '{"id": 7}'::jsonb,
  'the order of the parameters does not matter'
);
select throws_ok(
  $$ select core.claim_idempotency_key('k1', 'room.command', '{"a": 2, "b": 2}') $$,
  'QM001',
  'this idempotency key was used for another request',
  'the key with other parameters is refused'
);
select throws_ok(
  $$ select core.claim_idempotency_key('k1', 'room.other_command', '{"a": 1, "b": 2}') $$,
  'QM001',
  null,
  'the key with another command is refused'
);
select is(core.claim_idempotency_key('k2', 'room.command', '{"a": 1, "b": 2}'), null, 'another key is another request');
select throws_ok(
  $$ select core.claim_idempotency_key('', 'room.command', '{}') $$,
  '23514',
  null,
  'an empty key is refused'
);
select throws_ok(
  $$ select core.claim_idempotency_key(repeat('k', 201), 'room.command', '{}') $$,
  '23514',
  null,
  'a key of more than 200 characters is refused'
);
select is(
  core.claim_idempotency_key('k3', 'room.command', '{}', '{"id": 8}'),
  null,
  'a result that is known beforehand can be kept at once'
);
select is(core.claim_idempotency_key('k3', 'room.command', '{}'), '{"id": 8}'::jsonb, 'and is what the retry gets');

select * from finish();
rollback;
