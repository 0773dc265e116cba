import * as z from 'zod/mini';
import { STEPS } from '../../../features/first-run/steps';
import { forgiving } from '../activity-search';

/** Where one is in the first run, so that a reload, or the checklist, leads back to it. */
export const FirstRunSearch = z.object({
  /** Left out while there is no organisation yet. */
  organisation: forgiving(z.uuid()),
  year: forgiving(z.int().check(z.gte(2000), z.lte(2100))),
  step: forgiving(z.enum(STEPS)),
});
