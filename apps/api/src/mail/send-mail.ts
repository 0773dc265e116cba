import { createHash } from 'node:crypto';
import type { ToldKind } from '@cadans/domain/notice';
import type { Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { tenantScope } from '../database/tenant-scope.js';
import { enqueue } from '../jobs/enqueue.js';
import { sender } from './sender.js';

/** The kind of job that sends a mail. */
export const MAIL_JOB = 'mail';

/** What a mail says: the same twice, for who reads pictures and for who reads text. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a mail is about: what members can be told of, or a letter of its own, which nobody can choose not to get. */
export type MailKind = ToldKind | 'invitation';

/** A mail to be sent. The key says the same mail once, in its organisation; it also makes its Message-ID. */
export interface NewMail {
  readonly key: string;
  readonly kind: MailKind;
  /** A member can unsubscribe; somebody else (who asked through a form) has no `memberId`. */
  readonly to: { readonly name: string; readonly address: string; readonly memberId?: string };
  readonly content: MailContent;
  /** Not before this moment; at once unless told. */
  readonly dueAt?: Date;
}

/**
 * Writes a mail in the transaction that wants it, and the job that sends it. Answers whether it is new. An address that is not
 * one plain address is refused by the database.
 */
export async function sendMail(send: Send, { key, kind, to, content, dueAt }: NewMail): Promise<boolean> {
  const { organisationId } = tenantScope();
  const id = newId();
  const written = await send({
    name: 'write-mail',
    text: `insert into outgoing_mail (organisation_id, id, key, kind, member_id, to_name, to_address, message_id, content)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (organisation_id, key) do nothing returning id`,
    values: [
      organisationId,
      id,
      key,
      kind,
      to.memberId ?? null,
      oneLine(to.name),
      to.address,
      messageIdOf(organisationId, key),
      JSON.stringify({ ...content, subject: oneLine(content.subject) }),
    ],
  });
  if (written.length === 0) return false;
  return enqueue(send, { kind: MAIL_JOB, key: id, payload: { mailId: id }, ...(dueAt && { dueAt }) });
}

/** What stands in a header is one line: nothing in it can begin another. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function messageIdOf(organisationId: string, key: string): string {
  const digest = createHash('sha256').update(`${organisationId} ${key}`).digest('hex');
  return `<${digest.slice(0, 40)}@${sender().address.split('@')[1]}>`;
}
