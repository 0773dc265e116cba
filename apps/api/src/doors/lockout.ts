import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import { hashOf } from './door-token.js';

/** So often somebody may be wrong before waiting begins. */
export const FREE_TRIES = 5;

/** What is guessed at: the password of an address, which nobody may have, or the codes of a person. */
export type Guessed = { readonly password: string } | { readonly codesOf: string };

/**
 * Lets nobody guess for long, from however many addresses: after five wrong tries in a row one waits a minute, then two, four
 * and so on, an hour at most. Whoever is right, or comes by a mailed link, begins anew; so does a day of silence.
 */
@Injectable()
export class Lockout {
  constructor(private readonly database: Database) {}

  /**
   * Counts a try before it is looked at, so that a thousand at once are a thousand. Answers the how manieth it is since somebody
   * was right; refused (429), right or wrong, while one has to wait.
   */
  async take(guessed: Guessed): Promise<number> {
    const { rows } = await this.database.identity.query<{ failures: number }>({
      name: 'take-try',
      text: TAKE,
      values: [keyOf(guessed)],
    });
    if (rows[0]) return rows[0].failures;
    throw new Refusal('locked_for_now', { retryAfter: await this.secondsLeft(guessed) });
  }

  /** Begins anew: somebody was right, or showed in another way whose account it is. */
  async forget(guessed: Guessed): Promise<void> {
    await this.database.identity.query('delete from user_sign_in_attempt where key = $1', [keyOf(guessed)]);
  }

  /** Forgets what was tried longest ago; a day of silence counts as never. */
  async sweep(): Promise<void> {
    await this.database.identity.query(
      `delete from user_sign_in_attempt where last_at < now() - interval '1 day'`,
    );
  }

  private async secondsLeft(guessed: Guessed): Promise<number> {
    const { rows } = await this.database.identity.query<{ seconds: number }>(
      'select ceil(extract(epoch from locked_until - now()))::integer as seconds from user_sign_in_attempt where key = $1',
      [keyOf(guessed)],
    );
    return Math.max(rows[0]?.seconds ?? 1, 1);
  }
}

const keyOf = (guessed: Guessed): string =>
  hashOf('password' in guessed ? `password ${guessed.password}` : `codes ${guessed.codesOf}`);

const COUNTED = `case when a.last_at < now() - interval '1 day' then 1 else least(a.failures + 1, 10000) end`;

const TAKE = `insert into user_sign_in_attempt as a (key, failures) values ($1, 1)
  on conflict (key) do update set failures = ${COUNTED}, last_at = now(),
    locked_until = case when ${COUNTED} >= ${FREE_TRIES}
      then now() + make_interval(mins => least(power(2, least(${COUNTED}, 20) - ${FREE_TRIES}), 60)::integer) end
  where a.locked_until is null or a.locked_until <= now()
  returning failures`;
