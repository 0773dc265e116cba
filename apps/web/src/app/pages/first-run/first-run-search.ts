import { STEPS } from '../../../features/first-run/steps';
import { id, oneOf, searchOf, whole } from '../../search';

/** Where one is in the first run, so that a reload, or the checklist, leads back to it. */
export const readFirstRunSearch = searchOf({
  /** Left out while there is no organisation yet. */
  organisation: id,
  year: whole(2000, 2100),
  step: oneOf(STEPS),
});
