begin;
select plan(7);

select is(forecast.consume('{350,350,350,350}', '{300,500,280,0}', 1, 1), '{0,0,0,320}'::double precision[], 'the worked example of frePPLe''s manual: 0, 0, 0 and 320 are left');
select is(forecast.consume('{10,10,10}', '{0,25,0}', 1, 1), '{0,0,5}'::double precision[], 'its own bucket, then the earlier one, then the later one');
select is(forecast.consume('{10,10,10}', '{0,25,0}', 0, 0), '{10,0,10}'::double precision[], 'no window: its own bucket alone');
select is(forecast.consume('{10,10}', '{100,0}', 0, 1), '{0,0}'::double precision[], 'more orders than forecast leave nothing, not less');
select is(forecast.consume('{10,null}', '{null,4}', 1, 1), '{6,null}'::double precision[], 'what is not forecast cannot be consumed');
select throws_ok($$ select forecast.consume('{1,2}', '{1}') $$, 'QM801', null, 'as many orders as forecasts');
select throws_ok($$ select forecast.consume('{1}', '{1}', -1) $$, 'QM801', null, 'no negative window');

select * from finish();
rollback;
