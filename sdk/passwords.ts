import { hash, parseOptions, verify as verifyArgon2 } from '@node-rs/argon2';
import { verify as verifyBcrypt } from '@node-rs/bcrypt';
import { WeakPassword } from './errors.js';

/** Cost of new hashes, argon2id: that of the decoy for unknown users in identity.begin_sign_in. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What bcrypt looks at; the rest of a longer password never counted. */
const bcryptBytes = 72;

const shortest = 8;
const longest = 100;

/**
 * Refuses a password that is too weak to be set: it has 8 to 100 characters, at least one letter and one digit. The
 * database cannot look at this, for it never sees a password.
 */
export function requireStrongPassword(password: string): void {
  const length = Array.from(password).length;
  const faults = [
    length < shortest ? `it has fewer than ${shortest} characters` : [],
    length > longest ? `it has more than ${longest} characters` : [],
    /\p{L}/u.test(password) ? [] : 'it has no letter',
    /\p{Nd}/u.test(password) ? [] : 'it has no digit',
  ].flat();
  if (faults.length > 0) {
    throw new WeakPassword({
      message: 'the password is too weak',
      code: '22023',
      detail: faults.join('; '),
      hint: `Take ${shortest} to ${longest} characters with at least one letter and one digit.`,
    });
  }
}

/** The hash to store for a new password; null stays null: no sign-in with a password. */
export async function hashNewPassword(password: string | null | undefined): Promise<string | null> {
  if (password === null || password === undefined) {
    return null;
  }
  requireStrongPassword(password);
  return hashPassword(password);
}

function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether a hash, argon2id or bcrypt, is that of the password. */
export function matchesHash(password: string, passwordHash: string): Promise<boolean> {
  return isBcrypt(passwordHash) ? verifyBcrypt(password, passwordHash) : verifyArgon2(passwordHash, password);
}

/**
 * A hash of today's strength for a password that matched the stored hash, or null where that is strong enough. The
 * password is taken as it is, however weak: its user signs in with it.
 */
export async function strongerHash(password: string, passwordHash: string): Promise<string | null> {
  return isWeakerThanToday(password, passwordHash) ? hashPassword(password) : null;
}

function isWeakerThanToday(password: string, passwordHash: string): boolean {
  if (isBcrypt(passwordHash)) {
    // What stands behind the bytes that bcrypt looks at was not verified; it must not become part of the password.
    return Buffer.byteLength(password) <= bcryptBytes;
  }
  const { memoryCost, timeCost, outputLen, saltLen } = parseOptions(passwordHash);
  return (
    memoryCost < cost.memoryCost ||
    memoryCost * timeCost < cost.memoryCost * cost.timeCost ||
    outputLen < 32 ||
    saltLen < 16
  );
}

function isBcrypt(passwordHash: string): boolean {
  return passwordHash.startsWith('$2');
}
