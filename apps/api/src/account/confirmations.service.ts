import type { ConfirmationWay, confirmYourself } from '@cadans/contracts/confirmations';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { Inject, Injectable } from '@nestjs/common';
import { TurnsOfCallers } from '../ask/turns-of-callers.js';
import { Database } from '../database/database.js';
import { DEMO_EMAILS } from '../demo/demo-users.js';
import { Refusal } from '../http/refusal.js';
import { Sessions } from '../session/sessions.js';
import { DEMO_MODE } from '../session/sign-in-options.controller.js';

/** So many tries a minute, right or wrong, from all sessions of a person together. */
const MOST_TRIES = 10;

interface Shown {
  readonly email: string;
  /** As it is kept: hashed. */
  readonly password: string | null;
}

/** Lets somebody who is signed in show again who they are: a session that was left open must not do what cannot be undone. */
@Injectable()
export class ConfirmationsService {
  readonly #turns = new TurnsOfCallers();

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    @Inject(DEMO_MODE) private readonly demo: boolean,
  ) {}

  async waysOf(userId: string): Promise<ConfirmationWay[]> {
    const shown = await this.shownBy(userId);
    if (shown.password !== null) return ['password'];
    return this.isDemoUser(shown) ? ['demo'] : [];
  }

  /** Refused: what is not this person's, and trying too often. */
  async confirm(
    { userId, sessionId }: { userId: string; sessionId: string },
    given: BodyOf<typeof confirmYourself>,
  ): Promise<void> {
    this.#turns.take(userId, MOST_TRIES);
    if (!(await this.isRight(await this.shownBy(userId), given))) throw new Refusal('not_confirmed');
    await this.sessions.confirm(sessionId);
  }

  private async isRight(shown: Shown, given: BodyOf<typeof confirmYourself>): Promise<boolean> {
    if (given.demo) return shown.password === null && this.isDemoUser(shown);
    if (given.password === undefined || shown.password === null) return false;
    const { password } = await this.sessions.identity.$context;
    return password.verify({ hash: shown.password, password: given.password });
  }

  private isDemoUser({ email }: Shown): boolean {
    return this.demo && Object.values(DEMO_EMAILS).includes(email);
  }

  private async shownBy(userId: string): Promise<Shown> {
    const { rows } = await this.database.identity.query<Shown>(
      `select u.email, c.password from user_account u
        left join user_credential c on c.user_id = u.id and c.provider_id = 'credential'
        where u.id = $1`,
      [userId],
    );
    if (!rows[0]) throw new Refusal('signed_out');
    return rows[0];
  }
}
