import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ARRIVAL_PAGE } from '@cadans/contracts/single-sign-on';
import Provider from 'oidc-provider';

const CLIENT = { client_id: 'cadans', client_secret: 'een geheim van de klant zelf' };

/** The identity provider of a company, at this machine: whoever signs in there by an address has that address for sure. */
export interface IdentityProvider {
  /** What a server has to be told to send people there. */
  readonly environment: Readonly<Record<string, string>>;
  /** Opens for the server at an address. */
  open(address: string): void;
  end(): void;
}

/** Starts one. It is called Microsoft, as most are, and is none. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  let answer: RequestListener = (_request, reply) => reply.writeHead(503).end();
  const server = createServer((request, reply) => answer(request, reply));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.client_id,
      OIDC_CLIENT_SECRET: CLIENT.client_secret,
      OIDC_NAME: 'Microsoft',
    },
    open: (address) => {
      const provider = new Provider(issuer, {
        clients: [{ ...CLIENT, redirect_uris: [address + ARRIVAL_PAGE], require_auth_time: true }],
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
        ttl: { AccessToken: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
        findAccount: (_ctx, sub) => ({
          accountId: sub,
          claims: () => ({ sub, email: sub, email_verified: true, name: 'Saar Dijk' }),
        }),
      });
      // Its pages want letters of a site elsewhere, which no journey waits for.
      provider.use(async (ctx, next) => {
        await next();
        if (typeof ctx.body === 'string') ctx.body = ctx.body.replace(/@import url\([^)]*\);?/, '');
      });
      answer = provider.callback();
    },
    end: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
