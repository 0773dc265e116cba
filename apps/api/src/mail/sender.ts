/** Who mails come from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

const WRITTEN = /^(?:"?([^"<>\p{Cc}]*?)"?\s*<)?([^\s<>@,;:"()]+@[A-Za-z0-9.-]+)>?$/u;

/** MAIL_FROM, as `Cadans <cadans@example.com>` or the address alone; refused at the start when it is neither. */
export function sender(from = process.env.MAIL_FROM): Sender {
  if (!from) return { name: 'Cadans', address: 'cadans@localhost' };
  const [, name, address] = WRITTEN.exec(from.trim()) ?? [];
  if (!address) throw new Error('MAIL_FROM is no address: write Cadans <cadans@example.com>.');
  return { name: name || 'Cadans', address };
}
