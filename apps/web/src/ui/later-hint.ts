import { later } from './later';

/** The tooltip of what somebody came near to. Drawing and placing one is no part of the first screen. */
export const Hint = later(() => import('./hint').then((module) => module.Hint));
