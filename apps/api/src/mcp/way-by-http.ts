import { NoCadans, type Way } from './asking.js';

const PATIENCE = 30_000;

/** Asks a Cadans elsewhere. The key goes to that site alone: who sends it on to another is not followed. */
export function wayByHttp(site: string, key: string): Way {
  return async ({ method, path, headers, body }) => {
    const answer = await fetch(`${site}${path}`, {
      method,
      headers: { ...headers, authorization: `Bearer ${key}`, 'user-agent': 'MCP stdio' },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
      ...(body !== undefined && { body }),
    }).catch((error: unknown) => {
      throw new NoCadans('Nobody answered.', { cause: error });
    });
    return { status: answer.status, text: await answer.text() };
  };
}
