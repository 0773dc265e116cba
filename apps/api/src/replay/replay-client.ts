import type { AnswerOf, BodyInputOf, Endpoint } from '@cadans/contracts/endpoint';
import type { ImportReading } from '@cadans/contracts/imports';
import { ReplayError } from './replay-error.js';

/** Asks the running API, as the director of one organisation. */
export interface ReplayClient {
  readonly organisationId: string;
  call<E extends Endpoint>(endpoint: E, body?: BodyInputOf<E>): Promise<AnswerOf<E>>;
  /** Sends the bytes of a file to be read. */
  upload(name: string, bytes: Uint8Array): Promise<ImportReading>;
}

/** A client for endpoints that need nothing in their path but the organisation. A refusal is told as it was answered. */
export function replayClient(address: string, cookie: string, organisationId: string): ReplayClient {
  const ask = async (method: string, path: string, type: string, body: RequestInit['body']) => {
    const response = await fetch(`${address}/api${path.replace(':organisationId', organisationId)}`, {
      method,
      headers: { cookie, ...(body !== undefined && { 'content-type': type }) },
      body: body ?? null,
    });
    const text = await response.text();
    if (!response.ok)
      throw new ReplayError(`${method} ${path} was refused (${response.status}): ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
  return {
    organisationId,
    call: ({ method, path }, body) =>
      ask(method, path, 'application/json', body === undefined ? undefined : JSON.stringify(body)),
    upload: (name, bytes) => {
      const path = `/organisations/:organisationId/imports/readings?name=${encodeURIComponent(name)}`;
      return ask('POST', path, 'text/csv', new Blob([Uint8Array.from(bytes)]));
    },
  };
}
