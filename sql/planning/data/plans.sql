-- Given once: a company changes or adds plans as it likes.
insert into planning.plans (code, name)
select 'main', 'Main plan'
where not exists (select from planning.plans);
