import { openRequestForm } from '@cadans/contracts/request-forms';
import type { Request } from '@cadans/contracts/requests';
import { inboxOf } from '../requests/requests-for-tests.js';
import { askFrom } from '../testing/ask-from.js';
import { given } from '../testing/given.js';
import type { TestApp } from '../testing/test-app.js';

/** What a stranger asks for. */
export const ASKED = {
  title: 'Gastles over phishing',
  reason: 'customer_asked',
  name: 'Marijke de Wit',
  email: 'm.dewit@school.example',
};

/**
 * Organisations with an open form. Every stranger comes from an address of their own, 127.0.x.y with the x of the file:
 * what strangers send is counted by address, for the whole process.
 */
export function formsOf(app: TestApp, x: number) {
  const make = given(app);
  let caller = 0;
  return async () => {
    const org = await make.organisation();
    const as = org.director.cookie;
    const params = { organisationId: org.id };
    const { answer: opened } = await app.call(openRequestForm, { as, params, body: { language: 'nl' } });
    const here = askFrom(`127.0.${x}.${++caller}`);
    const send = async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const answer = await here(`${app.address}/api/ask/${path}`, {
        headers,
        ...(body !== undefined && {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      });
      return { status: answer.status, headers: answer.headers, answer: JSON.parse(await answer.text()) };
    };
    const form = `${org.id}/${opened.token}`;
    return {
      org,
      opened,
      params,
      as,
      send,
      look: () => send(form),
      ask: (body: object = {}, key?: string) =>
        send(form, { ...ASKED, ...body }, key === undefined ? {} : { 'idempotency-key': key }),
      status: (token: string) => send(`status/${org.id}/${token}`),
      reply: (token: string, text: unknown) => send(`status/${org.id}/${token}`, { text }),
      inbox: inboxOf(app, org),
      waiting: async (): Promise<Request[]> => (await inboxOf(app, org).list()).answer.requests,
    };
  };
}
