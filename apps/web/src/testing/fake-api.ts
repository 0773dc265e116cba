import { afterEach, vi } from 'vitest';

/** One request as the API would see it. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

/** What to answer: a value is a 200 with it, `refuse(…)` a problem, a function is asked each time. */
type Answer = unknown | ((asked: Asked) => unknown);

class Refusal {
  constructor(
    readonly status: number,
    readonly problem: object,
  ) {}
}

/** An answer that says no, as a problem document. */
export function refuse(status: number, code: string, detail: string, more: object = {}): Refusal {
  return new Refusal(status, { type: `about:${code}`, title: code, status, detail, code, ...more });
}

/**
 * Stands in for the API during one test: keys are 'GET /api/session'. What is not listed is a 404 problem.
 * Answers the list of what was asked, which grows as the page works.
 */
export function fakeApi(answers: Record<string, Answer>): Asked[] {
  const heard: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const url = new URL(address, 'http://cadans.test');
    const method = init.method ?? 'GET';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const asked = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init.headers),
      body,
    };
    heard.push(asked);
    const answer = answers[`${method} ${url.pathname}`] ?? refuse(404, 'not_found', 'Niet gevonden.');
    const said: unknown = typeof answer === 'function' ? await answer(asked) : answer;
    const isRefusal = said instanceof Refusal;
    return new Response(JSON.stringify(isRefusal ? said.problem : said), {
      status: isRefusal ? said.status : 200,
      headers: { 'content-type': isRefusal ? 'application/problem+json' : 'application/json' },
    });
  });
  return heard;
}

afterEach(() => vi.unstubAllGlobals());
