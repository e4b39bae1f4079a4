import * as queries from './generated/identity.queries.js';
import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import { hashNewPassword, matchesHash, strongerHash } from './passwords.js';
import { Room } from './room.js';

/** A user as everybody may see it: without the password's hash. */
export type Account = queries.IGetUserResult;

/** Who is to be created. The password is hashed here and never leaves the process. */
export type NewUser = Omit<queries.ICreateUserParams, 'passwordHash'> & { password?: string | undefined };

/** The first admin, or another one made by the installing or maintaining role. */
export type NewAdmin = Omit<queries.ICreateAdminParams, 'passwordHash'> & { password?: string | undefined };

/** Which users a list shows. */
export type UserFilter = Omit<queries.IListUsersParams, 'afterUsername' | 'limit'>;

/** What somebody who signs in gives. */
export interface Credentials {
  /** Username or e-mail address, in any case. */
  login: string;
  password: string;
}

/** Users, their roles and their sign-in. */
export class Identity extends Room {
  /** Adds a user; for admins. A password has to be strong enough, or `WeakPassword` is thrown. */
  async createUser({ password, ...user }: NewUser, options?: CallOptions): Promise<Account> {
    return this.one(queries.createUser, { ...user, passwordHash: await hashNewPassword(password) }, options);
  }

  /** Adds an admin; for connections of the roles `qm_migrator` and `qm_maintenance`, which need no user for it. */
  async createAdmin({ password, ...user }: NewAdmin, options?: CallOptions): Promise<Account> {
    return this.one(queries.createAdmin, { ...user, passwordHash: await hashNewPassword(password) }, options);
  }

  /**
   * The user whose login and password these are, or null. Null does not tell whether the user is unknown, inactive or
   * locked out or the password wrong, and comes after the same work. Failures are counted in the database and lock the
   * user out; call it outside of a transaction that may be rolled back, or the count is rolled back too.
   *
   * Verifies argon2id hashes and the bcrypt hashes of older systems; a weaker hash than the SDK makes is replaced by a
   * stronger one of the same password at the first success.
   */
  async checkCredentials({ login, password }: Credentials, options?: CallOptions): Promise<Account | null> {
    let replaced: string | undefined;
    for (;;) {
      const attempt = await this.one(queries.beginSignIn, { login }, options);
      if (attempt.password_hash === replaced) {
        // It was the user who changed meanwhile, locked or deactivated, and not the hash.
        return null;
      }
      const succeeded = await matchesHash(password, attempt.password_hash);
      for (const decoy of attempt.decoy_hashes) {
        await matchesHash(password, decoy);
      }
      const account = await this.maybe(
        queries.finishSignIn,
        {
          userId: attempt.user_id,
          verifiedHash: succeeded ? attempt.password_hash : null,
          upgradedHash: succeeded ? await strongerHash(password, attempt.password_hash) : null,
        },
        options,
      );
      if (account !== null || !succeeded) {
        return account;
      }
      // The right password of a hash that was replaced meanwhile: by a new password, or by this user's other sign-in.
      replaced = attempt.password_hash;
    }
  }

  /**
   * Sets a password; by the user, or by an admin for somebody else. Null: no more sign-in with a password. A password
   * has to be strong enough, or `WeakPassword` is thrown.
   */
  async changePassword(
    { userId, password }: { userId: string; password: string | null },
    options?: CallOptions,
  ): Promise<Account> {
    return this.one(queries.changePassword, { userId, passwordHash: await hashNewPassword(password) }, options);
  }

  /** Lets a user sign in and act again; for admins. */
  activateUser(params: queries.IActivateUserParams, options?: CallOptions): Promise<Account> {
    return this.one(queries.activateUser, params, options);
  }

  /** Stops a user from signing in and acting; for admins. */
  deactivateUser(params: queries.IDeactivateUserParams, options?: CallOptions): Promise<Account> {
    return this.one(queries.deactivateUser, params, options);
  }

  /** Gives a user another role; for admins. */
  changeRole(params: queries.IChangeRoleParams, options?: CallOptions): Promise<Account> {
    return this.one(queries.changeRole, params, options);
  }

  /** Says for whom an agent acts: that person has no vote on what the agent proposes. */
  assignPrincipal(params: queries.IAssignPrincipalParams, options?: CallOptions): Promise<Account> {
    return this.one(queries.assignPrincipal, params, options);
  }

  /**
   * Makes a login of the server act for one user and nobody else: for people with a login of their own. For admins.
   * Error: LoginNotUsable (QM109).
   */
  bindLogin(params: queries.IBindLoginParams, options?: CallOptions): Promise<queries.IBindLoginResult> {
    return this.one(queries.bindLogin, params, options);
  }

  /** Lets a login act for whom it names again, and says whether it was bound; for admins. Error: LoginNotUsable (QM109). */
  async releaseLogin(params: queries.IReleaseLoginParams, options?: CallOptions): Promise<boolean> {
    return (await this.one(queries.releaseLogin, params, options)).was_bound;
  }

  /** Logins that act for one user each. */
  listLogins(params: queries.IListLoginsParams = {}, options?: CallOptions): Promise<queries.IListLoginsResult[]> {
    return this.many(queries.listLogins, params, options);
  }

  /** Ends a lock-out after failed sign-ins before its time; for admins. */
  unlockUser(params: queries.IUnlockUserParams, options?: CallOptions): Promise<Account> {
    return this.one(queries.unlockUser, params, options);
  }

  /** Erases name, address and password for good; the id stays for the trail. For admins. */
  eraseUser(params: queries.IEraseUserParams, options?: CallOptions): Promise<Account> {
    return this.one(queries.eraseUser, params, options);
  }

  /** The user that the session acts for, or null where it acts for none. */
  getCurrentUser(options?: CallOptions): Promise<Account | null> {
    return this.maybe(queries.getCurrentUser, undefined, options);
  }

  /** A user by id. */
  getUser(params: queries.IGetUserParams, options?: CallOptions): Promise<Account | null> {
    return this.maybe(queries.getUser, params, options);
  }

  /** A user by username, in any case. */
  getUserByUsername(params: queries.IGetUserByUsernameParams, options?: CallOptions): Promise<Account | null> {
    return this.maybe(queries.getUserByUsername, params, options);
  }

  /** A user by e-mail address, in any case. */
  getUserByEmail(params: queries.IGetUserByEmailParams, options?: CallOptions): Promise<Account | null> {
    return this.maybe(queries.getUserByEmail, params, options);
  }

  /** Users in the order of their names, a page at a time. */
  listUsers(filter: UserFilter & PageRequest = {}, options?: CallOptions): Promise<Page<Account>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listUsers,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterUsername: key?.[0], limit }),
        key: (row) => [row.username.toLowerCase()],
      },
      options,
    );
  }
}
