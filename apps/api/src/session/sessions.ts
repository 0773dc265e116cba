import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Role } from '@cadans/domain/ability';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { inTenantScope } from '../database/tenant-scope.js';
import type { CurrentMember } from '../http/request.js';
import { COOKIE_PREFIX, type Identity, identitySecret, openIdentity, SILENCE } from './identity.js';
import type { Whence } from './whence.js';

const COOKIE = new RegExp(`(?:^|;\\s*)(?:__Secure-)?${COOKIE_PREFIX}\\.session_token=([^;]+)`);

/** A session that is open, and whether its person showed a moment ago who they are. */
export interface OpenSession {
  readonly id: string;
  readonly userId: string;
  readonly confirmed: boolean;
}

/** So long it counts that somebody showed who they are. */
const CONFIRMED = `confirmed_at > now() - interval '10 minutes'`;

/** Who a session token belongs to, asked anew at every request: what is revoked is refused at once. */
@Injectable()
export class Sessions {
  readonly identity: Identity;
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
    this.identity = openIdentity(database.identity, this.#secret);
  }

  /** The session token in a cookie header, when its signature is ours. */
  tokenOf(cookieHeader: string | undefined): string | undefined {
    const cookie = COOKIE.exec(cookieHeader ?? '')?.[1];
    if (!cookie || cookie.length > 400) return undefined;
    const [token, signature] = splitAtLastDot(decode(cookie));
    if (!token || !signature) return undefined;
    const given = Buffer.from(signature);
    const right = Buffer.from(this.sign(token));
    return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
  }

  /** The open session of a token. */
  async of(token: string): Promise<OpenSession | undefined> {
    const { rows } = await this.database.identity.query<OpenSession>({
      name: 'open-session',
      text: `select id, user_id as "userId", ${CONFIRMED} as confirmed from user_session
        where token = $1 and expires_at > now()`,
      values: [token],
    });
    return rows[0];
  }

  /** The person a token belongs to. */
  async userOf(token: string): Promise<string | undefined> {
    return (await this.of(token))?.userId;
  }

  /** Remembers that the person of a session showed who they are. */
  async confirm(sessionId: string): Promise<void> {
    await this.database.identity.query('update user_session set confirmed_at = now() where id = $1', [
      sessionId,
    ]);
  }

  /** The open session of a token and, when active there, the member that its person is in the organisation. */
  async memberOf(
    token: string,
    organisationId: string,
  ): Promise<(OpenSession & { member: CurrentMember | undefined }) | undefined> {
    const [row] = await inTenantScope({ organisationId }, () =>
      this.database.query<{
        user_id: string;
        session_id: string;
        confirmed: boolean;
        id: string | null;
        name: string;
        role: Role;
        admin: boolean;
        time_zone: string;
      }>({
        name: 'member-of-session',
        text: `select s.user_id, s.id as session_id, ${CONFIRMED} as confirmed, m.id, m.name, m.role, m.admin, o.time_zone
          from user_session s
          left join member m on m.organisation_id = $2 and m.user_id = s.user_id and m.active
          left join organisation o on o.id = m.organisation_id
          where s.token = $1 and s.expires_at > now()`,
        values: [token, organisationId],
      }),
    );
    if (!row) return undefined;
    const { user_id: userId, session_id: sessionId, confirmed } = row;
    const session = { id: sessionId, userId, confirmed };
    if (row.id === null) return { ...session, member: undefined };
    const { id, name, role, admin, time_zone: timeZone } = row;
    return { ...session, member: { organisationId, id, name, role, admin, timeZone } };
  }

  /** A new session for a person, as the value of a Set-Cookie header; from where it was opened, its owner is told. */
  async open(userId: string, whence?: Whence): Promise<string> {
    const context = await this.identity.$context;
    const from = whence && { ipAddress: whence.address, userAgent: whence.agent ?? '' };
    const session = await context.internalAdapter.createSession(userId, false, from);
    return this.cookieFor(session.token);
  }

  /** Moves the end of a session that is used on: it ends after 30 days of silence. Answers the cookie's new form. */
  async prolong(token: string): Promise<string | undefined> {
    const { rowCount } = await this.database.identity.query(
      `update user_session set expires_at = now() + make_interval(secs => $2), updated_at = now()
        where token = $1 and expires_at > now() and updated_at < now() - interval '10 minutes'`,
      [token, SILENCE],
    );
    return rowCount ? this.cookieFor(token) : undefined;
  }

  /** Why better-auth failed: it says no more than that it did. */
  async faultOfIdentity(): Promise<'unavailable' | 'unexpected'> {
    const answers = await this.database.identity.query('select').catch(() => undefined);
    return answers ? 'unexpected' : 'unavailable';
  }

  private async cookieFor(token: string): Promise<string> {
    const { name, attributes } = (await this.identity.$context).authCookies.sessionToken;
    const value = encodeURIComponent(`${token}.${this.sign(token)}`);
    const secure = attributes.secure ? '; Secure' : '';
    return `${name}=${value}; Max-Age=${attributes.maxAge}; Path=/; HttpOnly; SameSite=Lax${secure}`;
  }

  private sign(token: string): string {
    return createHmac('sha256', this.#secret).update(token).digest('base64');
  }
}

function splitAtLastDot(text: string): [string, string] {
  const dot = text.lastIndexOf('.');
  return [text.slice(0, Math.max(dot, 0)), text.slice(dot + 1)];
}

function decode(cookie: string): string {
  try {
    return decodeURIComponent(cookie);
  } catch {
    return '';
  }
}
