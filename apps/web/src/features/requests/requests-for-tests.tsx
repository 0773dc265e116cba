import type { Request } from '@cadans/contracts/requests';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fakeApi, type Asked as Heard, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import type { Around } from './around';
import { Inbox } from './inbox';
import { requestsQuery } from './request.queries';
import type { RequestTab } from './tab-of';
import { useRequestActs } from './use-request-acts';

export const numbered = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const organisationId = numbered(0);
export const path = `/api/organisations/${organisationId}/requests`;
export const SANNE = { id: numbered(1), name: 'S. Visser' };
export const BRAM = { id: numbered(2), name: 'B. de Wit' };

/** A Friday. */
export const TODAY = '2026-07-03';

/** A request of Bram of sales, which waits since Thursday 25 June. */
export function given(number: number, more: Partial<Request> = {}): Request {
  const receivedOn = more.receivedOn ?? '2026-06-25';
  return {
    id: numbered(number),
    title: 'Brochure voor de beurs',
    text: 'Voor de stand, achthonderd stuks.',
    reason: 'event',
    wantedOn: null,
    status: 'open',
    byId: BRAM.id,
    requester: null,
    parkedUntil: null,
    declineReason: null,
    activity: null,
    mergedIntoId: null,
    mergedIds: [],
    receivedOn,
    version: 1,
    history: [{ kind: 'received', byId: BRAM.id, text: '', at: `${receivedOn}T09:00:00.000Z` }],
    ...more,
  };
}

interface Opening {
  show?: RequestTab;
  opened?: string;
  /** How a request stands that somebody else decides about before anything is written. */
  overtaken?: Request;
  mayPlan?: boolean;
  memberId?: string;
}

function Desk({ show: first, opened, mayPlan = true, memberId = SANNE.id }: Opening) {
  const { data } = useQuery(requestsQuery(organisationId));
  const acts = useRequestActs(organisationId, (id) => (id === BRAM.id ? BRAM.name : ''));
  const [tab, setTab] = useState(first);
  const [id, setId] = useState(opened);
  const [isAsking, setAsking] = useState(false);
  if (!data) return null;
  const around: Around = {
    ...{ organisationId, memberId, mayPlan, today: data.today, timeZone: 'Europe/Amsterdam' },
    members: [SANNE, BRAM],
    isHoliday: () => false,
  };
  return (
    <Inbox
      {...{ around, acts, isAsking }}
      requests={data.requests}
      show={tab}
      openedId={id}
      onAsking={setAsking}
      onShow={(next) => {
        setTab(next);
        setId(undefined);
      }}
      onOpen={setId}
      linkToActivity={({ id: activityId }, label) => <a href={`#${activityId}`}>{label}</a>}
      accepting={({ title }, _, onClose) => (
        <button type="button" onClick={onClose}>{`accepteer ${title}`}</button>
      )}
    />
  );
}

/** An API that keeps requests: what is done to one stands in the list when it is read again. */
export async function openInbox(requests: readonly Request[], opening: Opening = {}) {
  let kept = [...requests];
  const become = (id: string, more: Partial<Request>) => (asked: Heard) => {
    const one = kept.find((request) => request.id === id);
    if (!one) return refuse(404, 'not_found', 'Niet gevonden.');
    if (opening.overtaken?.id === id) {
      kept = kept.map((request) => (request.id === id && opening.overtaken ? opening.overtaken : request));
      return refuse(412, 'stale', 'Iemand anders was je voor.', { current: opening.overtaken });
    }
    if (asked.headers.get('if-match') !== `"${one.version}"`)
      return refuse(412, 'stale', 'Iemand anders was je voor.');
    const next = { ...one, declineReason: null, parkedUntil: null, mergedIntoId: null, ...more };
    const made = { ...next, version: one.version + 1 };
    kept = kept.map((request) => (request.id === id ? made : request));
    return made;
  };
  const of = (id: string, verb: string, more: (body: Record<string, string>) => Partial<Request>) => ({
    [`POST ${path}/${id}/${verb}`]: (asked: Heard) =>
      become(id, more((asked.body ?? {}) as Record<string, string>))(asked),
  });
  const heard = fakeApi({
    [`GET ${path}`]: () => ({ today: TODAY, requests: kept }),
    [`POST ${path}`]: ({ body }: Heard) => {
      const made = given(90, { ...(body as Partial<Request>), byId: SANNE.id, receivedOn: TODAY });
      kept = [...kept, made];
      return made;
    },
    ...Object.assign(
      {},
      ...requests.flatMap(({ id }) => [
        of(id, 'declines', ({ reason = '' }) => ({ status: 'declined', declineReason: reason })),
        of(id, 'parkings', ({ until = '' }) => ({ status: 'parked', parkedUntil: until })),
        of(id, 'mergings', ({ intoId = '' }) => ({ status: 'merged', mergedIntoId: intoId })),
        of(id, 'questions', () => ({ status: 'asked_back' })),
        of(id, 'answers', () => ({ status: 'open' })),
        of(id, 'reopenings', () => ({ status: 'open' })),
        of(id, 'retractions', () => ({ status: 'open' })),
      ]),
    ),
  });
  const shown = await show(<Desk {...opening} />);
  const writes = () =>
    heard
      .filter(({ method }) => method !== 'GET')
      .map(({ path: at, body }) => [at.replace(`${path}/`, ''), body] as const);
  return { ...shown, heard, writes };
}
