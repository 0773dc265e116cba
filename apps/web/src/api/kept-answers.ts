import { clear, createStore, delMany, get, set, type UseStore, update } from 'idb-keyval';

/** Raised when what is kept changes its form: what an older version of the app kept is not read. */
const FORM = 1;

/** The most answers a device keeps of one person: the oldest go first. */
export const MOST_KEPT = 40;

interface Kept {
  readonly form: number;
  /** When it was answered, in milliseconds. */
  readonly at: number;
  readonly data: unknown;
}

// Opened when it is first needed: where storage is blocked, or does not exist, nothing is kept.
let store: UseStore | null = null;
const opened = () => {
  store ??= createStore('cadans-kept', 'answers');
  return store;
};

const keyOf = (userId: string, question: string) => `${userId} ${question}`;
/** Which questions are kept and since when, so that finding the oldest does not read all the answers. */
const indexOf = (userId: string) => `${userId} index`;

/** Keeps the last answer to a question, for the person who asked it. */
export async function keepAnswer(userId: string, question: string, data: unknown): Promise<void> {
  try {
    await set(keyOf(userId, question), { form: FORM, at: Date.now(), data } satisfies Kept, opened());
    const gone: string[] = [];
    await update<Record<string, number>>(
      indexOf(userId),
      (index) => {
        const known = Object.entries({ ...index, [question]: Date.now() });
        const newest = known.toSorted(([, one], [, other]) => other - one);
        gone.push(...newest.slice(MOST_KEPT).map(([old]) => keyOf(userId, old)));
        return Object.fromEntries(newest.slice(0, MOST_KEPT));
      },
      opened(),
    );
    if (gone.length > 0) await delMany(gone, opened());
  } catch {
    // Storage that is full or blocked: without a connection there is then nothing to show.
  }
}

/** The last known answer, or null. */
export async function findAnswer(
  userId: string,
  question: string,
): Promise<{ at: number; data: unknown } | null> {
  try {
    const kept = await get<Kept>(keyOf(userId, question), opened());
    return kept?.form === FORM ? kept : null;
  } catch {
    return null;
  }
}

/** Leaves nothing on the device: whoever signs out may share it. */
export async function forgetAnswers(): Promise<void> {
  try {
    await clear(opened());
  } catch {
    // Nothing could be kept, so nothing has to go.
  }
}
