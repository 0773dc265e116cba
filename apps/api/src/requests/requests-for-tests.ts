import {
  acceptRequest,
  answerRequest,
  askBack,
  createRequest,
  declineRequest,
  listRequests,
  mergeRequest,
  parkRequest,
  type Request,
  reopenRequest,
  showRequest,
  takeBackRequest,
} from '@cadans/contracts/requests';
import type { GivenOrganisation } from '../testing/given.js';
import type { TestApp } from '../testing/test-app.js';

type Body = Readonly<Record<string, unknown>>;
type Headers = Readonly<Record<string, string>>;

/** The inbox of an organisation, as somebody with a session. */
export function inboxOf(app: TestApp, org: GivenOrganisation, as = org.marketer.cookie) {
  const params = { organisationId: org.id };
  const at = ({ id, version }: Pick<Request, 'id' | 'version'>) => ({
    as,
    params: { ...params, requestId: id },
    version,
  });
  return {
    list: (query: Record<string, string> = {}) => app.call(listRequests, { as, params, query }),
    show: (id: string) => app.call(showRequest, { as, params: { ...params, requestId: id } }),
    ask: (body: Body = {}, headers: Headers = {}) =>
      app.call(createRequest, {
        as,
        params,
        headers,
        body: { title: 'Een folder voor de beurs', reason: 'sales_opportunity', ...body },
      }),
    accept: (seen: Request, body: Body = {}, headers: Headers = {}) =>
      app.call(acceptRequest, {
        ...at(seen),
        headers,
        body: {
          themeId: org.themes[0],
          ownerId: org.marketer.id,
          channelId: org.channels[0],
          startsOn: '2026-12-08',
          endsOn: '2026-12-08',
          ...body,
        },
      }),
    decline: (seen: Request, body: Body = { reason: 'Past niet bij onze thema’s' }) =>
      app.call(declineRequest, { ...at(seen), body }),
    park: (seen: Request, body: Body = {}) => app.call(parkRequest, { ...at(seen), body }),
    reopen: (seen: Request) => app.call(reopenRequest, at(seen)),
    merge: (seen: Request, intoId: string) => app.call(mergeRequest, { ...at(seen), body: { intoId } }),
    askBack: (seen: Request, question = 'Voor wie is het?') =>
      app.call(askBack, { ...at(seen), body: { question } }),
    answer: (seen: Request, text = 'Voor de zorg') =>
      app.call(answerRequest, { ...at(seen), body: { text } }),
    takeBack: (seen: Request) => app.call(takeBackRequest, at(seen)),
  };
}
