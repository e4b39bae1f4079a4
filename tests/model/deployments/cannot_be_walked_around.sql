begin;
select plan(7);

\ir ../../support/model_company.sql

select pg_temp.validated_version('one', 9);
select pg_temp.approved_deployment('first', 'one');
select throws_ok(
  $$
    insert into model.active_versions (model_id, environment, version_id, deployment_id)
    values (pg_temp.id_of('model'), 'production', pg_temp.id_of('one'), pg_temp.id_of('first'));
    set constraints all immediate
  $$,
  'QM720', null, 'a deployment that is not active does not commit a version in use'
);
set constraints all deferred;
select throws_ok(
  $$ update model.deployments set state = 'active', started_at = now(), completed_at = now(); set constraints all immediate $$,
  'QM004', null, 'nor is it made active past the commands'
);
set constraints all deferred;
select throws_ok($$ update model.validations set state = 'failed', expires_at = null where version_id = pg_temp.id_of('one') $$, '23503', null, 'a validation that was used stays passed');
set local role qm_app;
select throws_ok($$ insert into model.active_versions (model_id, environment, version_id, deployment_id) values (pg_temp.id_of('model'), 'staging', pg_temp.id_of('one'), pg_temp.id_of('first')) $$, '42501', null, 'the application does not write the pointer');
select throws_ok($$ update model.model_versions set state = 'active' $$, '42501', null, 'or a state');
select throws_ok($$ delete from model.predictions $$, '42501', null, 'or removes predictions');
reset role;
select lives_ok('set constraints all immediate', 'histories agree');

select * from finish();
rollback;
