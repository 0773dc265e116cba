import { searchOf } from '../../search';

export const readProgressSearch = searchOf({});
