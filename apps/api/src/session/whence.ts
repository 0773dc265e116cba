import type { FastifyRequest } from 'fastify';

/** From where somebody comes: the address of the connection, and what the browser says it is. */
export interface Whence {
  readonly address: string;
  readonly agent: string | undefined;
}

/** From where a request comes. */
export function whenceOf(request: FastifyRequest): Whence {
  return { address: request.ip, agent: request.headers['user-agent']?.slice(0, 300) };
}
