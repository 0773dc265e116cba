import fc from 'fast-check';
import nodemailer from 'nodemailer';
import { expect, it } from 'vitest';
import { headerOf, readMessage } from './read-message.js';

const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

async function written(mail: { subject: string; name: string; text: string; html: string }) {
  const { subject, name, text, html } = mail;
  const { message } = await transport.sendMail({
    from: 'cadans@localhost',
    to: { name, address: 'sanne@noordbrug.example' },
    ...{ subject, text, html },
  });
  return readMessage(message as Buffer);
}

const line = fc
  .string({ unit: 'grapheme', maxLength: 120 })
  .map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim());
const lines = fc
  .array(fc.oneof(line, fc.constantFrom('=3D', '--', '.', 'é'.repeat(90), 'x'.repeat(200))), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.join('\n'))
  .filter((text) => text.trim() !== '');
/** As mail programs read them: what ends lines, and space at their ends, is of no matter. */
const plain = (text: string) =>
  text
    .replace(/\r\n/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();

it('reads what was written, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(line, lines, lines, async (subject, text, html) => {
      const read = await written({ subject, name: 'Sanne', text, html });
      expect(headerOf(read, 'subject').replace(/\s+/g, ' ')).toBe(subject);
      expect([plain(read.text), plain(read.html)]).toEqual([plain(text), plain(html)]);
    }),
    { numRuns: 200 },
  );
});

it('reads long subjects and names in other letters', async () => {
  const subject =
    'Wat deze week van je vraagt: één blog, twee beurzen – en de nieuwsbrief voor Zoë 🎉 van december';
  const read = await written({ subject, name: 'Zoë de Wît', text: 'Dag', html: '<p>Dag</p>' });
  expect(headerOf(read, 'subject')).toBe(subject);
  expect(headerOf(read, 'to')).toBe('Zoë de Wît <sanne@noordbrug.example>');
});

it.each(['', 'geen mail', '\r\n\r\n', 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b'])(
  'makes nothing of what is no mail: %j',
  (raw) => {
    expect(readMessage(Buffer.from(raw)).html).toBe('');
  },
);
