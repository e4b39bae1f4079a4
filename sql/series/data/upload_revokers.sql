insert into series.upload_revokers (target, revoker)
values
  ('observations', 'series._revoke_upload_observations')
on conflict (target) do update
set
  revoker = excluded.revoker;
