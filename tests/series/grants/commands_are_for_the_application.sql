begin;
select plan(10);

create temporary table commands (name text);
insert into commands (name)
values
  ('register_upload'), ('add_upload_rejects'), ('validate_upload'), ('load_upload'), ('discard_staging'), ('record_failed_upload'),
  ('reject_upload'), ('revoke_upload'), ('create_series'), ('record_observations'), ('record_quality_findings'), ('decide_quality_finding'),
  ('decide_upload_finding');
select is_empty(
  $$select c.name from commands c where not exists (select from pg_proc p where p.pronamespace = 'series'::regnamespace and p.proname = c.name and has_function_privilege('qm_app', p.oid, 'execute'))$$,
  'the application may execute every command'
);
select is_empty(
  $$select p.proname from pg_proc p where p.pronamespace = 'series'::regnamespace and p.provolatile = 'v' and has_function_privilege('qm_readonly', p.oid, 'execute')$$,
  'a reader none'
);
select is_empty(
  $$select p.proname from pg_proc p where p.pronamespace = 'series'::regnamespace and p.provolatile = 'v' and has_function_privilege('qm_app', p.oid, 'execute') and p.proname not in (select name from commands)$$,
  'and the application nothing else that writes'
);
select is_empty(
  $$
    select c.relname, x.privilege
    from pg_class c
    cross join (values ('insert'), ('update'), ('delete'), ('truncate')) as x (privilege)
    where c.relnamespace = 'series'::regnamespace
      and c.relkind in ('r', 'p', 'v')
      and (has_table_privilege('qm_app', c.oid, x.privilege) or has_table_privilege('qm_readonly', c.oid, x.privilege))
  $$,
  'tables are written by commands only'
);
set local role qm_app;
select throws_ok($$insert into series.uploads (filename, sha256, byte_count, data_type, mapping_name, mapping) values ('f', sha256('f'), 1, 'd', 'm', '{}')$$, '42501', null, 'uploads');
select throws_ok('update series.upload_rejects set reason = $$x$$', '42501', null, 'rejects');
select throws_ok('delete from series.observations', '42501', null, 'observations');
reset role;
set local role qm_readonly;
select throws_ok($$select series.register_upload('f', sha256('f'), 1, '{}', '{}', '{a}')$$, '42501', null, 'a reader brings no file');
select throws_ok($$select series.revoke_upload(core.uuid_v7(), 'x')$$, '42501', null, 'and takes none back');
select lives_ok('select * from series.uploads, series.upload_rejects, series.upload_filters, series.series, series.observations, series.quality_findings, series.integrity_findings', 'but reads everything');

select * from finish();
rollback;
