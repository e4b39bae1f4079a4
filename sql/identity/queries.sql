/* @name CreateUser */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.create_user(:username!, :email!, :fullName, :passwordHash, coalesce(:role::identity.user_role, 'viewer')) as a;

/* @name CreateAdmin */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.create_admin(:username!, :email!, :fullName, :passwordHash) as a;

/* @name BeginSignIn */
select
  s.user_id as "user_id?",
  s.password_hash as "password_hash!",
  s.decoy_hashes as "decoy_hashes!"
from identity.begin_sign_in(:login!) as s;

/* @name FinishSignIn */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.finish_sign_in(:userId, :verifiedHash, :upgradedHash) as a;

/* @name ChangePassword */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.change_password(:userId!, :passwordHash) as a;

/* @name ActivateUser */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.activate_user(:userId!) as a;

/* @name DeactivateUser */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.deactivate_user(:userId!) as a;

/* @name UnlockUser */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.unlock_user(:userId!) as a;

/* @name EraseUser */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.erase_user(:userId!) as a;

/* @name ChangeRole */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.change_role(:userId!, :role!) as a;

/* @name AssignPrincipal */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.assign_principal(:agentId!, :principalId) as a;

/* @name GetUser */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.accounts as a
where a.id = :userId!;

/* @name GetUserByUsername */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.accounts as a
where lower(a.username) = lower(:username!);

/* @name GetUserByEmail */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.accounts as a
where lower(a.email) = lower(:email!);

/* @name GetCurrentUser */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.accounts as a
where a.id = identity.acting_user_id();

/* @name ListUsers */
select
  a.id as "id!",
  a.username as "username!",
  a.email as "email!",
  a.full_name as "full_name?",
  a.role as "role!",
  a.principal_id as "principal_id?",
  a.is_active as "is_active!",
  a.failed_sign_ins as "failed_sign_ins!",
  a.locked_until as "locked_until?",
  a.last_sign_in_at as "last_sign_in_at?",
  a.password_changed_at as "password_changed_at?",
  a.erased_at as "erased_at?",
  a.created_at as "created_at!",
  a.updated_at as "updated_at!"
from identity.accounts as a
where lower(a.username) > coalesce(:afterUsername, '')
  and (:role::identity.user_role is null or a.role = :role)
  and (:isActive::boolean is null or a.is_active = :isActive)
order by lower(a.username)
limit :limit!;

/* @name BindLogin */
select
  l.login::text as "login!",
  l.user_id as "user_id!",
  l.created_at as "created_at!"
from identity.bind_login(:login!, :userId!) as l;

/* @name ReleaseLogin */
select identity.release_login(:login!) as "was_bound!";

/* @name ListLogins */
select
  l.login::text as "login!",
  l.user_id as "user_id!",
  u.username as "username!",
  l.created_at as "created_at!"
from core.logins l
join identity.users u on u.id = l.user_id
where (:userId::uuid is null or l.user_id = :userId)
order by l.login;
