import { Socket } from 'node:net';

/**
 * A connection that gathers what is written in one turn of the event loop and sends it at once: BEGIN, statements and
 * COMMIT that nobody awaits in between cost one system call and one wake-up of PostgreSQL, not one each.
 */
export function gatheringSocket(): Socket {
  // Connecting restores a socket's own `write`, so it is replaced after that.
  return new Socket().once('connect', gatherWrites);
}

function gatherWrites(this: Socket): void {
  const write = this.write;
  let gathering = false;
  const gather = (...written: unknown[]): unknown => {
    if (!gathering) {
      gathering = true;
      this.cork();
      process.nextTick(() => {
        gathering = false;
        this.uncork();
      });
    }
    return Reflect.apply(write, this, written);
  };
  // Writable: a socket whose other side has closed puts its own refusal in its place.
  Object.defineProperty(this, 'write', { value: gather, writable: true, configurable: true });
}
