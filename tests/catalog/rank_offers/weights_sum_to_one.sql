-- The weights are settings, and sum to one when a transaction ends.
begin;
select plan(2);

select core.set_setting('catalog.offer_price_weight', '0.7');

select throws_ok(
  $$ set constraints all immediate $$,
  'QM307', 'the weights of an offer''s score must sum to one', 'one alone is refused'
);

set constraints all deferred;
select core.set_setting('catalog.offer_price_weight', '0.7');
select core.set_setting('catalog.offer_lead_time_weight', '0');

select lives_ok($$ set constraints all immediate $$, 'two that fit are not');

select * from finish();
rollback;
