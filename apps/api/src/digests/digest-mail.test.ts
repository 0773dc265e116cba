import type { Digest } from '@cadans/domain/digest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestMail, type PersonDigest } from './digest-mail.js';
import { minutesMail, requestDecidedMail } from './notice-mails.js';
import { remindersMail } from './reminders-mail.js';

const work = (title: string, daysLate = 0) => ({
  id: title,
  title,
  channel: 'Blog',
  startsOn: '2026-12-30',
  endsOn: '2026-12-30',
  daysLate,
});
const OWN: Digest = {
  today: '2026-12-28',
  own: {
    late: [work('Klantverhaal Bakker', 3)],
    thisWeek: [work('Blog over back-ups'), work('Nieuwsbrief')],
    openBeats: [{ cadenceId: 'c', channel: 'LinkedIn', day: '2026-12-31' }],
  },
  screen: null,
};
const STEERS: Digest = {
  today: '2026-12-28',
  own: { late: [], thisWeek: [], openBeats: [] },
  screen: {
    dials: [
      {
        dial: 'rhythm',
        value: 84.9,
        trend: -6,
        sentence: { nl: 'Van 20 slagen 17.', en: 'Of 20 beats 17.' },
      },
      { dial: 'focus', value: null, trend: null, sentence: { nl: 'Nog te weinig.', en: 'Not enough yet.' } },
    ],
    decisions: [],
    late: Array.from({ length: 11 }, (_, at) => work(`Werk ${at}`, at + 1)),
    runningOut: [],
  },
};
const person = (differs: Partial<PersonDigest> = {}): PersonDigest => ({
  name: 'Emma',
  language: 'nl',
  week: { year: 2026, week: 53 },
  organisations: [{ id: 'org', name: 'Noordlicht', digest: OWN }],
  accounts: [],
  address: 'https://cadans.example',
  unsubscribeHref: 'https://cadans.example/u/1',
  choicesHref: 'https://cadans.example/o/org/notices',
  ...differs,
});

describe('the digest', () => {
  it('tells a marketer the own week, in both writings', () => {
    const { subject, text, html } = digestMail(person());
    expect(subject).toBe('Week 53: 2 deze week, 1 te laat');
    for (const said of [text, html]) {
      for (const part of ['Klantverhaal Bakker', '3 dagen te laat', 'Nieuwsbrief', 'do 31 december'])
        expect(said).toContain(part);
      expect(said).toContain('https://cadans.example/o/org/week');
      expect(said).toContain('https://cadans.example/u/1');
    }
    expect(html).toContain('<html lang="nl">');
  });

  it('gives a director one screen: a dial is rounded down, the rest is counted', () => {
    const { subject, text, html } = digestMail(
      person({ language: 'en', organisations: [{ id: 'org', name: 'Noordlicht', digest: STEERS }] }),
    );
    expect(subject).toBe('Week 53: nothing needs a decision, 11 late');
    expect(text).toContain('Rhythm: 84\n  Of 20 beats 17. (−6 since last quarter)');
    expect(text).toContain('Focus: —');
    expect(text).toContain('Nothing needs a decision now.');
    expect(text).toContain('And 3 more in Cadans.');
    expect(text).not.toContain('THIS WEEK');
    expect(html.match(/<tr>/g)?.length).toBeLessThan(30);
  });

  it('ranks a consultant’s accounts, and names the first in the subject', () => {
    const account = (name: string, points: number) => ({
      id: name,
      name,
      decisions: 0,
      attention: { points, reasons: [], sentence: { nl: `${name} zegt.`, en: `${name} says.` } },
    });
    const { subject, text } = digestMail(
      person({ organisations: [], accounts: [account('Vesting', 9), account('Bakker', 0)] }),
    );
    expect(subject).toBe('Week 53: Vesting vraagt je het eerst');
    expect(text.indexOf('Vesting (9 punten)')).toBeLessThan(text.indexOf('Bakker (op koers)'));
  });

  it('is one mail of several organisations, each under its name', () => {
    const two = ['Noordlicht', 'Zuidwind'].map((name) => ({ id: name, name, digest: OWN }));
    const { subject, text } = digestMail(person({ organisations: two }));
    expect(subject).toBe('Week 53: 4 deze week, 2 te laat');
    expect(text.indexOf('Noordlicht')).toBeLessThan(text.indexOf('Zuidwind'));
    const calm = { ...OWN, own: { late: [], thisWeek: [], openBeats: [] } };
    const half = two.map((one, at) => ({ ...one, digest: at === 0 ? OWN : calm }));
    const said = digestMail(person({ organisations: half })).text;
    expect(said).toContain('Zuidwind: deze week staat daar niets van jou');
    expect(said).not.toContain('Niets is te laat.');
  });
});

describe('the other mails', () => {
  const reader = {
    name: 'Emma',
    language: 'nl',
    organisation: 'Noordlicht',
    href: 'https://c.example/o/1',
  } as const;
  const sentence = { nl: '“Blog” moet vandaag af.', en: '“Blog” is due today.' };
  const reminded = (sentences: (typeof sentence)[][], language: 'nl' | 'en' = 'nl') =>
    remindersMail({
      name: 'Emma',
      language,
      unsubscribeHref: 'https://c.example/u',
      choicesHref: 'https://c.example/o/1/notices',
      groups: sentences.map((each, at) => ({
        organisation: ['Noordlicht', 'Zuidwind'][at] ?? '',
        href: `https://c.example/o/${at}`,
        sentences: each,
      })),
    });

  it('remind of one thing by its sentence, of several by their number', () => {
    expect(reminded([[sentence], []]).subject).toBe(sentence.nl);
    const { subject, text } = reminded([[sentence, sentence]], 'en');
    expect(subject).toBe('2 things ask for your attention');
    expect(text.split(sentence.en)).toHaveLength(3);
    expect(text).toContain('https://c.example/u');
  });

  it('remind of several organisations under their names', () => {
    const { text } = reminded([[sentence], [sentence]]);
    expect(text.indexOf('NOORDLICHT')).toBeLessThan(text.indexOf('ZUIDWIND'));
    expect(text).toContain('https://c.example/o/1\n');
  });

  it('decline with the reason, and say when what was accepted is planned', () => {
    const declined = requestDecidedMail(reader, 'Beursstand', { status: 'declined', reason: 'Geen\nbudget' });
    expect(declined.text).toContain('> Geen\n> budget');
    expect(declined.html).toContain('Geen<br>budget');
    expect(declined.text).not.toContain('Geen berichten');
    const accepted = requestDecidedMail(reader, 'Beursstand', {
      status: 'accepted',
      plannedOn: '2027-01-04',
    });
    expect(accepted.text).toContain('ingepland voor ma 4 januari');
  });

  it('tell what was decided in a review, by whom and by when', () => {
    const item = {
      sentence,
      choice: { nl: 'Doen', en: 'Do it' },
      owner: 'Sam',
      dueOn: '2027-01-08',
      note: null,
    };
    const { text } = minutesMail(reader, '2027-01-04', [item], 'Rustig kwartaal.');
    expect(text).toContain('- “Blog” moet vandaag af. (vr 8 januari)\n  Doen: Sam');
    expect(text).toContain('> Rustig kwartaal.');
  });
});

it('whatever somebody types stays text: in HTML, in a link and in the subject', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<img src=x onerror=1>',
      '"><script>x</script>',
      '\r\nBcc: a@b.nl',
      '&lt;b&gt;',
      "' onclick='x",
    ),
  );
  fc.assert(
    fc.property(nasty, nasty, (title, name) => {
      const digest = { ...OWN, own: { ...OWN.own, late: [work(title, 1)] } };
      const plain = person({ organisations: [{ id: 'org', name: 'Noordlicht', digest: OWN }] });
      const typed = person({
        name,
        unsubscribeHref: 'javascript:alert(1)',
        organisations: [{ id: 'org', name: 'Noordlicht', digest }],
      });
      const html = digestMail(typed).html;
      const shape = (written: string) =>
        written
          .replace(/>[^<]*</g, '><')
          .match(/<[^>]*>/g)
          ?.join('');
      expect(shape(html)).toBe(shape(digestMail(plain).html)?.replace('https://cadans.example/u/1', '#'));
      const { subject } = requestDecidedMail(
        { name, language: 'nl', organisation: name, href: 'https://c.example' },
        title,
        { status: 'declined', reason: name },
      );
      expect(subject).not.toMatch(/[\r\n\0]/);
    }),
    { numRuns: 30 },
  );
});
