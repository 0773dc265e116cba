import type { Request } from '@cadans/contracts/requests';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { isUndecided, waitsForDecision } from '@cadans/domain/request';

/** The parts of the inbox: what waits, what was put off on purpose, what got an answer. */
export const REQUEST_TABS = ['open', 'parked', 'decided'] as const;
export type RequestTab = (typeof REQUEST_TABS)[number];

/** Where a request stands in the inbox; parked until a day that has come it is open again. */
export function tabOf(request: Request, today: CalendarDate): RequestTab {
  if (!isUndecided(request.status)) return 'decided';
  return request.status === 'parked' && !waitsForDecision(request, today) ? 'parked' : 'open';
}

/** The requests of a part: what waits longest first, parked by the day it comes back, decided the latest first. */
export function requestsIn(requests: readonly Request[], tab: RequestTab, today: CalendarDate): Request[] {
  const shown = requests.filter((request) => tabOf(request, today) === tab);
  const key = (request: Request) =>
    tab === 'parked' ? (request.parkedUntil ?? '') : tab === 'open' ? request.receivedOn : lastAt(request);
  const turn = tab === 'decided' ? -1 : 1;
  return shown.toSorted((one, other) => {
    const [first, second] = [`${key(one)} ${one.id}`, `${key(other)} ${other.id}`];
    return first < second ? -turn : turn;
  });
}

const lastAt = ({ history, receivedOn }: Request) => history.at(-1)?.at ?? receivedOn;
