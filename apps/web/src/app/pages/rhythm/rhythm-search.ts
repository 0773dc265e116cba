import { id, oneOf, searchOf } from '../../search';

export const readRhythmSearch = searchOf({
  /** The promise that is open: any of its rows. */
  promise: id,
  /** 1 = the coming weeks are being filled. */
  fill: oneOf([1]),
  /** The activity that is open. */
  activity: id,
});
