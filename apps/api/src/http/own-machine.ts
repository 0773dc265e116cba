import type { FastifyRequest } from 'fastify';

const LOOPBACK_ADDRESS = /^(?:(?:::ffff:)?127\.\d+\.\d+\.\d+|::1)$/;
const LOOPBACK_NAME = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;
const HANDED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether somebody at this very machine asks: over loopback, by a name of it (a page elsewhere whose name was made to point
 * here has its own), and handed on by nothing in between. What headers say to the contrary counts, what they say in favour does not.
 */
export function isOwnMachine({ raw: { socket, headers } }: FastifyRequest): boolean {
  return (
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    LOOPBACK_NAME.test(headers.host ?? '') &&
    HANDED_ON.every((name) => headers[name] === undefined)
  );
}
