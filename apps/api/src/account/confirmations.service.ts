import type { ConfirmationWay, confirmYourself } from '@cadans/contracts/confirmations';
import type { BodyOf } from '@cadans/contracts/endpoint';
import type { Arrival } from '@cadans/contracts/single-sign-on';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { DEMO_MODE } from '../demo/demo-mode.js';
import { DEMO_EMAILS } from '../demo/demo-users.js';
import { Codes } from '../doors/codes.js';
import { SignIns } from '../doors/sign-ins.js';
import { Refusal } from '../http/refusal.js';
import { recordUserEvent } from '../session/record-user-event.js';
import { Sessions } from '../session/sessions.js';
import type { Whence } from '../session/whence.js';
import { Identities } from '../single-sign-on/identities.js';
import { IdentityProvider } from '../single-sign-on/identity-provider.js';
import { Journeys } from '../single-sign-on/journeys.js';
import type { Traveller } from '../single-sign-on/trips.js';
import { Passkeys } from './passkeys.js';
import type { RelyingParty } from './relying-party.js';

interface Shown {
  readonly email: string;
  readonly password: boolean;
  readonly code: boolean;
  readonly passkey: boolean;
  readonly single_sign_on: boolean;
}

const WAYS = ['password', 'code', 'passkey', 'single_sign_on'] as const;
/** What is too little of somebody who has a second step. */
const IS_ONE_STEP: ReadonlySet<string> = new Set(['password', 'single_sign_on']);

/** Who shows it, in which session, and from where. */
export interface Showing {
  readonly userId: string;
  readonly sessionId: string;
  readonly whence: Whence;
  readonly party: RelyingParty;
  readonly traveller: Traveller;
}

/** Lets somebody who is signed in show again who they are: a session that was left open must not do what cannot be undone. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly signIns: SignIns,
    private readonly codes: Codes,
    private readonly passkeys: Passkeys,
    private readonly provider: IdentityProvider,
    private readonly journeys: Journeys,
    private readonly identities: Identities,
    @Inject(DEMO_MODE) private readonly demo: boolean,
  ) {}

  /** Who has a second step shows more than a password: otherwise who learnt that could switch the step off. */
  async waysOf(userId: string): Promise<ConfirmationWay[]> {
    const { rows } = await this.database.identity.query<Shown>(SHOWN, [userId]);
    const [shown] = rows;
    if (!shown) throw new Refusal('signed_out');
    const ways = WAYS.filter((way) => shown[way] && !(IS_ONE_STEP.has(way) && shown.code)).filter(
      (way) => way !== 'single_sign_on' || this.provider.name !== undefined,
    );
    return ways.length === 0 && this.isDemoUser(shown.email) ? ['demo'] : ways;
  }

  /** Refused: what is not this person's; and guessing, which is counted with the guesses at the door. */
  async confirm(showing: Showing, given: BodyOf<typeof confirmYourself>): Promise<void> {
    const { userId, sessionId, whence } = showing;
    if (!(await this.isRight(showing, given))) throw new Refusal('not_confirmed');
    await recordUserEvent(this.database, { userId, kind: 'confirmed', ...whence });
    await this.sessions.confirm(sessionId);
  }

  private async isRight(showing: Showing, given: BodyOf<typeof confirmYourself>): Promise<boolean> {
    const { userId, whence, party } = showing;
    const { password, code, passkey, singleSignOn } = given;
    if (singleSignOn) return this.cameBackAs(showing, singleSignOn);
    if (passkey) return (await this.passkeys.holder(passkey, party, userId)) === userId;
    const ways = await this.waysOf(userId);
    if (password !== undefined) {
      return ways.includes('password') && this.signIns.isPasswordOf(userId, password);
    }
    if (code === undefined) return ways.includes('demo');
    return ways.includes('code') && this.isCode(userId, code, whence);
  }

  /** Whether who signed in at the provider a moment ago is this person there. */
  private async cameBackAs({ userId, traveller }: Showing, arrival: Arrival): Promise<boolean> {
    const arrived = await this.journeys.arrive(`confirm ${userId}`, traveller, arrival);
    return (await this.waysOf(userId)).includes('single_sign_on') && this.identities.isOf(userId, arrived);
  }

  private async isCode(userId: string, code: string, whence: Whence): Promise<boolean> {
    try {
      await this.codes.take(userId, code, whence);
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'wrong_code') return false;
      throw error;
    }
  }

  private isDemoUser(email: string): boolean {
    return this.demo && Object.values(DEMO_EMAILS).includes(email);
  }
}

const SHOWN = `select email,
  exists (select from user_credential where user_id = u.id and provider_id = 'credential' and password is not null) as password,
  exists (select from user_totp where user_id = u.id and confirmed_at is not null) as code,
  exists (select from user_passkey where user_id = u.id) as passkey,
  exists (select from user_identity where user_id = u.id) as single_sign_on
  from user_account u where id = $1`;
