import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { hashOf } from './door-token.js';

/** So many somebody gets at a time. */
const HOW_MANY = 10;
// Without what looks alike: i, l, o, 0, 1. 16 of these 31 are 79 bits.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

type IdentityDoor = Pick<pg.ClientBase, 'query'>;

/** Gives somebody ten new codes in place of those they had. They are told once: only hashes are kept. */
export async function renewCodes(door: IdentityDoor, userId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode);
  await door.query('delete from user_recovery_code where user_id = $1', [userId]);
  await door.query('insert into user_recovery_code (user_id, hash) select $1, unnest($2::text[])', [
    userId,
    codes.map((code) => hashOfCode(userId, code)),
  ]);
  return codes;
}

/** Uses a code up; whether it was one. Of many at once one gets it. */
export async function useCode(door: IdentityDoor, userId: string, code: string): Promise<boolean> {
  const { rowCount } = await door.query(
    'update user_recovery_code set used_at = now() where user_id = $1 and hash = $2 and used_at is null',
    [userId, hashOfCode(userId, code)],
  );
  return rowCount === 1;
}

/** How many somebody has left. */
export async function codesLeft(door: IdentityDoor, userId: string): Promise<number> {
  const { rows } = await door.query<{ left: number }>(
    'select count(*)::integer as left from user_recovery_code where user_id = $1 and used_at is null',
    [userId],
  );
  return rows[0]?.left ?? 0;
}

function newCode(): string {
  const letters = Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

// However it was typed.
const hashOfCode = (userId: string, code: string) =>
  hashOf(`${userId} ${code.toLowerCase().replace(/[\s-]/g, '')}`);
