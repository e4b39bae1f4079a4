-- Nobody chooses whom a version has to beat.
begin;
select plan(22);

\ir ../../support/model_company.sql

create function pg_temp.begin_it(p_version text, p_baseline text default null, p_environment text default null)
returns uuid
language sql
as $$
  select (model.begin_validation(pg_temp.id_of(p_version), pg_temp.id_of('holdout'), pg_temp.id_of(p_baseline), p_environment => p_environment)).id
$$;

-- None is in use: only a simple forecast, and what is said to be one is not all that there is to beat.
select pg_temp.new_version('one'), pg_temp.new_version('bad'), pg_temp.new_version('older');
select throws_ok($$ select pg_temp.begin_it('one', 'bad') $$, 'QM730', 'a version has to beat the one in use', 'a version that is not in use is no baseline');
select throws_ok($$ select pg_temp.begin_it('one', p_environment => 'moon') $$, 'QM731', 'there is no such environment', 'nor is there a way round by an environment that does not exist');
select pg_temp.name_it('bad validation', pg_temp.begin_it('bad'));
select is((model.judge_validation(pg_temp.id_of('bad validation'), pg_temp.wave(15), pg_temp.wave(40))).state::text, 'failed', 'beating a forecast that is bad on purpose is not enough');
select results_eq(
  $$ select gate, round(value::numeric, 1), round(threshold::numeric, 1) from model.validation_gates where validation_id = pg_temp.id_of('bad validation') and not is_passed $$,
  $$ values ('constant', 9.6, 6.4) $$, 'where one number for all would be better'
);
select pg_temp.name_it(
  'older validation', (model.begin_validation(pg_temp.id_of('older'), pg_temp.id_of('holdout'), p_loss => 'squared')).id
);
select is((model.judge_validation(pg_temp.id_of('older validation'), pg_temp.wave(8), pg_temp.wave(40))).state::text, 'passed', 'squared losses too');
select is((select round(threshold) from model.validation_gates where validation_id = pg_temp.id_of('older validation') and gate = 'constant'), 50::double precision, 'are held against the variance');

-- One is in use: only that, in the environment where it is.
select pg_temp.validate('one', 9), pg_temp.deployed('first', 'one');
select pg_temp.new_version('two');
select throws_ok($$ select pg_temp.begin_it('two') $$, 'QM730', null, 'a simple forecast is too little');
select throws_ok($$ select pg_temp.begin_it('two', 'older') $$, 'QM730', null, 'another version is not in use');
select throws_ok($$ select pg_temp.begin_it('two', 'one', 'staging') $$, 'QM730', null, 'nor is this one in use there');
select is(pg_temp.validate('two', 5, null, 'staging'), 'passed', 'where none is in use a simple forecast is to be beaten');
select throws_ok($$ select model.request_deployment(pg_temp.id_of('two'), 'production') $$, 'QM730', null, 'which lets it be deployed there only');
select lives_ok($$ select model.request_deployment(pg_temp.id_of('two'), 'staging') $$, 'and there it may');
select throws_ok($$ select model.request_deployment(pg_temp.id_of('older'), 'production') $$, 'QM730', null, 'validated when none was in use is too long ago');
select is(pg_temp.validate('two', null, 'one'), 'passed', 'it beats the one in use');

-- What it has beaten is replaced meanwhile.
select pg_temp.validated_version('three', 3, 'one');
select pg_temp.approved_deployment('third', 'three');
select is(pg_temp.deployed('second', 'two'), 'active', 'another one takes over');
select throws_ok($$ select model.start_deployment(pg_temp.id_of('third')) $$, 'QM730', null, 'who has not beaten it does not begin, approved or not');
select throws_ok($$ select model.request_deployment(pg_temp.id_of('three'), 'production') $$, 'QM730', null, 'nor is it asked for');
select is((model.roll_back_deployment(pg_temp.id_of('second'), 'x')).state::text, 'rolled_back', 'it is rolled back');
select is((model.start_deployment(pg_temp.id_of('third'))).state::text, 'canary', 'then the validation holds again');

-- Past the commands.
select pg_temp.measure('third');
select model.advance_deployment(pg_temp.id_of('third'));
select pg_temp.measure('third');
savepoint before;
update model.validations set baseline_version_id = pg_temp.id_of('older') where id = pg_temp.id_of('three validation');
select throws_ok($$ select model.advance_deployment(pg_temp.id_of('third')) $$, 'QM730', null, 'it does not take over on a validation against another one');
rollback to before;
select is((model.advance_deployment(pg_temp.id_of('third'))).state::text, 'active', 'it takes over');
select throws_ok(
  $$ update model.validations set baseline_version_id = null where id = pg_temp.id_of('three validation'); set constraints all immediate $$,
  'QM720', null, 'and the commit proves it once more'
);

select * from finish();
rollback;
