import { id, searchOf } from '../search';

/** The file that is being imported, so that a reload finds it again. */
export const readImportSearch = searchOf({ reading: id });
