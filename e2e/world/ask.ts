import type { AnswerOf, BodyInputOf, Endpoint } from '@cadans/contracts/endpoint';
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';

/** What goes along with a question: as in the browser, by the contract. */
export interface Asking<E extends Endpoint> {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly body?: BodyInputOf<E>;
  /** The version that the change builds on. */
  readonly version?: number;
}

/** Asks the API as the person whose requests these are, and does not mind being refused. */
export function tryAsking<E extends Endpoint>(
  requests: APIRequestContext,
  { method, path }: E,
  { params = {}, body, version }: Asking<E> = {},
): Promise<APIResponse> {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  return requests.fetch(`/api${filled}`, {
    method,
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
    ...(body !== undefined && { data: body }),
  });
}

/** The same for what has to work: the answer. */
export async function ask<E extends Endpoint>(
  requests: APIRequestContext,
  endpoint: E,
  asking: Asking<E> = {},
): Promise<AnswerOf<E>> {
  const response = await tryAsking(requests, endpoint, asking);
  expect(response.ok(), `${endpoint.summary} ${response.status()}: ${await response.text()}`).toBe(true);
  return response.json();
}
