import { id, oneOf, searchOf, whole } from '../../search';

/** Which of what is done is looked at, and which page of it. */
export const readResultsSearch = searchOf({
  shown: oneOf(['missing', 'known']),
  page: whole(1, 99_999),
});

/** The file that is being imported, or the import that was done, so that a reload finds it again. */
export const readResultImportSearch = searchOf({ reading: id, done: id });
