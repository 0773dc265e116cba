import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import { recordUserEvent } from '../session/record-user-event.js';
import { Sessions } from '../session/sessions.js';
import type { Whence } from '../session/whence.js';
import { Codes } from './codes.js';
import { doorCookie, tokenInCookie } from './door-cookies.js';
import { hashOf } from './door-token.js';
import { KnownBrowsers } from './known-browsers.js';

/** So many codes a browser may try before it begins again at the door. */
const MOST_TRIES = 5;

/** Browsers that came through a door and still have to take the second step. */
@Injectable()
export class WaitingBrowsers {
  constructor(
    private readonly database: Database,
    private readonly codes: Codes,
    private readonly sessions: Sessions,
    private readonly known: KnownBrowsers,
  ) {}

  /** Opens the session that waits for a code. Refused: a wrong code, the sixth, and whoever came through no door. */
  async step(
    code: string,
    cookies: string | undefined,
    whence: Whence,
  ): Promise<{ recoveryCodesLeft: number | null; cookies: string[] }> {
    const token = tokenInCookie(cookies, 'second_step');
    const userId = token && (await this.countTry(token));
    if (!userId) throw new Refusal('second_step_over');
    const { recoveryCodesLeft } = await this.codes.take(userId, code, whence);
    const { identity } = this.database;
    // A password that was changed meanwhile closed this door.
    const { rowCount } = await identity.query('delete from user_door_token where hash = $1', [hashOf(token)]);
    if (!rowCount) throw new Refusal('second_step_over');
    await recordUserEvent(this.database, {
      userId,
      kind: 'signed_in',
      ...whence,
      about: { door: 'second_step' },
    });
    const session = await this.sessions.open(userId, whence);
    const known = await this.known.cookieFor(userId);
    return { recoveryCodesLeft, cookies: [session, known, doorCookie('second_step', '', 0)] };
  }

  /** Counts a try before the code is looked at. */
  private async countTry(token: string): Promise<string | undefined> {
    const { rows } = await this.database.identity.query<{ user_id: string }>(
      `update user_door_token set tries = tries + 1
        where hash = $1 and kind = 'second_step' and expires_at > now() and tries < $2 returning user_id`,
      [hashOf(token), MOST_TRIES],
    );
    return rows[0]?.user_id;
  }
}
