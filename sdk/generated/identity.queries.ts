/** Types generated for queries found in "sql/identity/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';
import type { UserRole } from './enums.js';

type NumberOrString = number | string;

type stringArray = string[];

/** 'CreateUser' parameters type */
export interface ICreateUserParams {
  email: string;
  fullName?: string | null | void;
  passwordHash?: string | null | void;
  role?: UserRole | null | void;
  username: string;
}

/** 'CreateUser' return type */
export interface ICreateUserResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'CreateUser' query type */
export interface ICreateUserQuery {
  params: ICreateUserParams;
  result: ICreateUserResult;
}

const createUserIR: any = {
  usedParamSet: { username: true, email: true, fullName: true, passwordHash: true, role: true },
  params: [
    { name: 'username', required: true, transform: { type: 'scalar' }, locs: [{ a: 492, b: 501 }] },
    { name: 'email', required: true, transform: { type: 'scalar' }, locs: [{ a: 504, b: 510 }] },
    { name: 'fullName', required: false, transform: { type: 'scalar' }, locs: [{ a: 513, b: 521 }] },
    { name: 'passwordHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 524, b: 536 }] },
    { name: 'role', required: false, transform: { type: 'scalar' }, locs: [{ a: 548, b: 552 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.create_user(:username!, :email!, :fullName, :passwordHash, coalesce(:role::identity.user_role, \'viewer\')) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.create_user(:username!, :email!, :fullName, :passwordHash, coalesce(:role::identity.user_role, 'viewer')) as a
 * ```
 */
export const createUser = new PreparedQuery<ICreateUserParams, ICreateUserResult>(createUserIR);

/** 'CreateAdmin' parameters type */
export interface ICreateAdminParams {
  email: string;
  fullName?: string | null | void;
  passwordHash?: string | null | void;
  username: string;
}

/** 'CreateAdmin' return type */
export interface ICreateAdminResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'CreateAdmin' query type */
export interface ICreateAdminQuery {
  params: ICreateAdminParams;
  result: ICreateAdminResult;
}

const createAdminIR: any = {
  usedParamSet: { username: true, email: true, fullName: true, passwordHash: true },
  params: [
    { name: 'username', required: true, transform: { type: 'scalar' }, locs: [{ a: 493, b: 502 }] },
    { name: 'email', required: true, transform: { type: 'scalar' }, locs: [{ a: 505, b: 511 }] },
    { name: 'fullName', required: false, transform: { type: 'scalar' }, locs: [{ a: 514, b: 522 }] },
    { name: 'passwordHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 525, b: 537 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.create_admin(:username!, :email!, :fullName, :passwordHash) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.create_admin(:username!, :email!, :fullName, :passwordHash) as a
 * ```
 */
export const createAdmin = new PreparedQuery<ICreateAdminParams, ICreateAdminResult>(createAdminIR);

/** 'BeginSignIn' parameters type */
export interface IBeginSignInParams {
  login: string;
}

/** 'BeginSignIn' return type */
export interface IBeginSignInResult {
  decoy_hashes: stringArray;
  password_hash: string;
  user_id: string | null;
}

/** 'BeginSignIn' query type */
export interface IBeginSignInQuery {
  params: IBeginSignInParams;
  result: IBeginSignInResult;
}

const beginSignInIR: any = {
  usedParamSet: { login: true },
  params: [{ name: 'login', required: true, transform: { type: 'scalar' }, locs: [{ a: 137, b: 143 }] }],
  statement:
    'select\n  s.user_id as "user_id?",\n  s.password_hash as "password_hash!",\n  s.decoy_hashes as "decoy_hashes!"\nfrom identity.begin_sign_in(:login!) as s',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.user_id as "user_id?",
 *   s.password_hash as "password_hash!",
 *   s.decoy_hashes as "decoy_hashes!"
 * from identity.begin_sign_in(:login!) as s
 * ```
 */
export const beginSignIn = new PreparedQuery<IBeginSignInParams, IBeginSignInResult>(beginSignInIR);

/** 'FinishSignIn' parameters type */
export interface IFinishSignInParams {
  upgradedHash?: string | null | void;
  userId?: string | null | void;
  verifiedHash?: string | null | void;
}

/** 'FinishSignIn' return type */
export interface IFinishSignInResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'FinishSignIn' query type */
export interface IFinishSignInQuery {
  params: IFinishSignInParams;
  result: IFinishSignInResult;
}

const finishSignInIR: any = {
  usedParamSet: { userId: true, verifiedHash: true, upgradedHash: true },
  params: [
    { name: 'userId', required: false, transform: { type: 'scalar' }, locs: [{ a: 495, b: 501 }] },
    { name: 'verifiedHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 504, b: 516 }] },
    { name: 'upgradedHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 519, b: 531 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.finish_sign_in(:userId, :verifiedHash, :upgradedHash) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.finish_sign_in(:userId, :verifiedHash, :upgradedHash) as a
 * ```
 */
export const finishSignIn = new PreparedQuery<IFinishSignInParams, IFinishSignInResult>(finishSignInIR);

/** 'ChangePassword' parameters type */
export interface IChangePasswordParams {
  passwordHash?: string | null | void;
  userId: string;
}

/** 'ChangePassword' return type */
export interface IChangePasswordResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'ChangePassword' query type */
export interface IChangePasswordQuery {
  params: IChangePasswordParams;
  result: IChangePasswordResult;
}

const changePasswordIR: any = {
  usedParamSet: { userId: true, passwordHash: true },
  params: [
    { name: 'userId', required: true, transform: { type: 'scalar' }, locs: [{ a: 496, b: 503 }] },
    { name: 'passwordHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 506, b: 518 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.change_password(:userId!, :passwordHash) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.change_password(:userId!, :passwordHash) as a
 * ```
 */
export const changePassword = new PreparedQuery<IChangePasswordParams, IChangePasswordResult>(changePasswordIR);

/** 'ActivateUser' parameters type */
export interface IActivateUserParams {
  userId: string;
}

/** 'ActivateUser' return type */
export interface IActivateUserResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'ActivateUser' query type */
export interface IActivateUserQuery {
  params: IActivateUserParams;
  result: IActivateUserResult;
}

const activateUserIR: any = {
  usedParamSet: { userId: true },
  params: [{ name: 'userId', required: true, transform: { type: 'scalar' }, locs: [{ a: 494, b: 501 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.activate_user(:userId!) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.activate_user(:userId!) as a
 * ```
 */
export const activateUser = new PreparedQuery<IActivateUserParams, IActivateUserResult>(activateUserIR);

/** 'DeactivateUser' parameters type */
export interface IDeactivateUserParams {
  userId: string;
}

/** 'DeactivateUser' return type */
export interface IDeactivateUserResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'DeactivateUser' query type */
export interface IDeactivateUserQuery {
  params: IDeactivateUserParams;
  result: IDeactivateUserResult;
}

const deactivateUserIR: any = {
  usedParamSet: { userId: true },
  params: [{ name: 'userId', required: true, transform: { type: 'scalar' }, locs: [{ a: 496, b: 503 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.deactivate_user(:userId!) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.deactivate_user(:userId!) as a
 * ```
 */
export const deactivateUser = new PreparedQuery<IDeactivateUserParams, IDeactivateUserResult>(deactivateUserIR);

/** 'UnlockUser' parameters type */
export interface IUnlockUserParams {
  userId: string;
}

/** 'UnlockUser' return type */
export interface IUnlockUserResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'UnlockUser' query type */
export interface IUnlockUserQuery {
  params: IUnlockUserParams;
  result: IUnlockUserResult;
}

const unlockUserIR: any = {
  usedParamSet: { userId: true },
  params: [{ name: 'userId', required: true, transform: { type: 'scalar' }, locs: [{ a: 492, b: 499 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.unlock_user(:userId!) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.unlock_user(:userId!) as a
 * ```
 */
export const unlockUser = new PreparedQuery<IUnlockUserParams, IUnlockUserResult>(unlockUserIR);

/** 'EraseUser' parameters type */
export interface IEraseUserParams {
  userId: string;
}

/** 'EraseUser' return type */
export interface IEraseUserResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'EraseUser' query type */
export interface IEraseUserQuery {
  params: IEraseUserParams;
  result: IEraseUserResult;
}

const eraseUserIR: any = {
  usedParamSet: { userId: true },
  params: [{ name: 'userId', required: true, transform: { type: 'scalar' }, locs: [{ a: 491, b: 498 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.erase_user(:userId!) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.erase_user(:userId!) as a
 * ```
 */
export const eraseUser = new PreparedQuery<IEraseUserParams, IEraseUserResult>(eraseUserIR);

/** 'ChangeRole' parameters type */
export interface IChangeRoleParams {
  role: UserRole;
  userId: string;
}

/** 'ChangeRole' return type */
export interface IChangeRoleResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'ChangeRole' query type */
export interface IChangeRoleQuery {
  params: IChangeRoleParams;
  result: IChangeRoleResult;
}

const changeRoleIR: any = {
  usedParamSet: { userId: true, role: true },
  params: [
    { name: 'userId', required: true, transform: { type: 'scalar' }, locs: [{ a: 492, b: 499 }] },
    { name: 'role', required: true, transform: { type: 'scalar' }, locs: [{ a: 502, b: 507 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.change_role(:userId!, :role!) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.change_role(:userId!, :role!) as a
 * ```
 */
export const changeRole = new PreparedQuery<IChangeRoleParams, IChangeRoleResult>(changeRoleIR);

/** 'AssignPrincipal' parameters type */
export interface IAssignPrincipalParams {
  agentId: string;
  principalId?: string | null | void;
}

/** 'AssignPrincipal' return type */
export interface IAssignPrincipalResult {
  created_at: Date;
  email: string;
  erased_at: Date | null;
  failed_sign_ins: number;
  full_name: string | null;
  id: string;
  is_active: boolean;
  last_sign_in_at: Date | null;
  locked_until: Date | null;
  password_changed_at: Date | null;
  principal_id: string | null;
  role: UserRole;
  updated_at: Date;
  username: string;
}

/** 'AssignPrincipal' query type */
export interface IAssignPrincipalQuery {
  params: IAssignPrincipalParams;
  result: IAssignPrincipalResult;
}

const assignPrincipalIR: any = {
  usedParamSet: { agentId: true, principalId: true },
  params: [
    { name: 'agentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 497, b: 505 }] },
    { name: 'principalId', required: false, transform: { type: 'scalar' }, locs: [{ a: 508, b: 519 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.assign_principal(:agentId!, :principalId) as a',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.assign_principal(:agentId!, :principalId) as a
 * ```
 */
export const assignPrincipal = new PreparedQuery<IAssignPrincipalParams, IAssignPrincipalResult>(assignPrincipalIR);

/** 'GetUser' parameters type */
export interface IGetUserParams {
  userId: string;
}

/** 'GetUser' return type */
export interface IGetUserResult {
  /** When the row was made. */
  created_at: Date;
  /** E-mail address, unique without regard to case. */
  email: string;
  /** When name, address and password were erased. */
  erased_at: Date | null;
  /** Failed sign-ins in a row; zero again after a success. */
  failed_sign_ins: number;
  /** Name to show. */
  full_name: string | null;
  /** Identifier; business rows keep it for ever. */
  id: string;
  /** False: cannot sign in and cannot act. */
  is_active: boolean;
  /** Last successful sign-in. */
  last_sign_in_at: Date | null;
  /** Sign-in is refused until then. */
  locked_until: Date | null;
  /** When the password was last set. */
  password_changed_at: Date | null;
  /** Person whom an agent acts for. */
  principal_id: string | null;
  /** What the user may do. */
  role: UserRole;
  /** When the row last changed. */
  updated_at: Date;
  /** Sign-in name, unique without regard to case. */
  username: string;
}

/** 'GetUser' query type */
export interface IGetUserQuery {
  params: IGetUserParams;
  result: IGetUserResult;
}

const getUserIR: any = {
  usedParamSet: { userId: true },
  params: [{ name: 'userId', required: true, transform: { type: 'scalar' }, locs: [{ a: 507, b: 514 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.accounts as a\nwhere a.id = :userId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.accounts as a
 * where a.id = :userId!
 * ```
 */
export const getUser = new PreparedQuery<IGetUserParams, IGetUserResult>(getUserIR);

/** 'GetUserByUsername' parameters type */
export interface IGetUserByUsernameParams {
  username: string;
}

/** 'GetUserByUsername' return type */
export interface IGetUserByUsernameResult {
  /** When the row was made. */
  created_at: Date;
  /** E-mail address, unique without regard to case. */
  email: string;
  /** When name, address and password were erased. */
  erased_at: Date | null;
  /** Failed sign-ins in a row; zero again after a success. */
  failed_sign_ins: number;
  /** Name to show. */
  full_name: string | null;
  /** Identifier; business rows keep it for ever. */
  id: string;
  /** False: cannot sign in and cannot act. */
  is_active: boolean;
  /** Last successful sign-in. */
  last_sign_in_at: Date | null;
  /** Sign-in is refused until then. */
  locked_until: Date | null;
  /** When the password was last set. */
  password_changed_at: Date | null;
  /** Person whom an agent acts for. */
  principal_id: string | null;
  /** What the user may do. */
  role: UserRole;
  /** When the row last changed. */
  updated_at: Date;
  /** Sign-in name, unique without regard to case. */
  username: string;
}

/** 'GetUserByUsername' query type */
export interface IGetUserByUsernameQuery {
  params: IGetUserByUsernameParams;
  result: IGetUserByUsernameResult;
}

const getUserByUsernameIR: any = {
  usedParamSet: { username: true },
  params: [{ name: 'username', required: true, transform: { type: 'scalar' }, locs: [{ a: 526, b: 535 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.accounts as a\nwhere lower(a.username) = lower(:username!)',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.accounts as a
 * where lower(a.username) = lower(:username!)
 * ```
 */
export const getUserByUsername = new PreparedQuery<IGetUserByUsernameParams, IGetUserByUsernameResult>(
  getUserByUsernameIR,
);

/** 'GetUserByEmail' parameters type */
export interface IGetUserByEmailParams {
  email: string;
}

/** 'GetUserByEmail' return type */
export interface IGetUserByEmailResult {
  /** When the row was made. */
  created_at: Date;
  /** E-mail address, unique without regard to case. */
  email: string;
  /** When name, address and password were erased. */
  erased_at: Date | null;
  /** Failed sign-ins in a row; zero again after a success. */
  failed_sign_ins: number;
  /** Name to show. */
  full_name: string | null;
  /** Identifier; business rows keep it for ever. */
  id: string;
  /** False: cannot sign in and cannot act. */
  is_active: boolean;
  /** Last successful sign-in. */
  last_sign_in_at: Date | null;
  /** Sign-in is refused until then. */
  locked_until: Date | null;
  /** When the password was last set. */
  password_changed_at: Date | null;
  /** Person whom an agent acts for. */
  principal_id: string | null;
  /** What the user may do. */
  role: UserRole;
  /** When the row last changed. */
  updated_at: Date;
  /** Sign-in name, unique without regard to case. */
  username: string;
}

/** 'GetUserByEmail' query type */
export interface IGetUserByEmailQuery {
  params: IGetUserByEmailParams;
  result: IGetUserByEmailResult;
}

const getUserByEmailIR: any = {
  usedParamSet: { email: true },
  params: [{ name: 'email', required: true, transform: { type: 'scalar' }, locs: [{ a: 523, b: 529 }] }],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.accounts as a\nwhere lower(a.email) = lower(:email!)',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.accounts as a
 * where lower(a.email) = lower(:email!)
 * ```
 */
export const getUserByEmail = new PreparedQuery<IGetUserByEmailParams, IGetUserByEmailResult>(getUserByEmailIR);

/** 'GetCurrentUser' parameters type */
export type IGetCurrentUserParams = void;

/** 'GetCurrentUser' return type */
export interface IGetCurrentUserResult {
  /** When the row was made. */
  created_at: Date;
  /** E-mail address, unique without regard to case. */
  email: string;
  /** When name, address and password were erased. */
  erased_at: Date | null;
  /** Failed sign-ins in a row; zero again after a success. */
  failed_sign_ins: number;
  /** Name to show. */
  full_name: string | null;
  /** Identifier; business rows keep it for ever. */
  id: string;
  /** False: cannot sign in and cannot act. */
  is_active: boolean;
  /** Last successful sign-in. */
  last_sign_in_at: Date | null;
  /** Sign-in is refused until then. */
  locked_until: Date | null;
  /** When the password was last set. */
  password_changed_at: Date | null;
  /** Person whom an agent acts for. */
  principal_id: string | null;
  /** What the user may do. */
  role: UserRole;
  /** When the row last changed. */
  updated_at: Date;
  /** Sign-in name, unique without regard to case. */
  username: string;
}

/** 'GetCurrentUser' query type */
export interface IGetCurrentUserQuery {
  params: IGetCurrentUserParams;
  result: IGetCurrentUserResult;
}

const getCurrentUserIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.accounts as a\nwhere a.id = identity.acting_user_id()',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.accounts as a
 * where a.id = identity.acting_user_id()
 * ```
 */
export const getCurrentUser = new PreparedQuery<IGetCurrentUserParams, IGetCurrentUserResult>(getCurrentUserIR);

/** 'ListUsers' parameters type */
export interface IListUsersParams {
  afterUsername?: string | null | void;
  isActive?: boolean | null | void;
  limit: NumberOrString;
  role?: UserRole | null | void;
}

/** 'ListUsers' return type */
export interface IListUsersResult {
  /** When the row was made. */
  created_at: Date;
  /** E-mail address, unique without regard to case. */
  email: string;
  /** When name, address and password were erased. */
  erased_at: Date | null;
  /** Failed sign-ins in a row; zero again after a success. */
  failed_sign_ins: number;
  /** Name to show. */
  full_name: string | null;
  /** Identifier; business rows keep it for ever. */
  id: string;
  /** False: cannot sign in and cannot act. */
  is_active: boolean;
  /** Last successful sign-in. */
  last_sign_in_at: Date | null;
  /** Sign-in is refused until then. */
  locked_until: Date | null;
  /** When the password was last set. */
  password_changed_at: Date | null;
  /** Person whom an agent acts for. */
  principal_id: string | null;
  /** What the user may do. */
  role: UserRole;
  /** When the row last changed. */
  updated_at: Date;
  /** Sign-in name, unique without regard to case. */
  username: string;
}

/** 'ListUsers' query type */
export interface IListUsersQuery {
  params: IListUsersParams;
  result: IListUsersResult;
}

const listUsersIR: any = {
  usedParamSet: { afterUsername: true, role: true, isActive: true, limit: true },
  params: [
    { name: 'afterUsername', required: false, transform: { type: 'scalar' }, locs: [{ a: 529, b: 542 }] },
    {
      name: 'role',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 556, b: 560 },
        { a: 602, b: 606 },
      ],
    },
    {
      name: 'isActive',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 616, b: 624 },
        { a: 660, b: 668 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 704, b: 710 }] },
  ],
  statement:
    'select\n  a.id as "id!",\n  a.username as "username!",\n  a.email as "email!",\n  a.full_name as "full_name?",\n  a.role as "role!",\n  a.principal_id as "principal_id?",\n  a.is_active as "is_active!",\n  a.failed_sign_ins as "failed_sign_ins!",\n  a.locked_until as "locked_until?",\n  a.last_sign_in_at as "last_sign_in_at?",\n  a.password_changed_at as "password_changed_at?",\n  a.erased_at as "erased_at?",\n  a.created_at as "created_at!",\n  a.updated_at as "updated_at!"\nfrom identity.accounts as a\nwhere lower(a.username) > coalesce(:afterUsername, \'\')\n  and (:role::identity.user_role is null or a.role = :role)\n  and (:isActive::boolean is null or a.is_active = :isActive)\norder by lower(a.username)\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.id as "id!",
 *   a.username as "username!",
 *   a.email as "email!",
 *   a.full_name as "full_name?",
 *   a.role as "role!",
 *   a.principal_id as "principal_id?",
 *   a.is_active as "is_active!",
 *   a.failed_sign_ins as "failed_sign_ins!",
 *   a.locked_until as "locked_until?",
 *   a.last_sign_in_at as "last_sign_in_at?",
 *   a.password_changed_at as "password_changed_at?",
 *   a.erased_at as "erased_at?",
 *   a.created_at as "created_at!",
 *   a.updated_at as "updated_at!"
 * from identity.accounts as a
 * where lower(a.username) > coalesce(:afterUsername, '')
 *   and (:role::identity.user_role is null or a.role = :role)
 *   and (:isActive::boolean is null or a.is_active = :isActive)
 * order by lower(a.username)
 * limit :limit!
 * ```
 */
export const listUsers = new PreparedQuery<IListUsersParams, IListUsersResult>(listUsersIR);

/** 'BindLogin' parameters type */
export interface IBindLoginParams {
  login: string;
  userId: string;
}

/** 'BindLogin' return type */
export interface IBindLoginResult {
  created_at: Date;
  login: string;
  user_id: string;
}

/** 'BindLogin' query type */
export interface IBindLoginQuery {
  params: IBindLoginParams;
  result: IBindLoginResult;
}

const bindLoginIR: any = {
  usedParamSet: { login: true, userId: true },
  params: [
    { name: 'login', required: true, transform: { type: 'scalar' }, locs: [{ a: 120, b: 126 }] },
    { name: 'userId', required: true, transform: { type: 'scalar' }, locs: [{ a: 129, b: 136 }] },
  ],
  statement:
    'select\n  l.login::text as "login!",\n  l.user_id as "user_id!",\n  l.created_at as "created_at!"\nfrom identity.bind_login(:login!, :userId!) as l',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.login::text as "login!",
 *   l.user_id as "user_id!",
 *   l.created_at as "created_at!"
 * from identity.bind_login(:login!, :userId!) as l
 * ```
 */
export const bindLogin = new PreparedQuery<IBindLoginParams, IBindLoginResult>(bindLoginIR);

/** 'ReleaseLogin' parameters type */
export interface IReleaseLoginParams {
  login: string;
}

/** 'ReleaseLogin' return type */
export interface IReleaseLoginResult {
  was_bound: boolean;
}

/** 'ReleaseLogin' query type */
export interface IReleaseLoginQuery {
  params: IReleaseLoginParams;
  result: IReleaseLoginResult;
}

const releaseLoginIR: any = {
  usedParamSet: { login: true },
  params: [{ name: 'login', required: true, transform: { type: 'scalar' }, locs: [{ a: 30, b: 36 }] }],
  statement: 'select identity.release_login(:login!) as "was_bound!"',
};

/**
 * Query generated from SQL:
 * ```
 * select identity.release_login(:login!) as "was_bound!"
 * ```
 */
export const releaseLogin = new PreparedQuery<IReleaseLoginParams, IReleaseLoginResult>(releaseLoginIR);

/** 'ListLogins' parameters type */
export interface IListLoginsParams {
  userId?: string | null | void;
}

/** 'ListLogins' return type */
export interface IListLoginsResult {
  /** When the row was made. */
  created_at: Date;
  login: string;
  /** The user; a row of identity.users, which is below this room. */
  user_id: string;
  /** Sign-in name, 3 to 50 letters, digits, dots, dashes or underscores; unique without regard to case. */
  username: string;
}

/** 'ListLogins' query type */
export interface IListLoginsQuery {
  params: IListLoginsParams;
  result: IListLoginsResult;
}

const listLoginsIR: any = {
  usedParamSet: { userId: true },
  params: [
    {
      name: 'userId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 192, b: 198 },
        { a: 229, b: 235 },
      ],
    },
  ],
  statement:
    'select\n  l.login::text as "login!",\n  l.user_id as "user_id!",\n  u.username as "username!",\n  l.created_at as "created_at!"\nfrom core.logins l\njoin identity.users u on u.id = l.user_id\nwhere (:userId::uuid is null or l.user_id = :userId)\norder by l.login',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.login::text as "login!",
 *   l.user_id as "user_id!",
 *   u.username as "username!",
 *   l.created_at as "created_at!"
 * from core.logins l
 * join identity.users u on u.id = l.user_id
 * where (:userId::uuid is null or l.user_id = :userId)
 * order by l.login
 * ```
 */
export const listLogins = new PreparedQuery<IListLoginsParams, IListLoginsResult>(listLoginsIR);
