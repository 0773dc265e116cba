import type { Language } from '@cadans/contracts/session';

const WORDS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  planned: ['Gepland', 'Planned'],
  in_work: ['In werk', 'In work'],
  ready: ['Klaar', 'Ready'],
  done: ['Gedaan', 'Done'],
  scrapped: ['Geschrapt', 'Scrapped'],
  week: ['week', 'week'],
  fortnight: ['twee weken', 'fortnight'],
  month: ['maand', 'month'],
  quarter: ['kwartaal', 'quarter'],
  year: ['jaar', 'year'],
  own: ['Eigen kanaal', 'Own channel'],
  social: ['Social', 'Social'],
  mail: ['Mail', 'Mail'],
  event: ['Evenement', 'Event'],
  paid: ['Betaald', 'Paid'],
  trade_media: ['Vakmedia', 'Trade media'],
  podcast_video: ['Podcast en video', 'Podcast and video'],
  pr: ['PR', 'PR'],
  chosen: ['Gekozen', 'Chosen'],
  deliberately_not: ['Bewust niet', 'Deliberately not'],
};

/** A word of ours as people read it. */
export function listWord(word: string, language: Language): string {
  return WORDS[word]?.[language === 'nl' ? 0 : 1] ?? word;
}
