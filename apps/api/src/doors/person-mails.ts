import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database.js';
import { MAIL_SETTINGS, type MailSettings } from '../mail/mail-settings.js';
import type { MailContent } from '../mail/send-mail.js';
import { MailTransport } from '../mail/transport.js';
import { inIdentity } from '../session/identity-transaction.js';
import type { IdentityDoor } from '../session/record-user-event.js';
import {
  ASK,
  END,
  FORGET,
  HOLD_MAILBOX,
  MOST_TRIES,
  messageIdOf,
  OWN,
  TAKE,
  type TakenMail,
} from './person-mail.js';

/** Whom a mail is to and what it says. */
export interface PersonMail {
  readonly toName: string;
  readonly content: MailContent;
}

/** A mail that is asked for: of which kind, to whom, and what it has to know when it is written. */
export interface AskedMail {
  readonly kind: string;
  readonly address: string;
  readonly about: Readonly<Record<string, unknown>>;
  /** Who asks, when it is not the account itself: a network, or another account. */
  readonly askedBy?: string;
}

/** How a kind of mail is written, at the moment it goes; nobody to mail, or no longer any sense in it: undefined. */
export type WriteMail = (mail: TakenMail) => Promise<PersonMail | undefined>;

/** What was asked is looked for at once; what another process left, or failed, by looking. Milliseconds. */
const SOON = 20;
const EVERY = 15_000;

/** Mails to persons, whatever organisations they are of. What they say is kept nowhere: it is written when they go. */
@Injectable()
export class PersonMails implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #transport: MailTransport;
  readonly #writers = new Map<string, WriteMail>();
  #working: Promise<number> = Promise.resolve(0);
  #next: NodeJS.Timeout | undefined;
  #ending = false;

  constructor(
    private readonly database: Database,
    @Inject(MAIL_SETTINGS) settings: MailSettings,
  ) {
    this.#transport = new MailTransport(settings);
  }

  /** Says how a kind of mail is written. */
  add(kind: string, write: WriteMail): void {
    this.#writers.set(kind, write);
  }

  /** Asks for a mail to an address, known or not. Who asks too often gets none, and nobody hears of that. */
  async ask(asked: AskedMail): Promise<void> {
    await inIdentity(this.database.identity, (client) => this.keep(client, asked));
    this.soon();
  }

  /** Asks for a mail in the transaction of what it tells: it goes if that happened. Say `soon` after the commit. */
  async keep(door: IdentityDoor, { kind, address, about, askedBy = OWN }: AskedMail): Promise<void> {
    await door.query(HOLD_MAILBOX, [`${kind} ${address}`]);
    const values = [kind, address, JSON.stringify(about), askedBy];
    await door.query({ name: 'ask-person-mail', text: ASK, values });
  }

  /** Has what was kept sent at once; without it, it goes within a quarter of a minute. */
  soon(): void {
    this.lookIn(SOON);
  }

  onApplicationBootstrap(): void {
    this.lookIn(SOON);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#ending = true;
    clearTimeout(this.#next);
    await this.#working.catch(() => 0);
  }

  /** Sends what is due, after whatever is being sent. Answers how many were taken up. */
  look(): Promise<number> {
    this.#working = this.#working.catch(() => 0).then(() => this.sendDue());
    return this.#working;
  }

  private lookIn(wait: number): void {
    if (this.#ending) return;
    clearTimeout(this.#next);
    this.#next = setTimeout(() => {
      // A database that is away is asked again: what is due stays due.
      void this.look()
        .catch(() => 0)
        .then(() => this.lookIn(EVERY));
    }, wait).unref();
  }

  private async sendDue(): Promise<number> {
    const { identity } = this.database;
    let taken = 0;
    while (!this.#ending) {
      const { rows } = await identity.query<TakenMail>(TAKE, [[...this.#writers.keys()]]);
      const [mail] = rows;
      if (!mail) break;
      taken++;
      if (await this.sent(mail)) await identity.query(END, [mail.id]);
    }
    if (taken > 0) await identity.query(FORGET);
    return taken;
  }

  /** Whether a mail is over: gone, to nobody, or given up. */
  private async sent(mail: TakenMail): Promise<boolean> {
    try {
      const written = await this.#writers.get(mail.kind)?.(mail);
      const { id, address: toAddress, createdAt } = mail;
      if (written)
        await this.#transport.send({ id, messageId: messageIdOf(id), toAddress, createdAt, ...written });
      return true;
    } catch {
      // What a mail server says can hold the address, and that is nobody else's.
      Logger.warn(`A mail failed: ${mail.kind} ${mail.id}, try ${mail.attempts}.`, PersonMails.name);
      return mail.attempts >= MOST_TRIES;
    }
  }
}
