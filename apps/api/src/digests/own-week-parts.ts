import type { Language } from '@cadans/contracts/session';
import type { DigestWork, OwnWeek } from '@cadans/domain/digest';
import { DIGEST_WORDS, dayAndWeekday } from './digest-words.js';
import type { MailPart, MailRow } from './mail-document.js';

/** So many rows of one kind: a mail is read in a minute, the rest is in Cadans. */
const MOST = 8;

/** What is late, what is due this week and what was promised and is still open. */
export function ownWeekParts({ late, thisWeek, openBeats }: OwnWeek, language: Language): MailPart[] {
  const words = DIGEST_WORDS[language];
  const beats = openBeats.map(({ channel, day }) => ({
    title: channel,
    aside: dayAndWeekday(day, language),
  }));
  return [
    listPart(
      language,
      words.lateWork,
      late.map((row) => lateRow(row, language)),
      words.noneLate,
    ),
    listPart(
      language,
      words.thisWeek,
      thisWeek.map((row) => dueRow(row, language)),
      words.noneDue,
    ),
    listPart(language, words.openBeats, beats, words.noneOpen),
  ];
}

/** A list of which the first rows are shown, and how many more there are. */
export function listPart(
  language: Language,
  heading: string,
  rows: readonly MailRow[],
  empty: string,
): MailPart {
  const left = rows.length - MOST;
  const more = left > 0 ? DIGEST_WORDS[language].more(left) : undefined;
  return { part: 'list', heading, rows: rows.slice(0, MOST), empty, more };
}

/** Late work, by how many days. */
export function lateRow({ title, channel, daysLate }: DigestWork, language: Language): MailRow {
  return { title, note: channel, aside: DIGEST_WORDS[language].daysLate(daysLate), tone: 'late' };
}

function dueRow({ title, channel, endsOn }: DigestWork, language: Language): MailRow {
  return { title, note: channel, aside: dayAndWeekday(endsOn, language) };
}
