import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { isOwnMachine } from '../http/own-machine.js';
import { identitySecret } from '../session/identity.js';
import { setupCode } from './setup-code.js';

/** Whether this installation has somebody, and what shows that one may be the first. */
@Injectable()
export class Installation {
  readonly #secret: string;
  // It never goes back, so what was seen once is not asked again: an installation in use pays nothing for this.
  #isFounded = false;

  constructor(
    private readonly database: Database,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  /** The code with which the first person begins; undefined once somebody did. */
  async setupCode(): Promise<string | undefined> {
    if (this.#isFounded) return undefined;
    const { rows } = await this.database.identity.query<{ salt: string; founded: boolean }>(
      'select salt, founded_at is not null as founded from installation',
    );
    const [row] = rows;
    this.#isFounded = row?.founded ?? true;
    return row && !row.founded ? setupCode(this.#secret, row.salt) : undefined;
  }
}

/**
 * Whether somebody may begin without the code: at this very machine, where the log can be read as well. Where the site is to
 * be reached by another name, or through a proxy, nobody is taken for that: a proxy that says nothing of itself looks the same.
 */
export function isAtHand(request: FastifyRequest): boolean {
  const { CADANS_URL: site, CADANS_TRUST_PROXY: proxy } = process.env;
  return proxy !== '1' && (!site || isOfThisMachine(site)) && isOwnMachine(request);
}

function isOfThisMachine(site: string): boolean {
  return URL.canParse(site) && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(site).hostname);
}
