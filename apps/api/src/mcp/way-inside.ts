import type { FastifyInstance } from 'fastify';
import type { Way } from './asking.js';

/** Who comes along a way inside: with which key, from which address, and by which program. */
export interface Visitor {
  readonly authorization: string;
  readonly address: string;
  readonly agent: string | undefined;
}

/**
 * Asks this process itself, through the same door as everybody: the guard, the scope, the limit and the rules are met there,
 * and nothing of them is done here.
 */
export function wayInside(server: FastifyInstance, { authorization, address, agent }: Visitor): Way {
  return async ({ method, path, headers, body }) => {
    const answer = await server.inject({
      method,
      url: path,
      headers: { ...headers, authorization, 'user-agent': `MCP ${agent ?? ''}`.trim() },
      remoteAddress: address,
      ...(body !== undefined && { payload: body }),
    });
    return { status: answer.statusCode, text: answer.body };
  };
}
