import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ARRIVAL_PAGE } from '@cadans/contracts/single-sign-on';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';
import { keptAtProvider } from './kept-at-provider-for-tests.js';
import type { SingleSignOnSettings } from './single-sign-on-settings.js';

const SECRET = 'een geheim van de klant zelf';

/** What the provider knows of somebody, by what it calls them. */
type Known = Readonly<Record<string, unknown>>;

/**
 * A real identity provider at this machine, as a company has one: with pages to sign in on, keys and tokens. It listens at once
 * and opens for an application when that is there; `shut` lets it answer nobody any more.
 */
export async function providerForTests() {
  const people = new Map<string, Known>();
  let answer: RequestListener | undefined;
  /** What becomes of an answer of its token endpoint on the way: as one in between would do. */
  let tamper = (body: string): string => body;
  const { adapter, ageSessions } = keptAtProvider();
  let asked = 0;
  const server = createServer((request, reply) => {
    asked += 1;
    if (answer) answer(request, reply);
    else reply.writeHead(503).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Lets an application at an address be its client. */
  function open(site: string): void {
    const provider = new Provider(issuer, {
      adapter,
      clients: [
        {
          client_id: 'cadans',
          client_secret: SECRET,
          redirect_uris: [site + ARRIVAL_PAGE],
          require_auth_time: true,
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      pkce: { required: () => true },
      ttl: { AccessToken: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      cookies: { keys: ['koekjes van de test'] },
      findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
    });
    provider.use(async (ctx, next) => {
      await next();
      if (ctx.path === '/token' && typeof ctx.body === 'object') ctx.body = tamper(JSON.stringify(ctx.body));
      if (ctx.path === '/token') ctx.type = 'application/json';
    });
    answer = provider.callback();
  }

  const settings: SingleSignOnSettings = {
    issuer: new URL(issuer),
    clientId: 'cadans',
    clientSecret: SECRET,
    name: 'Noordbrug',
    scopes: 'openid email profile',
  };
  return {
    issuer,
    settings,
    people,
    open,
    ageSessions,
    asked: () => asked,
    shut: () => {
      const before = answer;
      answer = undefined;
      return () => {
        answer = before;
      };
    },
    tampering: (how: typeof tamper) => {
      tamper = how;
    },
  };
}

/** A browser at the provider: keeps its cookies there, fills in its forms, and stops where it is sent back. */
export function browserAt(issuer: string) {
  const jar = new Map<string, string>();

  async function ask(address: string, form?: Record<string, string>): Promise<Response> {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return answer;
  }

  /** Follows a page of the provider to the end as somebody, or breaks off; answers what it sends the browser back with. */
  return async function goThere(address: string, who: string | null): Promise<Record<string, string>> {
    let answer = await ask(address);
    for (let steps = 0; steps < 20; steps++) {
      const to = answer.headers.get('location');
      if (to) {
        const next = new URL(to, issuer);
        if (next.origin !== issuer) return Object.fromEntries(next.searchParams);
        answer = await ask(next.href);
        continue;
      }
      const page = await answer.text();
      const action = /action="([^"]+)"/.exec(page)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!action || !prompt)
        throw new Error(`The provider has no page here: ${answer.status} ${page.slice(0, 500)}`);
      if (who === null) answer = await ask(`${new URL(action, issuer).href}/abort`);
      else answer = await ask(new URL(action, issuer).href, { prompt, login: who, password: 'x' });
    }
    throw new Error('The provider sends the browser in circles.');
  };
}
