import type { Endpoint } from '@cadans/contracts/endpoint';
import { overHttps } from '../session/identity.js';

/** The names and values of headers; a pattern where the value differs from answer to answer. */
export type ExpectedHeaders = Readonly<Record<string, string | RegExp>>;

/** What a page of ours may do: run and fetch what is ours, be framed by nobody. */
export const POLICY =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';manifest-src 'self';worker-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'";

/** What goes along with every answer, whatever it is. */
export const EVERYWHERE: ExpectedHeaders = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

const UNKEPT = { 'cache-control': 'no-store' };
const JSON_ANSWER = { ...UNKEPT, 'content-type': 'application/json; charset=utf-8' };
/** Large, and the same as long as its tag is: kept by who asked, asked for again each time. */
const TAGGED = { etag: /^W\/"[^"]+"$/, 'cache-control': 'private, no-cache' };
/** What has no plan has no tag either: it is made every time. */
const KEPT = {
  ...JSON_ANSWER,
  ...TAGGED,
  etag: /^(?:W\/"[^"]+")?$/,
  vary: 'accept-encoding, cookie',
};
const file = (type: string, name: string) => ({
  ...UNKEPT,
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
});
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What goes well and is neither plain JSON nor nothing: how it is told. A contract that is neither has to stand here. */
export const TOLD_OTHERWISE: Readonly<Record<string, ExpectedHeaders>> = {
  'GET /docs': { ...UNKEPT, 'content-type': 'text/html; charset=utf-8' },
  'GET /docs.css': { ...UNKEPT, 'content-type': 'text/css; charset=utf-8' },
  'GET /openapi.json': JSON_ANSWER,
  'GET /portfolio': KEPT,
  'GET /organisations/:organisationId/years/:year': KEPT,
  'GET /organisations/:organisationId/years/:year/months/:month': KEPT,
  'GET /organisations/:organisationId/facts': KEPT,
  'GET /organisations/:organisationId/progress': KEPT,
  'GET /organisations/:organisationId/changes': {
    ...UNKEPT,
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
  },
  'GET /feeds/:file': {
    ...TAGGED,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="cadans.ics"',
  },
  'GET /organisations/:organisationId/audit-trail.csv': file(
    'text/csv; charset=utf-8',
    'cadans-audit-trail.csv',
  ),
  'GET /organisations/:organisationId/export.csv': {
    ...UNKEPT,
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': /^attachment; filename="cadans-[a-z-]+\.csv"$/,
  },
  'GET /organisations/:organisationId/export.json': file(
    'application/json; charset=utf-8',
    'cadans-export.json',
  ),
  'GET /organisations/:organisationId/export.xlsx': file(WORKBOOK, 'cadans.xlsx'),
  'GET /organisations/:organisationId/export.zip': file('application/zip', 'cadans-export.zip'),
};

/** The headers of an answer to a contract: all there are, but those of the connection. */
export function headersOf(endpoint: Endpoint, status: number): ExpectedHeaders {
  return { ...EVERYWHERE, ...kindOf(endpoint, status), ...hidden(endpoint.path) };
}

function kindOf(endpoint: Endpoint, status: number): ExpectedHeaders {
  if (status >= 400) return PROBLEM;
  const name = `${endpoint.method} ${endpoint.path}`;
  const told = TOLD_OTHERWISE[name];
  if (status === 304) return told?.vary ? { ...TAGGED, vary: told.vary } : TAGGED;
  if (told) return told;
  if (endpoint.answer) return JSON_ANSWER;
  if ((endpoint.status ?? 200) === 204) return UNKEPT;
  throw new Error(
    `${name} answers no JSON and not nothing: say in testing/headers-of.ts what it is told as.`,
  );
}

/** A refusal: a problem document in a language, kept by nobody. */
export const PROBLEM: ExpectedHeaders = {
  ...UNKEPT,
  'content-type': 'application/problem+json; charset=utf-8',
  'content-language': /^(nl|en)$/,
};

/** What is behind a link is in no search engine, and no other page hears its address. */
export const HIDDEN: ExpectedHeaders = {
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
};

const hidden = (path: string): ExpectedHeaders =>
  /^\/(ask|invitations|shared|feeds)(\/|$)/.test(path) ? HIDDEN : {};

/** Headers of the connection, and cookies, of which there may be several. */
const OF_THE_WAY = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
]);

/** What goes along now and then: when to come back, and that it was done before. */
const NOW_AND_THEN: ExpectedHeaders = { 'retry-after': /^\d+$/, 'idempotency-replayed': 'true' };

/** What is wrong with the headers of an answer: each that is missing, differs, or is more than was expected. */
export function headerFaults(headers: Headers, expected: ExpectedHeaders): string[] {
  const encoded = headers.has('content-encoding')
    ? { 'content-encoding': /^(br|gzip)$/, vary: expected.vary ?? 'accept-encoding' }
    : {};
  const secured = overHttps() ? { 'strict-transport-security': /^max-age=31536000/ } : {};
  const right: ExpectedHeaders = { ...expected, ...encoded, ...secured };
  const told = [...headers.keys()].filter((name) => !OF_THE_WAY.has(name));
  return [...new Set([...Object.keys(right), ...told])].flatMap((name) => {
    const is = headers.get(name);
    const should = right[name] ?? (is === null ? undefined : NOW_AND_THEN[name]);
    const isRight = should instanceof RegExp ? should.test(is ?? '') : is === (should ?? null);
    return isRight ? [] : [`${name}: ${is} instead of ${should ?? 'nothing'}`];
  });
}
