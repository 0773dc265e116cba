import { Changes } from '@cadans/contracts/changes';
import { expect } from 'vitest';
import type { TestApp } from '../testing/test-app.js';

/** Follows an organisation as a member: what was told so far, and the ids from where it goes on. */
export const following = (app: TestApp) => async (organisationId: string, cookie: string, since?: string) => {
  const leaving = new AbortController();
  const answer = await app.ask(`/api/organisations/${organisationId}/changes`, {
    headers: { cookie, ...(since && { 'last-event-id': since }) },
    signal: leaving.signal,
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const told: Changes[] = [];
  const ids: string[] = [];
  let isOver = false;
  const reading = (async () => {
    let text = '';
    for await (const chunk of answer.body ?? []) {
      text += new TextDecoder().decode(chunk);
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const message = text.slice(0, end);
        text = text.slice(end + 2);
        const data = /^data: (.*)$/m.exec(message)?.[1];
        if (data) told.push(Changes.parse(JSON.parse(data)));
        const id = /^id: (.*)$/m.exec(message)?.[1];
        if (id) ids.push(id);
      }
    }
  })()
    .catch(() => {})
    .finally(() => {
      isOver = true;
    });
  await expect.poll(() => told.length).toBeGreaterThan(0);
  return {
    told,
    ids,
    isOver: () => isOver,
    leave: async () => {
      leaving.abort();
      await reading;
    },
  };
};
