import { isCalendarDate } from '@cadans/domain/calendar-date';
import * as z from 'zod/mini';

// NUL, C0 and C1 controls, bidirectional overrides and byte order marks: invisible, and never meant.
const HIDDEN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u;
const LINE_BREAK = /[\n\t]/;

const isCleanText = (text: string): boolean => text.isWellFormed() && !HIDDEN.test(text);

/** One line of text, trimmed: `least` to `most` characters, no control characters. */
export const line = (most: number, least = 1) =>
  z.string().check(
    z.trim(),
    z.minLength(least),
    z.maxLength(most),
    z.refine((text) => isCleanText(text) && !LINE_BREAK.test(text), { error: 'hidden_characters' }),
  );

/** Text of several lines, trimmed: at most so many characters, no control characters. */
export const text = (most: number) =>
  z.string().check(
    z.overwrite((value) => value.replaceAll('\r\n', '\n').trim()),
    z.maxLength(most),
    z.refine(isCleanText, { error: 'hidden_characters' }),
  );

/** A day, `'YYYY-MM-DD'`, in the years 2000 to 2100. */
export const day = z.iso.date().check(z.refine(isCalendarDate, { error: 'not_a_day' }));

/** An id. */
export const id = z.uuid();

/** A year of a plan. */
export const year = z.int().check(z.gte(2000), z.lte(2100));

/** A year as it stands in a path. */
export const yearInPath = z.pipe(
  z.pipe(
    z.string().check(z.regex(/^\d{4}$/)),
    z.transform((digits) => Number(digits)),
  ),
  year,
);

export const inOrganisation = { organisationId: id };

/**
 * One mail address, in small letters. Refused: what could be two addresses or end a line, and signs that stand for other
 * signs (a full-width letter, the sign of kelvin), so that no address can be taken for another.
 */
export const mailAddress = z.string().check(
  z.trim(),
  z.maxLength(254),
  z.regex(/^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+\.[^\s\p{Cc}@<>()[\]\\,;:".]+$/u),
  z.refine((address) => isCleanText(address) && address === address.normalize('NFKC'), {
    error: 'hidden_characters',
  }),
  z.toLowerCase(),
);
