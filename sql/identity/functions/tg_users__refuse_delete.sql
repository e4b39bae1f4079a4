create or replace function identity.tg_users__refuse_delete()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using
    errcode = 'QM107',
    message = 'users are not deleted',
    detail = format('%s on identity.users was refused', tg_op),
    hint = 'Use identity.deactivate_user, and identity.erase_user for personal data.';
end
$$;

comment on function identity.tg_users__refuse_delete() is
  'Before delete or truncate: rows of every room name users, some without a foreign key, so no user is ever removed. Error: QM107.';

revoke execute on function identity.tg_users__refuse_delete() from public;

drop trigger if exists tg_users__refuse_delete on identity.users;
create trigger tg_users__refuse_delete
before delete on identity.users
for each row
execute function identity.tg_users__refuse_delete();

drop trigger if exists tg_users__refuse_truncate on identity.users;
create trigger tg_users__refuse_truncate
before truncate on identity.users
for each statement
execute function identity.tg_users__refuse_delete();
