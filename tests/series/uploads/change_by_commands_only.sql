begin;
select plan(4);

\ir ../../support/uploads.sql

create temporary table here as select pg_temp.stage(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["A"]]') as id;
select lives_ok('set constraints all immediate', 'what the commands did has its history');
select throws_ok($$update series.uploads set state = 'validated'$$, 'QM004', null, 'a state without history is refused');
select series.validate_upload(id) from here;
select series.load_upload(id) from here;
select series.reject_upload(pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["B"]]', 'second'), 'not wanted');
select results_eq(
  $$select h.from_state, h.to_state from core.state_history h, here where h.subject_id = here.id order by h.sequence$$,
  $$values ('nonexistent', 'received'), ('received', 'hashing'), ('hashing', 'validating'), ('validating', 'validated'), ('validated', 'loading'), ('loading', 'loaded')$$,
  'an upload''s way is kept'
);
select throws_ok($$update series.uploads set state = 'failed' where state = 'loaded'$$, 'QM004', null, 'a raw change of a loaded upload is refused');

select * from finish();
rollback;
