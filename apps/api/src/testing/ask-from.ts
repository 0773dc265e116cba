import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What is sent: a method, headers, and a body as text. */
interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Asks as `fetch` does, from an address of one's own (127.0.0.x): tries of passwords are counted by address, for the whole
 * process and all test files that run in it.
 */
export function askFrom(localAddress: string) {
  return (url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Response> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method, localAddress, headers });
      sent.on('error', reject);
      sent.on('response', async (answer) => {
        const told = new Headers();
        for (const [name, values] of Object.entries(answer.headersDistinct))
          for (const value of values ?? []) told.append(name, value);
        const { statusCode: status = 0 } = answer;
        const bytes = await buffer(answer);
        resolve(new Response(bytes.length > 0 ? bytes : null, { status, headers: told }));
      });
      sent.end(body);
    });
}
