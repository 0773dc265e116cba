import type { Language } from '@cadans/contracts/session';
import type { Sentence } from '@cadans/domain/sentence';
import type { MailPart } from './mail-document.js';
import { NOTICE_WORDS } from './notice-words.js';
import { type WrittenMail, writtenMail } from './written-mail.js';

/** What one person is reminded of on a day, by organisation; at least one sentence. */
export interface RemindersOfDay {
  readonly name: string;
  readonly language: Language;
  readonly unsubscribeHref: string;
  /** Where the person chooses how to be told things. */
  readonly choicesHref: string;
  readonly groups: readonly {
    readonly organisation: string;
    /** Where the person's week there opens. */
    readonly href: string;
    readonly sentences: readonly Sentence[];
  }[];
}

/** All that one person is reminded of at one moment, in one mail. */
export function remindersMail({ name, language, groups, ...links }: RemindersOfDay): WrittenMail {
  const words = NOTICE_WORDS[language];
  const told = groups.filter(({ sentences }) => sentences.length > 0);
  const all = told.flatMap(({ sentences }) => sentences.map((one) => one[language]));
  const [first = ''] = all;
  const names = told.map(({ organisation }) => organisation).join(', ');
  return writtenMail({
    language,
    subject: all.length === 1 ? first : words.reminders(all.length),
    preview: first,
    above: names,
    title: words.hello(name),
    parts: told.flatMap(({ organisation, href, sentences }): MailPart[] => [
      {
        part: 'list',
        heading: told.length === 1 ? words.remindersHeading : organisation,
        rows: sentences.map((one) => ({ title: one[language] })),
        empty: '',
      },
      { part: 'button', label: words.openWeek, href },
    ]),
    because: words.becauseMember(names),
    links: [
      { label: words.unsubscribeReminders, href: links.unsubscribeHref },
      { label: words.choices, href: links.choicesHref },
    ],
  });
}
