insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM101', 'identity', 'user_required', 'this needs a signed-in user', 'Act as a user: db.as(userId) in the SDK, set qm.user_id in psql.'),
  ('QM102', 'identity', 'user_cannot_act', 'the session acts for a user that cannot act', 'Set qm.user_id to the id of an active user.'),
  ('QM103', 'identity', 'role_not_allowed', 'the user''s role does not allow this', 'Let a user with one of the roles in the detail do it.'),
  ('QM104', 'identity', 'user_not_found', 'there is no such user', 'select id, username from identity.accounts lists the users.'),
  ('QM105', 'identity', 'user_erased', 'this user has been erased', 'Create a new user; an erased one stays as an id only.'),
  ('QM106', 'identity', 'last_admin', 'the last active admin cannot be removed', 'Make another user admin first.'),
  ('QM107', 'identity', 'users_not_deleted', 'users are not deleted', 'Deactivate the user, and erase personal data with identity.erase_user.'),
  ('QM108', 'identity', 'principal_not_a_person', 'an agent acts for a person', 'Give an agent, and an active user who is none.'),
  ('QM109', 'identity', 'login_not_usable', 'this login cannot be bound to a user', 'Give a login of the server that is no superuser and not the one of this session.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
