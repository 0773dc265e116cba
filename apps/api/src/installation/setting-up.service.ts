import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import { setUpInstallation } from '@cadans/contracts/installation';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { actOfNewcomer } from '../http/acting.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import { beginning } from '../organisations/beginning.js';
import { hashPassword } from '../session/passwords.js';
import { recordUserEvent } from '../session/record-user-event.js';
import { Sessions } from '../session/sessions.js';
import type { Whence } from '../session/whence.js';
import { Installation } from './installation.js';
import { isSetupCode } from './setup-code.js';

const BEGIN = 'update installation set founded_at = now() where founded_at is null returning true as begun';
/** Where a new organisation is, until it says otherwise. */
const TIME_ZONE = 'Europe/Amsterdam';

type Made = AnswerOf<typeof setUpInstallation>;

/** The first person, with the first organisation. */
@Injectable()
export class SettingUp {
  constructor(
    private readonly database: Database,
    private readonly installation: Installation,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the first organisation with its plan of this year and its first member, and lets them in; answers the cookie as
   * well. Of many at once one does. Refused: a wrong code from elsewhere, and all of it once somebody began.
   */
  async setUp(
    { code, ...given }: BodyOf<typeof setUpInstallation>,
    by: { readonly whence: Whence; readonly isAtHand: boolean },
  ): Promise<{ made: Made; cookie: string }> {
    const right = await this.installation.setupCode();
    if (right === undefined) throw new Refusal('installation_founded');
    if (!by.isAtHand && !isSetupCode(code ?? '', right)) throw new Refusal('wrong_setup_code');
    const hash = await hashPassword(given.password);
    const { userId, made } = await this.make(given, hash, by.whence);
    const { whence } = by;
    const about = { door: 'founding' };
    await recordUserEvent(this.database, { userId, kind: 'signed_in', ...whence, about });
    return { made, cookie: await this.sessions.open(userId, whence) };
  }

  private make(
    given: Omit<BodyOf<typeof setUpInstallation>, 'code'>,
    hash: string,
    whence: Whence,
  ): Promise<{ userId: string; made: Made }> {
    const [organisationId, memberId, userId] = [newId(), newId(), newId()];
    const { organisation, name: person, email, language } = given;
    const year = Number(this.clock.today(TIME_ZONE).slice(0, 4));
    const act = actOfNewcomer(setUpInstallation, whence);
    return inTenantScope({ organisationId, act }, () =>
      this.database.write(async (send) => {
        // Who comes second waits here until the first is done, and finds it begun.
        const [begun] = await send({ text: BEGIN, values: [] });
        if (!begun) throw new Refusal('installation_founded');
        const ids = { organisationId, memberId, userId };
        for (const statement of beginning({ ...ids, organisation, person, email, language, hash, year })) {
          await send(statement);
        }
        const membership = {
          organisationId,
          name: organisation,
          memberId,
          role: 'director',
          admin: true,
        } as const;
        return { userId, made: { membership, year } };
      }),
    );
  }
}
