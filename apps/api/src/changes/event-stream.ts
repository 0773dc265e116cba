import type { FastifyReply } from 'fastify';
import type { Listener } from './room.js';

/** A line that takes no more than this, in bytes, belongs to a reader who is gone or asleep: it is cut, and comes back. */
const MOST_WAITING = 4 * 1024 * 1024;

/** Turns an answer into server-sent events (text/event-stream): the listener that writes them, and what to do at its end. */
export function eventStream(
  reply: FastifyReply,
  { memberId, sessionId }: Pick<Listener, 'memberId' | 'sessionId'>,
): { listener: Listener; onEnd: (work: () => void) => void } {
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) raw.setHeader(name, value);
  }
  reply.hijack();
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies that gather answers would hold every message back.
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 2000\n\n');
  const write = (text: string) => {
    raw.write(text);
    if (raw.writableLength > MOST_WAITING) raw.destroy();
  };
  let isOver = false;
  let work = () => {};
  raw.once('close', () => {
    isOver = true;
    work();
  });
  return {
    listener: {
      memberId,
      sessionId,
      tell: (changes, id) => write(`id: ${id}\ndata: ${JSON.stringify(changes)}\n\n`),
      breathe: () => write(':\n\n'),
      end: () => raw.end(),
    },
    onEnd: (given) => {
      work = given;
      // It may have ended while it was being opened.
      if (isOver) work();
    },
  };
}
