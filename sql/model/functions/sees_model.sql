create or replace function model._sees_model(p_model_id uuid)
returns boolean
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (
    select
    from model.models m
    where m.id = p_model_id
      and (identity._sees_owner(m.owner_id) or m.id = any (model.models_in_hand()))
  );
end
$$;

comment on function model._sees_model(uuid) is
  'True where there is this model and the session sees it: what the policy of model.models says, for commands, which run as the owner of the tables and so have to ask. Errors: QM102, QM012.';

revoke execute on function model._sees_model(uuid) from public;
