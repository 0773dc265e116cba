import { PERIOD_KINDS } from '@cadans/domain/period';
import * as z from 'zod/mini';
import { day, id } from './values.js';

/** What a number means, in both languages. */
export const Sentence = z.object({ nl: z.string(), en: z.string() });

/** 0 to 100, unrounded; null = not enough history yet, or nothing to reckon from. */
export const percentage = z.nullable(z.number());

export const ids = z.array(id);
export const count = z.int();

export const Period = z.object({ kind: z.enum(PERIOD_KINDS), start: day, end: day });

/** Rows that something is said of, and what is said. */
export const Counted = z.object({ ids, sentence: Sentence });
