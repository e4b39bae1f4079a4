begin;
select plan(5);

create table core.diary (id integer primary key, entry text);
create trigger tg_diary__refuse_change
before update or delete on core.diary
for each row
execute function core.tg_refuse_change('Write another entry.');
create trigger tg_diary__refuse_truncate
before truncate on core.diary
for each statement
execute function core.tg_refuse_change();

select lives_ok($$ insert into core.diary values (1, 'a') $$, 'rows can be added');
select throws_ok($$ update core.diary set entry = 'b' $$, 'QM002', 'append-only rows cannot be changed', 'not changed');
select throws_ok($$ delete from core.diary $$, 'QM002', null, 'not deleted');
select throws_ok($$ truncate core.diary $$, 'QM002', null, 'not truncated, by the owner either');
select results_eq($$ select entry from core.diary $$, $$ values ('a') $$, 'the row is as it was');

select * from finish();
rollback;
