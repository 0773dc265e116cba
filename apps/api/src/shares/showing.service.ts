import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { SharedYear, showShared } from '@cadans/contracts/shares';
import { isExpired, waitAfterWrongPasswords } from '@cadans/domain/share';
import { Inject, Injectable } from '@nestjs/common';
import { networkOf, TurnsOfCallers } from '../ask/turns-of-callers.js';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import { identitySecret } from '../session/identity.js';
import { verifyPassword } from '../session/passwords.js';
import { holidaysOf } from '../years/holidays.js';
import { linkPass, opensLink } from './link-pass.js';
import { readScopedToken } from './scoped-token.js';
import { countView, type FoundLink, findLink, tryPassword } from './share-statements.js';
import { type NamesOfYear, namesStatement, rowsStatement, type SharedRow } from './shown.statement.js';
import { shownYear } from './shown-year.js';

/** So many a minute of one address: looks, and passwords. */
const LOOKS = 120;
const PASSWORDS = 20;

// What one waits after the first, second… wrong password; after the last of them the wait grows no more.
const WAITS = Array.from({ length: 20 }, (_, index) => waitAfterWrongPasswords(index + 1));

/** Shows a year to who has a link, inside the walls of the organisation that the link is of. */
@Injectable()
export class ShowingService {
  readonly #turns = new TurnsOfCallers();
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  /** Unknown, revoked and expired links are not found, all alike. */
  async show(address: string, given: BodyOf<typeof showShared>): Promise<AnswerOf<typeof showShared>> {
    this.#turns.take(`look ${networkOf(address)}`, LOOKS);
    const { organisationId, hash } = there(readScopedToken(given.token));
    return inTenantScope({ organisationId }, async () => {
      const [found] = await this.database.query<FoundLink>(findLink(organisationId, hash));
      const link = there(found);
      const today = this.clock.today(link.timeZone);
      if (isExpired(link.expiresOn, today)) throw new Refusal('not_found');
      const pass = await this.enter(organisationId, link, address, given);
      const shared = await this.read(organisationId, link, today);
      const proved = pass !== null && given.password !== undefined;
      await this.database.query(countView(organisationId, link.id, proved));
      return { shared, pass };
    });
  }

  /** What opens the link from now on; null where no password is asked. Refuses who does not know it. */
  private async enter(
    organisationId: string,
    { id, passwordHash, lockedFor }: FoundLink,
    address: string,
    { password, pass }: BodyOf<typeof showShared>,
  ): Promise<string | null> {
    if (passwordHash === null) return null;
    const opened = { id, passwordHash };
    const now = this.clock.now();
    if (pass !== undefined && opensLink(this.#secret, opened, pass, now)) return pass;
    if (password === undefined) throw new Refusal('needs_password');
    this.#turns.take(`password ${networkOf(address)}`, PASSWORDS);
    const [turn] = await this.database.query(tryPassword(organisationId, id, WAITS));
    if (!turn) throw new Refusal('too_many', { retryAfter: Math.max(1, lockedFor ?? 1) });
    if (!(await verifyPassword({ hash: passwordHash, password }))) throw new Refusal('wrong_link_password');
    return linkPass(this.#secret, opened, now);
  }

  private async read(organisationId: string, link: FoundLink, today: string): Promise<SharedYear> {
    const [holidays, [names], rows] = await Promise.all([
      holidaysOf(link.holidayRegion, link.year),
      this.database.query<NamesOfYear>(namesStatement(organisationId, link.year)),
      this.database.query<SharedRow>(rowsStatement(organisationId, link.year)),
    ]);
    return shownYear(link, there(names), rows, { today, holidays: [...holidays] });
  }
}
