import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, LoadResult } from './load-order.ts';

/** The process that makes the load, apart from the servers and from who measures. */
export interface Loader {
  /** Does one load to its end. Refused when an answer was not as expected: a figure of errors is no figure. */
  load(order: LoadOrder): Promise<LoadResult>;
  stop(): void;
}

/** Starts the load process. */
export function startLoader(): Loader {
  const child = fork(fileURLToPath(new URL('./load.ts', import.meta.url)));
  return {
    async load(order) {
      const result = await new Promise<LoadResult>((done, fail) => {
        child.once('exit', () => fail(new Error('The load process ended.')));
        child.once('message', (message) => done(message as LoadResult));
        child.send(order);
      });
      child.removeAllListeners('exit');
      if (result.failed > 0) {
        const { method = '', path = '' } = order.shots[0] ?? {};
        const had = `${result.answered} answers (${result.statuses})`;
        throw new Error(`${result.failed} of ${had} failed at port ${order.port}: ${method} ${path}`);
      }
      return result;
    },
    stop: () => child.kill(),
  };
}
