-- Days of sales are cut in the time zone of the location.
begin;
select plan(3);

set local role qm_app;

select lives_ok($$ insert into catalog.locations (code, name, time_zone) values ('V', 'Vienna', 'Europe/Vienna') $$, 'a known zone');
select throws_ok(
  $$ insert into catalog.locations (code, name, time_zone) values ('M', 'Moon', 'Moon/Sea_of_Tranquility') $$,
  'QM302', 'there is no such time zone', 'an unknown zone'
);
select throws_ok(
  $$ update catalog.locations set time_zone = 'nowhere' where code = 'V' $$,
  'QM302', 'there is no such time zone', 'also later'
);

select * from finish();
rollback;
