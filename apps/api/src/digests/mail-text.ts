import type { MailDocument, MailPart, MailRow } from './mail-document.js';

/** A mail as plain text, for who reads no HTML. */
export function mailText({ title, above, parts, because, links }: MailDocument): string {
  const said = [
    `${line(title)}\n${line(above)}`,
    ...parts.map(written),
    ['--', line(because), ...links.map(({ label, href }) => `${line(label)}: ${href}`)].join('\n'),
  ];
  return `${said.join('\n\n')}\n`;
}

function written(part: MailPart): string {
  switch (part.part) {
    case 'paragraph':
      return part.text.trim();
    case 'quote':
      return part.text
        .trim()
        .split(/\r?\n/)
        .map((each) => `> ${each}`)
        .join('\n');
    case 'button':
      return `${line(part.label)}: ${part.href}`;
    case 'figures':
      return part.figures
        .map(({ name, value, note }) => `${line(name)}: ${line(value)}\n  ${line(note)}`)
        .join('\n');
    case 'list':
      return [
        line(part.heading).toUpperCase(),
        ...(part.rows.length > 0 ? part.rows.map(row) : [line(part.empty)]),
        ...(part.more ? [line(part.more)] : []),
      ].join('\n');
  }
}

function row({ title, note, aside, href }: MailRow): string {
  const head = `- ${line(title)}${aside ? ` (${line(aside)})` : ''}`;
  return [head, ...(note ? [`  ${line(note)}`] : []), ...(href ? [`  ${href}`] : [])].join('\n');
}

/** In one line: what somebody typed never looks like a line of ours. */
const line = (text: string) => text.replace(/\s+/gu, ' ').trim();
