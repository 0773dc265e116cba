import { randomUUID } from 'node:crypto';
import { Activity } from '@cadans/contracts/activities';
import { needsDecision } from '@cadans/domain/postponement';
import * as z from 'zod/mini';

/** By which a call that is made twice changes something once. */
export const idempotencyKey = z.optional(
  z
    .string()
    .check(
      z.regex(/^[\x21-\x7e]{1,200}$/),
      z.describe('The same call again with the same key changes nothing more: use one when you retry.'),
    ),
);

/** The key of a call: its own, or one that no other call has. */
export const keyOf = (given: string | undefined): string => given ?? randomUUID();

/** An activity as a call left it. */
export const Written = z.extend(
  z.pick(Activity, {
    id: true,
    title: true,
    startsOn: true,
    endsOn: true,
    precision: true,
    status: true,
    themeId: true,
    ownerId: true,
    channelId: true,
    doneOn: true,
    slides: true,
    version: true,
  }),
  {
    /** It may not be postponed again: somebody who steers decides. */
    needsDecision: z.boolean(),
  },
);

/** What is told of an activity after it was written. */
export function writtenOf(activity: Activity): z.infer<typeof Written> {
  const {
    id,
    title,
    startsOn,
    endsOn,
    precision,
    status,
    themeId,
    ownerId,
    channelId,
    doneOn,
    slides,
    version,
  } = activity;
  return {
    id,
    title,
    startsOn,
    endsOn,
    precision,
    status,
    themeId,
    ownerId,
    channelId,
    doneOn,
    slides,
    version,
    needsDecision: needsDecision({ slides }),
  };
}
