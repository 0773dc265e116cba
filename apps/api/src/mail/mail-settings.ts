import { join } from 'node:path';
import { defaultDataFolder } from '../database/embedded/data-folder.js';
import { sender } from './sender.js';

/** Where mails go: a mail server, or, without one, a folder of files. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`; undefined = the folder. */
  readonly server?: string | undefined;
  readonly folder: string;
  /** Where people reach Cadans: links in mails begin with it. */
  readonly site: string;
}

export const MAIL_SETTINGS = Symbol('MAIL_SETTINGS');

/** The variables that decide: SMTP_URL, MAIL_FROM, CADANS_DATA, CADANS_URL and PORT. */
export type MailEnvironment = Readonly<Record<string, string | undefined>>;

/** Reads where mails go; an SMTP_URL or MAIL_FROM that is none is refused at the start. */
export function mailSettings(env: MailEnvironment): MailSettings {
  const server = env.SMTP_URL || undefined;
  if (server && !/^smtps?:\/\/[^\s/]+/.test(server))
    throw new Error('SMTP_URL is no mail server: write smtp://user:password@mail.example.com:587.');
  sender(env.MAIL_FROM);
  const site = (env.CADANS_URL || `http://localhost:${env.PORT ?? 3000}`).replace(/\/$/, '');
  return { server, folder: join(env.CADANS_DATA || defaultDataFolder(), 'mail'), site };
}
