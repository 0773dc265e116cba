import { CallError } from './call-error';
import { confirmed } from './confirmation';
import { heardFromServer, heardNothing } from './connection';
import { takeEarlyAnswer } from './early-answers';
import { problemOf } from './problem-of';

export interface SendOptions {
  /** A Blob goes as it is, with its own media type; everything else goes as JSON. */
  body?: unknown;
  version?: number;
  signal?: AbortSignal;
  idempotencyKey?: string;
}

function headersFor({ body, version, idempotencyKey }: SendOptions): Headers {
  const headers = new Headers({
    accept: 'application/json, application/problem+json',
    'accept-language': document.documentElement.lang || 'nl',
  });
  if (body instanceof Blob) headers.set('content-type', body.type || 'application/octet-stream');
  else if (body !== undefined) headers.set('content-type', 'application/json');
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  if (idempotencyKey) headers.set('idempotency-key', idempotencyKey);
  return headers;
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  return JSON.parse(text);
}

/**
 * One request to our own origin; answers the JSON of success or throws a CallError. What asks who it is, is sent again as the
 * same request when somebody showed it.
 */
export async function send(method: string, address: string, options: SendOptions = {}): Promise<unknown> {
  const key = method === 'POST' ? (options.idempotencyKey ?? crypto.randomUUID()) : '';
  const once = () => sendOnce(method, address, { ...options, idempotencyKey: key });
  try {
    return await once();
  } catch (error) {
    const mayGo = error instanceof CallError && error.code === 'confirm_yourself' && (await confirmed());
    if (!mayGo) throw error;
    return once();
  }
}

async function sendOnce(method: string, address: string, options: SendOptions): Promise<unknown> {
  const { body, signal } = options;
  let response: Response;
  try {
    response = await (takeEarlyAnswer(method, address) ??
      fetch(address, {
        method,
        headers: headersFor(options),
        credentials: 'same-origin',
        ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
        ...(signal && { signal }),
      }));
  } catch (cause) {
    if (signal?.aborted) throw cause;
    heardNothing();
    throw new CallError('offline', 0);
  }
  heardFromServer();
  const content: unknown = await read(response).catch(() => undefined);
  if (response.ok) return content;
  const problem = problemOf(content);
  if (problem) throw new CallError(problem.code, response.status, problem);
  throw new CallError(response.status === 503 ? 'unavailable' : 'unreadable', response.status);
}
