import type { Admission } from '@cadans/contracts/doors';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { recordUserEvent } from '../session/record-user-event.js';
import { Sessions } from '../session/sessions.js';
import type { Whence } from '../session/whence.js';
import { doorCookie } from './door-cookies.js';
import { hashOf, newToken } from './door-token.js';
import { KnownBrowsers } from './known-browsers.js';

/** A browser that was let through a door takes the second step within five minutes. Seconds. */
const TO_STEP = 300;

/** By which door somebody came. */
export type Door = 'password' | 'link' | 'reset' | 'single_sign_on';

/** What somebody gets who came through a door: an answer and the cookies that go with it. */
export interface Admitted {
  readonly answer: Admission;
  readonly cookies: string[];
}

/** Lets somebody in who showed by one thing who they are. Every door leads here: nobody passes the second step by another. */
@Injectable()
export class Admissions {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly known: KnownBrowsers,
  ) {}

  /** A session; or, when a second step is asked of this person, a browser that may take it. */
  async admit(userId: string, door: Door, whence: Whence): Promise<Admitted> {
    const { identity } = this.database;
    const { rowCount } = await identity.query(
      'select from user_totp where user_id = $1 and confirmed_at is not null',
      [userId],
    );
    if (rowCount) {
      const token = newToken();
      await identity.query(
        `insert into user_door_token (hash, kind, user_id, expires_at) values ($1, 'second_step', $2, now() + make_interval(secs => $3))`,
        [hashOf(token), userId, TO_STEP],
      );
      return { answer: { secondStep: true }, cookies: [doorCookie('second_step', token, TO_STEP)] };
    }
    await recordUserEvent(this.database, { userId, kind: 'signed_in', ...whence, about: { door } });
    const cookies = [await this.sessions.open(userId, whence), await this.known.cookieFor(userId)];
    return { answer: { secondStep: false }, cookies };
  }
}
