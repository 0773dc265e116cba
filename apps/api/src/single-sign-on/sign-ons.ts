import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Admissions, type Admitted } from '../doors/admission.js';
import { Refusal } from '../http/refusal.js';
import type { Whence } from '../session/whence.js';
import type { Arrived } from './arrived.js';
import { FirstComers } from './first-comers.js';
import { USE_IDENTITY } from './identity-statements.js';

/** The door of the identity provider. */
@Injectable()
export class SignOns {
  constructor(
    private readonly database: Database,
    private readonly admissions: Admissions,
    private readonly firstComers: FirstComers,
  ) {}

  /**
   * Lets in whose account the provider's is linked to, whatever address it has there by now; and who was invited. Refused: an
   * account that only has the same address, and who has none. Whose address is not sure hears nothing about it.
   */
  async signOn(arrived: Arrived, whence: Whence): Promise<Admitted> {
    const userId = (await this.known(arrived)) ?? (await this.welcome(arrived, whence));
    if (userId === undefined) throw new Refusal('no_account_yet');
    return this.admissions.admit(userId, 'single_sign_on', whence);
  }

  private async known({ issuer, subject, email }: Arrived): Promise<string | undefined> {
    const { rows } = await this.database.identity.query<{ userId: string }>(USE_IDENTITY, [
      issuer,
      subject,
      email,
    ]);
    return rows[0]?.userId;
  }

  private async welcome(arrived: Arrived, whence: Whence): Promise<string | undefined> {
    const { email, isEmailSure } = arrived;
    if (email === null || !isEmailSure) return undefined;
    const welcomed = (await this.hasAccount(email))
      ? undefined
      : await this.firstComers.welcome(arrived, email, whence);
    if (welcomed !== undefined) return welcomed;
    // The same person in another tab may have been a moment sooner.
    const known = await this.known(arrived);
    if (known === undefined && (await this.hasAccount(email))) throw new Refusal('account_not_linked');
    return known;
  }

  private async hasAccount(email: string): Promise<boolean> {
    const { rowCount } = await this.database.identity.query('select from user_account where email = $1', [
      email,
    ]);
    return rowCount === 1;
  }
}
