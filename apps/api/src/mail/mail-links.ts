import { Inject, Injectable } from '@nestjs/common';
import { DATABASE_URLS } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { type Unsubscription, unsubscribePath } from '../notices/unsubscribe-token.js';
import { mailedToken } from '../requests/asked-token.js';
import { identitySecret } from '../session/identity.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';

/** Where the links in a mail lead: at the address people reach Cadans by. */
@Injectable()
export class MailLinks {
  readonly #secret: string;

  constructor(
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  /** A path of Cadans, from its slash on. */
  to(path: `/${string}`): string {
    return `${this.settings.site}${path}`;
  }

  /** Where somebody without an account sees how their request stands. */
  asked(organisationId: string, requestId: string): string {
    return this.to(`/ask/status/${organisationId}/${mailedToken(this.#secret, organisationId, requestId)}`);
  }

  /** The link that ends mails of a kind for a member, the same as in the header of the mail. */
  unsubscribe(of: Unsubscription): string {
    return `${this.settings.site}${unsubscribePath(this.#secret, of)}`;
  }
}
