import { type ComponentType, useEffect, useState } from 'react';

type Ask = () => Promise<unknown>;

const unasked = new Set<Ask>();
let isResting = false;
let isFetching = false;

/**
 * A part whose code is no part of the first screen: fetched when the page has come to rest, or at once when it is drawn.
 * Draws nothing until then; unlike React's own `lazy` it never holds back what stands around it. Throws what its code
 * could not be fetched for, to the nearest boundary.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let part: ComponentType<Props> | undefined;
  let asked: Promise<void> | undefined;
  const ask = (): Promise<void> => {
    unasked.delete(ask);
    asked ??= load().then(
      (loaded) => {
        part = loaded;
      },
      (error) => {
        // The connection may be back when it is needed next.
        asked = undefined;
        throw error;
      },
    );
    return asked;
  };
  unasked.add(ask);
  if (isResting) fetchNext();

  return function Later(props: Props) {
    const [Part, setPart] = useState(() => part);
    const [failure, setFailure] = useState<{ error: unknown } | null>(null);
    useEffect(() => {
      if (Part) return;
      let isGone = false;
      ask().then(
        () => isGone || setPart(() => part),
        (error: unknown) => isGone || setFailure({ error }),
      );
      return () => {
        isGone = true;
      };
    }, [Part]);
    if (failure) throw failure.error;
    return Part ? <Part {...props} /> : null;
  };
}

/** Says that the first screen stands: from now on the code of the later parts is fetched, one by one, between other work. */
export function fetchLaterParts(): void {
  isResting = true;
  fetchNext();
}

function fetchNext(): void {
  if (isFetching) return;
  isFetching = true;
  whenIdle(() => {
    const [next] = unasked;
    isFetching = false;
    if (!next) return;
    // Without a connection it is asked again when it is needed.
    void next()
      .catch(() => undefined)
      .then(fetchNext);
  });
}

// Safari has no idle callback.
const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 200);
