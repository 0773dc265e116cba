import { type CalendarDate, yearOf } from './calendar-date.js';
import type { ChannelKind } from './channel.js';
import { dayInWords, type Sentence } from './sentence.js';

/** The kinds of activity as they are named in a sentence. */
export const KIND_IN_WORDS: Readonly<Record<ChannelKind, Sentence>> = {
  own: { nl: 'Eigen kanaal', en: 'Own channel' },
  social: { nl: 'Sociaal', en: 'Social' },
  mail: { nl: 'Mail', en: 'Mail' },
  event: { nl: 'Evenement', en: 'Event' },
  paid: { nl: 'Betaald', en: 'Paid' },
  trade_media: { nl: 'Vakmedia', en: 'Trade media' },
  podcast_video: { nl: 'Podcast en video', en: 'Podcast and video' },
  pr: { nl: 'Pers', en: 'Press' },
};

/** What is told of a no-go to who runs against it; `by` is null when nobody knows who decided. */
export interface NoGoTold {
  /** The name of the channel, the audience, or nothing when `kind` names it. */
  readonly subject: string;
  readonly kind: ChannelKind | null;
  readonly reason: string;
  readonly by: string | null;
  readonly decidedOn: CalendarDate;
  readonly reviewOn: CalendarDate;
}

/** On what a no-go is. */
export function subjectInWords({ subject, kind }: Pick<NoGoTold, 'subject' | 'kind'>): Sentence {
  return kind === null ? { nl: subject, en: subject } : KIND_IN_WORDS[kind];
}

/** Why not, who said so and until when: what rule 5 tells to who plans against it. */
export function noGoInWords(noGo: NoGoTold): Sentence {
  const { reason, by, decidedOn, reviewOn } = noGo;
  const [subject, decided, review] = [subjectInWords(noGo), fullDay(decidedOn), fullDay(reviewOn)];
  const who = by === null ? { nl: '', en: '' } : { nl: ` door ${by}`, en: ` by ${by}` };
  return {
    nl: `${subject.nl}: “${reason}” Besloten${who.nl} op ${decided.nl}, wordt herzien op ${review.nl}.`,
    en: `${subject.en}: “${reason}” Decided${who.en} on ${decided.en}, to be reviewed on ${review.en}.`,
  };
}

function fullDay(date: CalendarDate): Sentence {
  const [day, year] = [dayInWords(date), yearOf(date)];
  return { nl: `${day.nl} ${year}`, en: `${day.en} ${year}` };
}
