import { getLocalTimeZone, today } from '@internationalized/date';
import { dayZone } from './day-zone';

/** Today where the organisation is: what 'tomorrow' and 'week 14' are counted from. */
export const todayInZone = (): string => today(dayZone() ?? getLocalTimeZone()).toString();
