import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import type { MailSettings } from './mail-settings.js';
import type { MailContent } from './send-mail.js';
import { sender } from './sender.js';

/** A mail as it goes out. */
export interface OutgoingMail {
  readonly id: string;
  readonly messageId: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly content: MailContent;
  readonly createdAt: Date;
  /** Where one click ends mails of this kind; undefined for who gets this one mail only. */
  readonly unsubscribeUrl?: string | undefined;
}

/** A server that does not answer keeps nobody: each step far shorter than the lease of a job. Milliseconds. */
const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 15_000,
  dnsTimeout: 10_000,
};

/** Sends mails: to the server, or as files that any mail program opens. Loaded when the first mail goes. */
export class MailTransport {
  #transporter: Promise<Transporter> | undefined;

  constructor(private readonly settings: MailSettings) {}

  /** Sends a mail; refuses with what the server said when it did not take it. */
  async send(mail: OutgoingMail): Promise<void> {
    this.#transporter ??= open(this.settings.server);
    const sent = await (await this.#transporter).sendMail(messageOf(mail));
    if (!this.settings.server) await this.keep(mail, (sent as { message: Buffer }).message);
  }

  // The same mail again takes the place of what was written before; a file is whole, or not there.
  private async keep({ id }: OutgoingMail, message: Buffer): Promise<void> {
    const { folder } = this.settings;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${id}.eml`);
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}

async function open(server: string | undefined): Promise<Transporter> {
  const { createTransport } = (await import('nodemailer')).default;
  // Nothing in a mail makes the server read a file or an address.
  const closed = { disableFileAccess: true, disableUrlAccess: true };
  if (server) return createTransport({ url: server, ...PATIENCE, ...closed });
  return createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...closed });
}

function messageOf({ toName, toAddress, content, messageId, createdAt, unsubscribeUrl }: OutgoingMail) {
  return {
    from: sender(),
    to: { name: toName, address: toAddress },
    ...content,
    messageId,
    date: createdAt,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl && {
        'List-Unsubscribe': { prepared: true, value: `<${unsubscribeUrl}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}
