import { searchOf } from '../../search';

export const readRhythmSearch = searchOf({});
