create or replace function series._move_upload(p_upload_id uuid, p_from text, p_to text, p_reason text default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform
  from series.uploads u
  where u.id = p_upload_id
    and u.state = p_from
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format(
        'upload %s is %s, %s was expected',
        p_upload_id,
        coalesce((select u.state from series.uploads u where u.id = p_upload_id), 'not there'),
        p_from
      ),
      hint = 'select state from series.uploads tells where it stands; an import runs register, validate, load in one transaction.';
  end if;

  -- History first, so that the guard of the table finds it even in a session that checks constraints at once.
  perform core.record_transition('upload', p_upload_id, p_from, p_to, p_reason);

  update series.uploads u
  set state = p_to
  where u.id = p_upload_id;
end
$$;

comment on function series._move_upload(uuid, text, text, text) is
  'Moves an upload from one state to another, with its history row. Error: QM503 it is not in that state.';

revoke execute on function series._move_upload(uuid, text, text, text) from public;
