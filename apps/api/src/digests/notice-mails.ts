import type { Language } from '@cadans/contracts/session';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Sentence } from '@cadans/domain/sentence';
import { dayAndWeekday } from './digest-words.js';
import type { MailPart } from './mail-document.js';
import { NOTICE_WORDS, type NoticeWords } from './notice-words.js';
import { type WrittenMail, writtenMail } from './written-mail.js';

/** Whom a mail is to, and where its links lead. */
export interface MailReader {
  readonly name: string;
  readonly language: Language;
  readonly organisation: string;
  /** Where the button leads. */
  readonly href: string;
  /** None for who is no member: a single answer to what they asked. */
  readonly unsubscribeHref?: string | undefined;
  /** Where a member chooses how to be told things. */
  readonly choicesHref?: string | undefined;
}

/** What became of a request, or what it waits for. A decline always says why (rule 6). */
export type Decided =
  | { readonly status: 'accepted'; readonly plannedOn: CalendarDate }
  | { readonly status: 'declined'; readonly reason: string }
  | { readonly status: 'asked'; readonly question: string };

/** Tells whoever asked what was decided, or what is asked back. */
export function requestDecidedMail(reader: MailReader, title: string, decided: Decided): WrittenMail {
  const words = NOTICE_WORDS[reader.language];
  const { subject, text, quote, open } = requestTold(words, reader.language, title, decided);
  return written(reader, subject, reader.organisation, [
    { part: 'paragraph', text },
    ...(quote === undefined ? [] : [{ part: 'quote' as const, text: quote }]),
    { part: 'button', label: open, href: reader.href },
  ]);
}

function requestTold(words: NoticeWords, language: Language, title: string, decided: Decided) {
  const open = words.openRequest;
  switch (decided.status) {
    case 'accepted': {
      const text = words.accepted(title, dayAndWeekday(decided.plannedOn, language));
      return { subject: words.acceptedSubject(title), text, open };
    }
    case 'declined':
      return {
        subject: words.declinedSubject(title),
        text: words.declined(title),
        quote: decided.reason,
        open,
      };
    case 'asked':
      return {
        subject: words.askedSubject(title),
        text: words.asked(title),
        quote: decided.question,
        open: words.answerRequest,
      };
  }
}

/** A decision as the minutes tell it. */
export interface MinutesItem {
  readonly sentence: Sentence;
  readonly choice: Sentence;
  readonly owner: string;
  readonly dueOn: CalendarDate;
  readonly note: string | null;
}

/** The minutes of a review that was held: what was decided, who does it and by when. */
export function minutesMail(
  reader: MailReader,
  heldOn: CalendarDate,
  items: readonly MinutesItem[],
  notes: string,
): WrittenMail {
  const { language } = reader;
  const words = NOTICE_WORDS[language];
  const rows = items.map(({ sentence, choice, owner, dueOn, note }) => ({
    title: sentence[language],
    note: [`${choice[language]}: ${owner}`, note].filter(Boolean).join('. '),
    aside: dayAndWeekday(dueOn, language),
  }));
  const on = dayAndWeekday(heldOn, language);
  return written(reader, words.minutesSubject(on), reader.organisation, [
    { part: 'list', heading: words.decided, rows, empty: words.nothingDecided },
    ...(notes.trim() ? [{ part: 'quote' as const, text: notes }] : []),
    { part: 'button', label: words.openMinutes, href: reader.href },
  ]);
}

function written(reader: MailReader, subject: string, preview: string, parts: MailPart[]): WrittenMail {
  const { name, language, organisation, unsubscribeHref, choicesHref } = reader;
  const words = NOTICE_WORDS[language];
  return writtenMail({
    language,
    subject,
    preview,
    above: organisation,
    title: words.hello(name),
    parts,
    because: unsubscribeHref ? words.becauseMember(organisation) : words.becauseAsked(organisation),
    links: [
      ...(unsubscribeHref ? [{ label: words.unsubscribe, href: unsubscribeHref }] : []),
      ...(choicesHref ? [{ label: words.choices, href: choicesHref }] : []),
    ],
  });
}
