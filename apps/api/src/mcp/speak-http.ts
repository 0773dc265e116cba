import {
  createMcpHandler,
  isLegacyRequest,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import type { Asking } from './asking.js';
import { serverOfKey } from './server-of-key.js';

/** What is answered to one message. Nothing is said of a message that asks nothing. */
export interface Spoken {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

/**
 * Answers one message over Streamable HTTP, in the protocol of 2026 or of the years before, with a server that is there for
 * this message alone: nothing is remembered between two, so any process may answer the next.
 */
export async function speakHttp(request: Request, parsedBody: unknown, asking: Asking): Promise<Spoken> {
  const answer = (await isLegacyRequest(request, parsedBody))
    ? await speakLegacy(request, parsedBody, asking)
    : await speakModern(request, parsedBody, asking);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

async function speakLegacy(request: Request, parsedBody: unknown, asking: Asking): Promise<Response> {
  const server = serverOfKey(asking);
  // Without sessions, and with JSON for an answer: a stream has nothing to tell here.
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody });
  } finally {
    await server.close();
  }
}

async function speakModern(request: Request, parsedBody: unknown, asking: Asking): Promise<Response> {
  // A subscription would go on after the key was revoked.
  const handler = createMcpHandler(() => serverOfKey(asking), { legacy: 'reject', maxSubscriptions: 0 });
  try {
    return await handler.fetch(request, { parsedBody });
  } finally {
    await handler.close();
  }
}
