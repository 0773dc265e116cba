import type { Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import { fold } from './import-values.js';

// What teams call it, in Dutch and English; the tools' own words are among them.
const WORDS: readonly (readonly [Status, string])[] = [
  [
    'planned',
    'gepland, ingepland, planned, scheduled, todo, to do, te doen, to-do, backlog, idee, idea, nieuw, new',
  ],
  [
    'planned',
    'not started, niet begonnen, niet gestart, open, upcoming, aankomend, op de planning, planning',
  ],
  [
    'in_work',
    'concept, draft, in progress, in behandeling, bezig, mee bezig, in bewerking, in work, doing, wip',
  ],
  [
    'in_work',
    'writing, schrijven, editing, redactie, in review, review, ter review, in production, in productie',
  ],
  ['ready', 'klaar, gereed, ready, klaar voor publicatie, ready to publish, ready for publication, approved'],
  ['ready', 'goedgekeurd, akkoord, klaargezet'],
  [
    'done',
    'gepubliceerd, published, done, gedaan, live, voltooid, afgerond, complete, completed, posted, geplaatst',
  ],
  [
    'done',
    'verstuurd, verzonden, sent, gehouden, released, online, publicado, publie, checked, due complete',
  ],
  [
    'scrapped',
    'geschrapt, scrapped, vervallen, geannuleerd, cancelled, canceled, afgelast, dropped, afgewezen',
  ],
];

const STATUSES = new Map(
  WORDS.flatMap(([status, words]) => words.split(', ').map((word) => [word, status] as const)),
);

/** The status a word of the file means, or none when it is not known: then whoever imports says it. */
export function statusOf(word: string): Status | undefined {
  // Notion and friends put marks before a status ('✅ Published').
  return STATUSES.get(fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/** What becomes of rows of the past that say nothing about their status: done on their date, or open and late. */
export const PAST_CHOICES = ['done', 'open'] as const;
export type PastChoice = (typeof PAST_CHOICES)[number];

export interface ImportedStatus {
  readonly status: Status;
  readonly doneOn: CalendarDate | null;
  /** The file says done, on a day that is still to come: it becomes ready, because planned is not done. */
  readonly notYetDone: boolean;
}

/**
 * The status a dated row gets (rule 8: done needs its date). Done counts on `finishedOn` when the file tells that and it
 * is not in the future, else on the row's last day. A row that says nothing is planned, unless it lies in the past and
 * `past` says that such rows were done.
 */
export function importedStatus(
  row: { said: Status | null; endsOn: CalendarDate; finishedOn: CalendarDate | null },
  past: PastChoice | null,
  today: CalendarDate,
): ImportedStatus {
  const finished = row.finishedOn !== null && row.finishedOn <= today ? row.finishedOn : null;
  const silent = row.said === null;
  const isDone =
    row.said === 'done' || (silent && (finished !== null || (past === 'done' && row.endsOn < today)));
  if (!isDone) return { status: row.said ?? 'planned', doneOn: null, notYetDone: false };
  const doneOn = finished ?? row.endsOn;
  if (doneOn > today) return { status: 'ready', doneOn: null, notYetDone: true };
  return { status: 'done', doneOn, notYetDone: false };
}
