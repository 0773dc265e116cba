/**
 * Awaits what was sent in one go. Of several failures the first in the list counts: in one transaction the others only
 * follow from it.
 */
export async function together<const T extends readonly unknown[]>(sent: T): Promise<Awaitable<T>> {
  for (const one of await Promise.allSettled(sent)) if (one.status === 'rejected') throw one.reason;
  return Promise.all(sent);
}

type Awaitable<T extends readonly unknown[]> = { -readonly [Place in keyof T]: Awaited<T[Place]> };
