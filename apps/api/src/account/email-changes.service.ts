import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DATABASE_URLS, Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { DatabaseUrls } from '../database/provision.js';
import { endPendingEmail } from '../doors/pending-email.js';
import { PersonMails } from '../doors/person-mails.js';
import { Refusal } from '../http/refusal.js';
import { identitySecret } from '../session/identity.js';
import { inIdentity } from '../session/identity-transaction.js';
import { recordUserEvent } from '../session/record-user-event.js';
import type { Whence } from '../session/whence.js';
import { hashOfLink, linkToken } from './email-links.js';
import { takeBackAccess } from './taken-back.js';

/** An address that waits for its link. */
export interface PendingEmail {
  readonly email: string;
  readonly until: string;
}

/** So many addresses may somebody ask for in a day. */
const MOST_A_DAY = 10;

const PENDING = `select to_email as email, asked_at + interval '1 day' as until from user_email_change
  where user_id = $1 and changed_at is null and ended_at is null and asked_at > now() - interval '1 day'`;

/** Another e-mail address: asked by who is signed in, taken into use from its own mailbox, undone from the old one. */
@Injectable()
export class EmailChangesService {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    private readonly mails: PersonMails,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  async pending(userId: string): Promise<PendingEmail | null> {
    const { rows } = await this.database.identity.query<{ email: string; until: Date }>(PENDING, [userId]);
    return rows[0] ? { email: rows[0].email, until: rows[0].until.toISOString() } : null;
  }

  /** Takes the place of what was asked before. An address of somebody else is kept and answered alike; the mail differs. */
  async ask(userId: string, email: string, whence: Whence): Promise<PendingEmail> {
    const id = newId();
    await inIdentity(this.database.identity, async (client) => {
      const { rows } = await client.query<{ email: string; asked: number }>(
        `select email, (select count(*)::integer from user_email_change where user_id = $1 and asked_at > now() - interval '1 day') as asked
          from user_account where id = $1 for update`,
        [userId],
      );
      const [person] = rows;
      if (!person || person.email === email) throw new Refusal('same_email');
      if (person.asked >= MOST_A_DAY) throw new Refusal('too_many', { retryAfter: 3600 });
      await endPendingEmail(client, userId);
      await client.query(
        'insert into user_email_change (id, user_id, from_email, to_email, link_hash) values ($1, $2, $3, $4, $5)',
        [id, userId, person.email, email, this.hash('confirm', id)],
      );
      await recordUserEvent(this.database, { userId, kind: 'email_change_asked', ...whence }, client);
      await this.mails.keep(client, { kind: 'email_change_asked', address: person.email, about: {} });
      await this.mails.keep(client, {
        ...{ kind: 'email_change', address: email, about: { changeId: id } },
        // Whoever else asks for this address takes nothing of what its owner may.
        askedBy: `account ${userId}`,
      });
    });
    this.mails.soon();
    const pending = await this.pending(userId);
    if (!pending) throw new Refusal('unavailable');
    return pending;
  }

  /** Refused: a link that is over, was used or was replaced, and an address somebody else has by now. */
  async confirm(token: string, whence: Whence): Promise<void> {
    await inIdentity(this.database.identity, async (client) => {
      const change = await taken(client, CONFIRM, hashOfLink(token));
      await client.query('update user_email_change set undo_hash = $2 , changed_at = now() where id = $1', [
        change.id,
        this.hash('undo', change.id),
      ]);
      await setEmail(client, change.userId, change.to);
      await recordUserEvent(
        this.database,
        { userId: change.userId, kind: 'email_changed', ...whence },
        client,
      );
      // With the change or not at all: its link is the only way back.
      const about = { changeId: change.id };
      await this.mails.keep(client, { kind: 'email_changed', address: change.from, about });
    });
    this.mails.soon();
  }

  /**
   * The address of before, whatever came after it; and as it may have been a stranger who changed it, whatever they can
   * come in by is taken away. Refused: a link that is over or was used.
   */
  async undo(token: string, whence: Whence): Promise<void> {
    await inIdentity(this.database.identity, async (client) => {
      const { id, userId, from } = await taken(client, UNDO, hashOfLink(token));
      await client.query(
        'update user_email_change set ended_at = now() where user_id = $1 and ended_at is null',
        [userId],
      );
      await setEmail(client, userId, from);
      await takeBackAccess(client, userId, id);
      await recordUserEvent(this.database, { userId, kind: 'email_change_undone', ...whence }, client);
    });
  }

  private hash(what: 'confirm' | 'undo', changeId: string): string {
    return hashOfLink(linkToken(this.#secret, what, changeId));
  }
}

interface Taken {
  readonly id: string;
  readonly userId: string;
  readonly from: string;
  readonly to: string;
}

const FOUND = 'select id, user_id as "userId", from_email as "from", to_email as "to" from user_email_change';
const CONFIRM = `${FOUND} where link_hash = $1 and changed_at is null and ended_at is null
  and asked_at > now() - interval '1 day' for update`;
const UNDO = `${FOUND} where undo_hash = $1 and ended_at is null and changed_at > now() - interval '7 days' for update`;

/** The change a link is of, held until the transaction ends: of many who come with one, one gets it. */
async function taken(client: pg.PoolClient, sql: string, hash: string): Promise<Taken> {
  const { rows } = await client.query<Taken>(sql, [hash]);
  if (!rows[0]) throw new Refusal('link_spent');
  return rows[0];
}

/** Mailed links to the address of before open nothing any more. */
async function setEmail(client: pg.PoolClient, userId: string, email: string): Promise<void> {
  const { rowCount } = await client.query(
    `update user_account set email = $2, email_verified = true, updated_at = now()
      where id = $1 and not exists (select from user_account where email = $2 and id <> $1)`,
    [userId, email],
  );
  if (!rowCount) throw new Refusal('link_spent');
  await client.query('delete from user_door_token where user_id = $1', [userId]);
}
