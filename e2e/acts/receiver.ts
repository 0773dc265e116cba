import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message that a webhook got. */
export interface Heard {
  readonly id: string;
  readonly event: string;
  readonly signature: string;
  readonly body: string;
}

/** The program of somebody else, at this machine, that a webhook tells what happens. */
export async function startReceiver() {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    const header = (name: string) => String(request.headers[`cadans-${name}`] ?? '');
    heard.push({ id: header('delivery'), event: header('event'), signature: header('signature'), body });
    response.end('Dank je');
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `localhost:${port}`,
    heard,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Checks a message as docs/integrations.md says. */
export function isSigned({ signature, body }: Heard, secret: string): boolean {
  const seconds = /(?:^|,)t=(\d+)/.exec(signature)?.[1];
  const right = createHmac('sha256', secret).update(`${seconds}.${body}`).digest();
  return [...signature.matchAll(/v1=([0-9a-f]{64})/g)].some(([, hex = '']) =>
    timingSafeEqual(Buffer.from(hex, 'hex'), right),
  );
}
