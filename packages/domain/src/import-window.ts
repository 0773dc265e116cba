import {
  type DateReading,
  type DateRefusal,
  type ReadDate,
  rangeIn,
  readDate,
  spanning,
} from './import-date.js';
import { answerTo, type DateAnswers, type DateQuestion, questionOf } from './import-date-question.js';
import { isUndated } from './import-date-text.js';

/** The window of a row, or why it has none; a row without any date has neither. */
export interface ReadWindow {
  readonly window: ReadDate | null;
  readonly why: DateRefusal | 'weekday_contradicts' | null;
  readonly questions: readonly DateQuestion[];
  /** A day that whoever imports chose stands in it. */
  readonly isAnswered: boolean;
  readonly isLeftOut: boolean;
}

type Part =
  | { readonly ok: true; readonly value: ReadDate }
  | { readonly ok: false; readonly why: DateRefusal | 'weekday_contradicts' };

/**
 * Reads the window from the cells of the first and the last day. A row with only a last day is on that day. Without
 * `answers` nothing is asked: a weekday is passed over, as where a file is read and not imported.
 */
export function readWindow(
  cells: readonly [from: string, to: string],
  how: DateReading,
  answers: DateAnswers | undefined,
  weekday: number | undefined,
): ReadWindow {
  const texts = cells.filter((text) => !isUndated(text)).flatMap(rangeIn);
  const asked = texts.map(
    (text, at) =>
      answers && questionOf(text, at === 0 ? 'start' : 'end', how, at === 0 ? weekday : undefined),
  );
  const questions = asked.filter((question) => question !== undefined);
  const given = asked.map((question) => (question && answers ? answerTo(question, answers) : null));
  const isAnswered = given.some((answer) => answer !== null);
  if (given.includes('leave_out'))
    return { window: null, why: null, questions, isAnswered: false, isLeftOut: true };
  const parts = texts.map((text, at): Part => {
    const [question, answer] = [asked[at], given[at]];
    if (!question) return readDate(text, how);
    if (answer) return readDate(answer, null);
    return { ok: false, why: question.kind === 'weekday' ? 'weekday_contradicts' : 'no_such_day' };
  });
  const whole = parts.reduce<Part | undefined>(together, undefined);
  const [window, why] = !whole ? [null, null] : whole.ok ? [whole.value, null] : [null, whole.why];
  return { window, why, questions, isAnswered, isLeftOut: false };
}

function together(before: Part | undefined, next: Part): Part {
  if (!before?.ok) return before ?? next;
  return next.ok ? spanning(before.value, next.value) : next;
}
