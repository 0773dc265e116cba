import { createHmac } from 'node:crypto';
import { ARRIVAL_PAGE } from '@cadans/contracts/single-sign-on';
import { Inject, Injectable } from '@nestjs/common';
import { endOf, newChallenge, spend } from '../account/challenges.js';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { doorCookie, tokenInCookie } from '../doors/door-cookies.js';
import { hashOf, newToken } from '../doors/door-token.js';
import { Refusal } from '../http/refusal.js';
import { identitySecret } from '../session/identity.js';

/** A browser is back within ten minutes. Seconds. */
const LASTS = 600;

/** What somebody goes to the provider for; only who left for just that, as that person, comes back for it. */
export type Purpose = 'sign in' | `link ${string}` | `confirm ${string}`;

/** The browser that goes: by its cookies, and by the address under which it knows us. */
export interface Traveller {
  readonly cookies: string | undefined;
  readonly site: string;
}

/** What goes along with a browser to the provider and back. */
export interface Trip {
  /** Stands in the address: which trip it is. Signed by us, with its end in it. */
  readonly state: string;
  /** Has to be in the token: that the token was made for this trip. */
  readonly nonce: string;
  /** Shows to the provider that who fetches the token is who sent the browser (PKCE). */
  readonly verifier: string;
  readonly arrivalPage: string;
  /** When the browser left, in milliseconds since 1970. */
  readonly begunAt: number;
}

/**
 * Trips of browsers to the provider. Nothing is kept of one until it is over, so that who only asks fills nothing: its state is
 * signed for one browser, known by a cookie, and its secrets are worked out from that cookie, which no address ever shows.
 */
@Injectable()
export class Trips {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  /** A trip that begins, and the cookie that goes with it. */
  begin(purpose: Purpose, traveller: Traveller): { trip: Trip; cookie: string } {
    // Who goes twice can come back from either.
    const browser = tokenInCookie(traveller.cookies, 'single_sign_on') ?? newToken();
    const challenge = newChallenge(this.#secret, tripFor(purpose, browser), LASTS * 1000);
    const state = Buffer.from(challenge).toString('base64url');
    return {
      trip: this.tripOf(state, browser, traveller),
      cookie: doorCookie('single_sign_on', browser, LASTS),
    };
  }

  /** Ends a trip. Refused: one of another browser, person or purpose, one that is too long ago, and one that has ended. */
  async end(purpose: Purpose, traveller: Traveller, state: string): Promise<Trip> {
    const browser = tokenInCookie(traveller.cookies, 'single_sign_on');
    const isOurs =
      browser !== undefined &&
      (await spend(this.database.identity, {
        secret: this.#secret,
        ceremony: tripFor(purpose, browser),
        challenge: state,
      }));
    if (!isOurs) throw new Refusal('sign_on_over');
    return this.tripOf(state, browser, traveller);
  }

  private tripOf(state: string, browser: string, { site }: Traveller): Trip {
    const secretFor = (what: string) =>
      createHmac('sha256', this.#secret)
        .update(`single sign-on ${what}\n${browser}\n${state}`)
        .digest('base64url');
    return {
      state,
      nonce: secretFor('nonce'),
      verifier: secretFor('verifier'),
      arrivalPage: site + ARRIVAL_PAGE,
      begunAt: endOf(state) - LASTS * 1000,
    };
  }
}

const tripFor = (purpose: Purpose, browser: string) =>
  `single sign-on ${hashOf(browser)} ${purpose}` as const;
