import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerOf, BodyInputOf, Endpoint } from '@cadans/contracts/endpoint';
import { Problem } from '@cadans/contracts/problem';
import { afterAll } from 'vitest';
import { createApp } from '../create-app.js';
import { PersonMails } from '../doors/person-mails.js';
import { AccessCensus } from '../http/access-census.js';
import { JobWorker } from '../jobs/job-worker.js';
import type { Done } from '../rounds/rounds.js';
import { RoundsWorker } from '../rounds/rounds-worker.js';
import { Sessions } from '../session/sessions.js';
import type { SingleSignOnSettings } from '../single-sign-on/single-sign-on-settings.js';
import { cookieFaults } from './cookies-of.js';
import { headerFaults, headersOf } from './headers-of.js';
import { type TestDatabase, testDatabase } from './test-database.js';

/** What a test sends along with a contract. `as` is a session cookie; without it the caller is nobody. */
export interface Sending<E extends Endpoint> {
  readonly as?: string | undefined;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: BodyInputOf<E> | Readonly<Record<string, unknown>>;
  readonly version?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back: `answer` when it went well, `problem` when it did not. */
export interface Received<E extends Endpoint> {
  readonly status: number;
  readonly headers: Headers;
  readonly answer: AnswerOf<E>;
  readonly problem: Problem;
}

/** The real application on a database of this test file, listening on a port of its own. */
export interface TestApp {
  readonly address: string;
  readonly database: TestDatabase;
  /** Every contract that is served. */
  readonly endpoints: readonly Endpoint[];
  call<E extends Endpoint>(endpoint: E, sending?: Sending<E>): Promise<Received<E>>;
  /** Sends whatever the test wants, as it wants it, below the address of the application. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Where its mails lie, unless it was given a mail server. */
  readonly mailFolder: string;
  /** Does now what is due; it would be done by itself within seconds. */
  work(): Promise<number>;
  /** Tells everybody what they are to be told by a moment; it is not done by itself here. */
  goRound(now: Date): Promise<Done>;
  /** Ends the application; it happens by itself after the file. */
  close(): Promise<void>;
  /** Opens a session for a person, as a cookie header. */
  signIn(userId: string): Promise<string>;
}

/** How a test's application begins; without a database of the test's own it gets a fresh one. */
interface Beginning {
  readonly demo?: boolean;
  readonly database?: TestDatabase;
  readonly mailServer?: string;
  /** Where its front end lies; unless told, where the build puts it. */
  readonly webFolder?: string;
  readonly singleSignOn?: SingleSignOnSettings;
}

/** Starts the application once for a test file; it is closed after the file. */
export async function testApp({
  demo = false,
  database: given,
  mailServer,
  webFolder,
  singleSignOn,
}: Beginning = {}): Promise<TestApp> {
  const database = given ?? (await testDatabase());
  const folder = join(tmpdir(), `cadans-mail-${randomUUID()}`);
  const mail = { server: mailServer, folder, site: 'https://cadans.example' };
  const options = { urls: database, demo, mail, singleSignOn: singleSignOn ?? null, rounds: false };
  const app = await createApp(options, webFolder);
  await app.listen(0, '127.0.0.1');
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= app.close().then(() => rmSync(folder, { recursive: true, force: true }));
    return closing;
  };
  afterAll(close);
  const address = await app.getUrl();
  return {
    address,
    database,
    endpoints: app.get(AccessCensus).endpoints,
    mailFolder: folder,
    work: async () =>
      (await app.get(JobWorker, { strict: false }).look()) +
      (await app.get(PersonMails, { strict: false }).look()),
    goRound: (now) => app.get(RoundsWorker, { strict: false }).go(now),
    close,
    ask: (path, init) => fetch(`${address}${path}`, init),
    call: (endpoint, sending = {}) => send(address, endpoint, sending),
    signIn: async (userId) => (await app.get(Sessions).open(userId)).split(';')[0] ?? '',
  };
}

/** Every answer of every test is held to what the contract promises: its status and form, or a refusal that it names. */
function holdToContract(endpoint: Endpoint, status: number, parsed: unknown): void {
  const asked = `${endpoint.method} ${endpoint.path}`;
  if (status < 300) {
    if (status !== (endpoint.status ?? 200)) throw new Error(`${asked} answered ${status}.`);
    const read = endpoint.answer?.safeParse(parsed);
    if (read?.error) throw new Error(`${asked} broke its contract: ${JSON.stringify(read.error.issues)}`);
    return;
  }
  if (status < 400) return;
  const { code, status: told } = Problem.parse(parsed);
  if (told !== status) throw new Error(`${asked} answered ${status} and told ${told}.`);
  const asksToConfirm = code === 'confirm_yourself' && endpoint.confirmed;
  const isShared = code === 'demo_account' && endpoint.ownAccount;
  const named = ANYWHERE.has(code) || asksToConfirm || isShared || endpoint.refusals?.includes(code);
  if (!named) throw new Error(`${asked} refused with ${code}, which its contract does not name.`);
}

/** Its headers as well, to the last of them: what is missing, differs or is more than promised fails. */
function holdHeaders(endpoint: Endpoint, response: Response): void {
  const asked = `${endpoint.method} ${endpoint.path}`;
  const expected = headersOf(endpoint, response.status);
  const faults = [...headerFaults(response.headers, expected), ...cookieFaults(asked, response)];
  if (faults.length > 0) throw new Error(`${asked} answered ${response.status} with ${faults.join('; ')}.`);
}

/** What any endpoint may refuse, without saying so in its contract. */
const ANYWHERE: ReadonlySet<string> = new Set([
  'signed_out',
  'foreign_origin',
  'key_refused',
  'not_with_a_key',
  'forbidden',
  'not_found',
  'invalid',
  'malformed',
  'unsupported_media_type',
  'too_large',
  'too_many',
  'precondition_required',
  'stale',
  'key_reused',
  'unavailable',
  'organisation_is_leaving',
]);

async function send<E extends Endpoint>(
  address: string,
  endpoint: E,
  { as, params = {}, query, body, version, headers = {} }: Sending<E>,
): Promise<Received<E>> {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = query ? `?${new URLSearchParams(query)}` : '';
  const response = await fetch(`${address}/api${path}${search}`, {
    method: endpoint.method,
    headers: {
      ...(as && { cookie: as }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed =
    text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined;
  holdToContract(endpoint, response.status, parsed);
  holdHeaders(endpoint, response);
  return { status: response.status, headers: response.headers, answer: parsed, problem: parsed };
}
