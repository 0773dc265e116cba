import type { Call } from '@cadans/contracts/calls/call';
import { changePreferences, showSession } from '@cadans/contracts/calls/session';
import { endpoint } from '@cadans/contracts/endpoint';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { fakeApi, refuse } from '../testing/fake-api';
import { call } from './call';
import { CallError } from './call-error';
import { fieldErrors } from './field-errors';
import { mayRetry } from './query-client';

const changeContract = endpoint({
  method: 'PATCH',
  path: '/organisations/:organisationId/things/:thingId',
  summary: 'For this test.',
  may: 'plan',
  params: z.object({ organisationId: z.string(), thingId: z.string() }),
  query: z.object({ week: z.optional(z.array(z.int())) }),
  body: z.object({ title: z.string() }),
  answer: z.object({ title: z.string() }),
  precondition: true,
});

const createContract = endpoint({
  method: 'POST',
  path: '/things',
  summary: 'For this test.',
  may: 'plan',
  body: z.object({ title: z.string() }),
  answer: z.object({ title: z.string() }),
});

const change: Call<typeof changeContract> = changeContract;
const create: Call<typeof createContract> = createContract;

const thrown = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );

beforeEach(() => {
  document.documentElement.lang = 'nl';
});

describe('call', () => {
  it('fills the path, sends query, body, precondition and language, and answers what came back', async () => {
    const heard = fakeApi({ 'PATCH /api/organisations/o%2F1/things/t': { title: 'Nieuw' } });
    const answer = await call(change, {
      params: { organisationId: 'o/1', thingId: 't' },
      query: { week: [1, 2] },
      body: { title: 'Nieuw' },
      version: 7,
    });
    expect(answer.title).toBe('Nieuw');
    const [asked] = heard;
    expect(asked?.query.getAll('week')).toEqual(['1', '2']);
    expect(asked?.body).toEqual({ title: 'Nieuw' });
    expect(asked?.headers.get('if-match')).toBe('"7"');
    expect(asked?.headers.get('accept-language')).toBe('nl');
    expect(asked?.headers.has('idempotency-key')).toBe(false);
  });

  it('gives every POST a key of its own, and keeps the one it was given', async () => {
    const heard = fakeApi({ 'POST /api/things': { title: 'x' } });
    await call(create, { body: { title: 'x' } });
    await call(create, { body: { title: 'x' } });
    await call(create, { body: { title: 'x' }, idempotencyKey: 'mine' });
    const [one, other, mine] = heard.map(({ headers }) => headers.get('idempotency-key'));
    expect(one).toMatch(/^[0-9a-f-]{36}$/);
    expect(other).not.toBe(one);
    expect(mine).toBe('mine');
  });

  it('throws the problem with its field errors', async () => {
    const errors = [{ pointer: '/body/language', code: 'invalid', detail: 'Kies nl of en.' }];
    fakeApi({ 'PATCH /api/session/preferences': refuse(422, 'invalid', 'Dit klopt niet.', { errors }) });
    const error = await thrown(call(changePreferences, { body: { language: 'nl' } }));
    expect(error).toMatchObject({ code: 'invalid', status: 422, detail: 'Dit klopt niet.' });
    expect(fieldErrors(error)).toEqual({ language: 'Kies nl of en.' });
  });

  it('names a lost network and an answer that is no problem document', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await thrown(call(showSession))).toMatchObject({ code: 'offline', status: 0 });
    vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await thrown(call(showSession))).toMatchObject({ code: 'unreadable', status: 502 });
  });

  it('lets an abort through as it is', async () => {
    const controller = new AbortController();
    controller.abort();
    const cause = new DOMException('Aborted', 'AbortError');
    vi.stubGlobal('fetch', () => Promise.reject(cause));
    expect(await thrown(call(showSession, { signal: controller.signal }))).toBe(cause);
  });
});

describe('a failed question', () => {
  it('is asked again only when a moment may help', () => {
    expect(mayRetry(0, new CallError('offline', 0))).toBe(true);
    expect(mayRetry(2, new CallError('unavailable', 503))).toBe(true);
    expect(mayRetry(3, new CallError('unavailable', 503))).toBe(false);
    expect(mayRetry(0, new CallError('not_found', 404))).toBe(false);
    expect(mayRetry(0, new Error('ours'))).toBe(false);
  });
});
