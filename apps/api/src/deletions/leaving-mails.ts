import type { Language } from '@cadans/contracts/session';
import { type WrittenMail, writtenMail } from '../digests/written-mail.js';

/** What there is to tell of an organisation that leaves: that it was asked, that few days are left, that it stays after all. */
export type LeavingNews = 'asked' | 'soon' | 'stays';

/** An organisation that leaves, as it is told of. */
export interface Leaving {
  readonly organisation: string;
  /** Who asked; of one that stays, who took it back. */
  readonly by: string;
  readonly eraseAfter: Date;
  readonly timeZone: string;
  /** Where an admin stops it. */
  readonly href: string;
}

/** The same sentence for the bell, in both languages. */
export function leavingWords(news: LeavingNews, leaving: Leaving): { nl: string; en: string } {
  return { nl: WORDS.nl[news].line(told('nl', leaving)), en: WORDS.en[news].line(told('en', leaving)) };
}

/** The letter to an admin or a director. */
export function leavingMail(news: LeavingNews, leaving: Leaving, language: Language): WrittenMail {
  const { [news]: words, because, button, look } = WORDS[language];
  const facts = told(language, leaving);
  return writtenMail({
    language,
    subject: words.subject(facts),
    preview: words.line(facts),
    above: leaving.organisation,
    title: words.subject(facts),
    parts: [
      { part: 'paragraph', text: words.line(facts) },
      { part: 'paragraph', text: words.next },
      { part: 'button', label: news === 'stays' ? look : button, href: leaving.href },
    ],
    because: because(facts),
    links: [],
  });
}

/** The last letter: the organisation is gone, and whoever steered it hears that as a person. */
export function erasedMail(organisation: string, name: string, language: Language): WrittenMail {
  const words = ERASED[language];
  return writtenMail({
    language,
    subject: words.subject(organisation),
    preview: words.text(organisation),
    above: 'Cadans',
    title: words.hello(name),
    parts: [
      { part: 'paragraph', text: words.text(organisation) },
      { part: 'paragraph', text: words.after },
    ],
    because: words.because(organisation),
    links: [],
  });
}

interface Told {
  readonly organisation: string;
  readonly by: string;
  readonly day: string;
}

function told(language: Language, { organisation, by, eraseAfter, timeZone }: Leaving): Told {
  const day = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'full', timeZone });
  return { organisation, by, day: day.format(eraseAfter) };
}

const WORDS = {
  nl: {
    asked: {
      subject: ({ organisation }: Told) => `${organisation} wordt verwijderd`,
      line: ({ by, organisation, day }: Told) =>
        `${by} vroeg om ${organisation} te verwijderen. Op ${day} wordt alles gewist.`,
      next: 'Tot dan kan iedereen lezen en exporteren, en niemand iets wijzigen. Elke beheerder kan het tegenhouden bij de instellingen, onder Verwijderen. Klopt dit niet, doe dat dan nu.',
    },
    soon: {
      subject: ({ organisation }: Told) => `Nog drie dagen: ${organisation} wordt verwijderd`,
      line: ({ by, organisation, day }: Told) =>
        `Op ${day} wordt ${organisation} gewist, omdat ${by} daarom vroeg.`,
      next: 'Daarna is niets terug te halen. Neem mee wat je wilt houden met een export, of houd het tegen: elke beheerder kan dat bij de instellingen, onder Verwijderen.',
    },
    stays: {
      subject: ({ organisation }: Told) => `${organisation} blijft`,
      line: ({ by, organisation }: Told) => `${by} hield het verwijderen van ${organisation} tegen.`,
      next: 'Alles is er nog, en iedereen kan weer verder.',
    },
    because: ({ organisation }: Told) =>
      `Je krijgt deze mail omdat je ${organisation} beheert of er stuurt. Dit bericht is niet uit te zetten.`,
    button: 'Bekijken of tegenhouden',
    look: 'Open Cadans',
  },
  en: {
    asked: {
      subject: ({ organisation }: Told) => `${organisation} is going to be deleted`,
      line: ({ by, organisation, day }: Told) =>
        `${by} asked for ${organisation} to be deleted. Everything is erased on ${day}.`,
      next: 'Until then everybody can read and export, and nobody can change anything. Any admin can stop it in the settings, under Delete. If this is not right, do so now.',
    },
    soon: {
      subject: ({ organisation }: Told) => `Three days left: ${organisation} is going to be deleted`,
      line: ({ by, organisation, day }: Told) =>
        `On ${day} ${organisation} is erased, because ${by} asked for it.`,
      next: 'After that nothing can be brought back. Take what you want to keep with an export, or stop it: any admin can, in the settings, under Delete.',
    },
    stays: {
      subject: ({ organisation }: Told) => `${organisation} stays`,
      line: ({ by, organisation }: Told) => `${by} stopped the deletion of ${organisation}.`,
      next: 'Everything is still there, and everybody can go on.',
    },
    because: ({ organisation }: Told) =>
      `You get this mail because you administer or steer ${organisation}. It cannot be switched off.`,
    button: 'Look at it or stop it',
    look: 'Open Cadans',
  },
} as const;

const ERASED = {
  nl: {
    subject: (organisation: string) => `${organisation} is verwijderd`,
    hello: (name: string) => `Dag ${name}`,
    text: (organisation: string) =>
      `De dertig dagen zijn om: ${organisation} is uit Cadans verwijderd. Niemand komt er meer in, en wat erin stond is gewist.`,
    after: 'Met een export kan de organisatie opnieuw beginnen. Je eigen account blijft bestaan.',
    because: (organisation: string) => `Je krijgt deze mail omdat je ${organisation} beheerde of er stuurde.`,
  },
  en: {
    subject: (organisation: string) => `${organisation} was deleted`,
    hello: (name: string) => `Hello ${name}`,
    text: (organisation: string) =>
      `The thirty days are over: ${organisation} was deleted from Cadans. Nobody gets in any more, and what it held is erased.`,
    after: 'From an export the organisation can begin again. Your own account stays.',
    because: (organisation: string) =>
      `You get this mail because you administered or steered ${organisation}.`,
  },
} as const;
