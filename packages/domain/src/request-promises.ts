import type { Beat } from './beat.js';
import { addDays, dayNumber } from './calendar-date.js';
import { type FactRow, type Facts, promisesOf } from './facts.js';
import { stretchesOf, stretchOn } from './in-force.js';
import type { Promised } from './publication.js';
import { counted, dayInWords, type Noun, type Sentence } from './sentence.js';
import { beatsMoved } from './year-beats.js';

/** What it does for the promises on its channel. */
export interface PromiseEffect {
  /** Promised moments that are open now and that it would fill, in order. */
  readonly filled: readonly Beat[];
  /** Whether anything is promised there on that day, that it could keep. */
  readonly isPromised: boolean;
  readonly sentence: Sentence;
}

/** The longest period a promise is made per, both ways: what fills a beat lies in the period of that beat. */
const SIGHT = 366;

/** Which open beats `row` would fill: what the promises say with it, compared with what they say without. */
export function promiseEffect(facts: Facts, row: FactRow): PromiseEffect {
  const isOnChannel = ({ chain }: Promised) => chain.some(({ channelId }) => channelId === row.channelId);
  const before = promisesOf(facts).filter(isOnChannel);
  const after = promisesOf({ ...facts, activities: [...facts.activities, row] }).filter(isOnChannel);
  const span = { from: addDays(row.endsOn, -SIGHT), until: addDays(row.endsOn, SIGHT) };
  const { filled } = beatsMoved(before, after, span, facts.today);
  const isPromised = before.some((promise) => isKeptBy(promise, row));
  const channel = facts.channels.find(({ id }) => id === row.channelId)?.name ?? '';
  return { filled, isPromised, sentence: sentenceOf(filled, isPromised, channel) };
}

function isKeptBy({ chain, pauses }: Promised, { channelId, themeId, endsOn }: FactRow): boolean {
  const inForce = stretchOn(stretchesOf(chain, pauses), dayNumber(endsOn))?.row;
  return inForce?.channelId === channelId && (inForce.themeId === null || inForce.themeId === themeId);
}

const BEATS: Noun = { nl: ['open slag', 'open slagen'], en: ['open beat', 'open beats'] };

function sentenceOf([first, ...more]: readonly Beat[], isPromised: boolean, channel: string): Sentence {
  if (!first)
    return isPromised
      ? {
          nl: `Op ${channel} is alles wat beloofd is al gevuld: dit komt er bovenop.`,
          en: `On ${channel} all that was promised is filled already: this comes on top.`,
        }
      : {
          nl: `Op ${channel} is hiervoor niets beloofd: dit komt er bovenop.`,
          en: `On ${channel} nothing is promised for this: it comes on top.`,
        };
  const [day, many] = [dayInWords(first.day), counted(more.length + 1, BEATS)];
  return more.length === 0
    ? {
        nl: `Vult de open slag van ${day.nl} op ${channel}.`,
        en: `Fills the open beat of ${day.en} on ${channel}.`,
      }
    : { nl: `Vult ${many.nl} op ${channel}.`, en: `Fills ${many.en} on ${channel}.` };
}
