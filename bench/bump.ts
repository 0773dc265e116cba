import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** Bumps the version of every plan, as a write would: nothing that was kept of a year is good any more. */
export async function bumpAll(superuser: pg.Pool): Promise<void> {
  await superuser.query('update plan set version = version + 1');
}

/** Does so again and again, until it is stopped. */
export function keepBumping(superuser: pg.Pool): () => Promise<void> {
  let going = true;
  const done = (async () => {
    while (going) {
      await bumpAll(superuser);
      await sleep(40);
    }
  })();
  return () => {
    going = false;
    return done;
  };
}
