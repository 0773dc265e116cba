import { isCalendarDate } from '@cadans/domain/calendar-date';
import { oneOf, searchOf } from '../../search';

/** Which period is looked at: a month, quarter or year, and a day in it; left out it is the quarter that runs. */
export const readProgressSearch = searchOf({
  // Spelled out: the list of the domain would bring all dials into the first file of the app.
  span: oneOf(['month', 'quarter', 'year']),
  on: (said) => (typeof said === 'string' && isCalendarDate(said) ? said : undefined),
});

export type ProgressSearch = ReturnType<typeof readProgressSearch>;
