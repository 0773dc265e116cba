import { isTimes } from '@cadans/domain/cadence-change';
import { type CalendarDate, isCalendarDate } from '@cadans/domain/calendar-date';
import { PERIOD_KINDS, type PeriodKind } from '@cadans/domain/period';
import { WHOLE } from '@cadans/domain/theme-weight';
import * as z from 'zod/mini';
import { ReplayError } from './replay-error.js';

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const day = z.string().check(z.refine(isCalendarDate, 'a day such as 2025-03-14, between 2000 and 2100'));
const noDay = z._default(z.nullable(day), null);

const Given = z.strictObject({
  /** Weight in percent by theme; together 100. */
  themes: z.optional(z.record(name, z.int().check(z.gte(0), z.lte(WHOLE)))),
  promises: z._default(
    z.array(
      z.strictObject({
        channel: name,
        theme: z._default(z.nullable(name), null),
        owner: z.optional(name),
        times: z.number().check(z.refine(isTimes, 'a whole number from 1 to 100')),
        per: z.enum(PERIOD_KINDS),
        from: day,
        until: noDay,
        pauses: z._default(
          z.array(
            z.strictObject({
              from: day,
              until: noDay,
              reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
            }),
          ),
          [],
        ),
      }),
    ),
    [],
  ),
});

/** So often per period on a channel, of one theme or of all, on the days from..until; null = until further notice. */
export interface GivenPromise {
  readonly channel: string;
  readonly theme: string | null;
  /** Left out: who began the organisation. */
  readonly owner?: string | undefined;
  readonly times: number;
  readonly per: PeriodKind;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly pauses: readonly {
    readonly from: CalendarDate;
    readonly until: CalendarDate | null;
    readonly reason: string;
  }[];
}

/** What was promised, and how the themes weigh; null weights = nobody said. */
export interface GivenPromises {
  readonly promises: readonly GivenPromise[];
  readonly weights: ReadonlyMap<string, number> | null;
}

/**
 * Reads what was promised: a JSON list of promises, or an object with `promises` and `themes`. Refused with the place where
 * it goes wrong, also when weights are not 100 together, and when two promises on one channel and theme overlap.
 */
export function readPromises(file: string, text: string): GivenPromises {
  const json = parse(file, text);
  const read = Given.safeParse(Array.isArray(json) ? { promises: json } : json);
  if (!read.success) {
    const told = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
    throw new ReplayError(`${file} is not as it should be. ${told.join('; ')}.`);
  }
  const { promises, themes } = read.data;
  const weights = themes ? new Map(Object.entries(themes)) : null;
  const total = [...(weights?.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
  if (weights && total !== WHOLE)
    throw new ReplayError(
      `${file}: the weights of the themes are ${total} together; they have to be ${WHOLE}.`,
    );
  for (const [at, promise] of promises.entries())
    refuseWrongDays(file, promise, promises.slice(0, at), at + 1);
  return { promises, weights };
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ReplayError(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type Days = { readonly from: CalendarDate; readonly until: CalendarDate | null };
const overlaps = (one: Days, other: Days) =>
  one.from <= (other.until ?? '9999') && other.from <= (one.until ?? '9999');

function refuseWrongDays(
  file: string,
  promise: GivenPromise,
  earlier: readonly GivenPromise[],
  number: number,
) {
  const refuse = (why: string) => {
    throw new ReplayError(`${file}, promise ${number} (${promise.channel}): ${why}.`);
  };
  const isBackward = ({ from, until }: Days) => until !== null && until < from;
  if (isBackward(promise)) refuse(`it ends on ${promise.until}, before it begins on ${promise.from}`);
  if (
    earlier.some(
      (other) =>
        other.channel === promise.channel && other.theme === promise.theme && overlaps(other, promise),
    )
  )
    refuse('another promise holds on this channel and theme on the same days');
  for (const [at, pause] of promise.pauses.entries()) {
    if (isBackward(pause)) refuse(`a pause ends on ${pause.until}, before it begins on ${pause.from}`);
    if (!overlaps(pause, promise)) refuse(`the pause from ${pause.from} lies outside the promise`);
    if (promise.pauses.slice(0, at).some((other) => overlaps(other, pause)))
      refuse(`two pauses hold on the days from ${pause.from}`);
  }
}
