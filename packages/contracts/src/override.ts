import * as z from 'zod/mini';
import { id, text } from './values.js';

/** Why it is planned against a no-go all the same; only who may steer is heard. */
export const Override = z.strictObject({ noGoId: id, reason: text(500).check(z.minLength(1)) });
export type Override = z.infer<typeof Override>;

/** One for each no-go that it runs against: a channel, a kind of activity and an audience at most. */
export const overrides = z.array(Override).check(z.maxLength(3));
