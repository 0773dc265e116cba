import type { Language } from '@cadans/contracts/session';
import type { DigestDial, OneScreen } from '@cadans/domain/digest';
import { wholeDown } from '@cadans/domain/sentence';
import { DIGEST_WORDS, dayAndWeekday } from './digest-words.js';
import type { MailFigure, MailPart } from './mail-document.js';
import { lateRow, listPart } from './own-week-parts.js';

/** The director's screen: the dials, what needs a decision, what is late and which promises run out. */
export function oneScreenParts(
  { dials, decisions, late, runningOut }: OneScreen,
  language: Language,
): MailPart[] {
  const words = DIGEST_WORDS[language];
  const toDecide = decisions.map(({ sentence }) => ({ title: sentence[language] }));
  const lateRows = late.map((row) => lateRow(row, language));
  const ends = runningOut.map(({ name, beat }) => ({
    title: name,
    aside: dayAndWeekday(beat.day, language),
  }));
  return [
    { part: 'figures', figures: dials.map((dial) => figure(dial, language)) },
    listPart(language, words.needsDecision, toDecide, words.nothingToDecide),
    listPart(language, words.lateEverywhere, lateRows, words.noneLate),
    listPart(language, words.runningOut, ends, words.noneRunningOut),
  ];
}

function figure({ dial, value, trend, sentence }: DigestDial, language: Language): MailFigure {
  const words = DIGEST_WORDS[language];
  const since = trend === null ? '' : ` (${words.trend(Math.round(trend))})`;
  return {
    name: words.dials[dial],
    value: value === null ? words.unknown : String(wholeDown(value)),
    note: `${sentence[language]}${since}`,
  };
}
