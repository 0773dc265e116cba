import { type ComponentType, useEffect, useRef, useState } from 'react';
import { withLaterWords } from '../words/start-words';
import { useTranslation } from '../words/use-translation';
import { showToast } from './toast-queue';

type Ask = () => Promise<unknown>;

const unasked = new Set<Ask>();
let isResting = false;
let isFetching = false;
let stands: () => void;

/** Resolves when the first screen stands. What is done in the background waits for it, so that it takes nothing from it. */
export const firstScreen = new Promise<void>((resolve) => {
  stands = resolve;
});

const AGAIN_AFTER = 2000;
const TRIES = 3;

/**
 * A part whose code is no part of the first screen: fetched when the page has come to rest, or at once when it is drawn.
 * Draws nothing until then; unlike React's own `lazy` it never holds back what stands around it. Without a connection it
 * says so and comes when there is one; what cannot be fetched with one either is thrown to the nearest boundary. What stands on
 * every screen can wait `until` the first screen stands, though it is drawn at once.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  until?: Promise<void>,
): ComponentType<Props> {
  let part: ComponentType<Props> | undefined;
  let asked: Promise<void> | undefined;
  const ask = (): Promise<void> => {
    unasked.delete(ask);
    asked ??= withLaterWords(load)().then(
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
    const { t } = useTranslation('ui');
    const [Part, setPart] = useState(() => part);
    const [failure, setFailure] = useState<{ error: unknown } | null>(null);
    const say = useRef(() => {});
    useEffect(() => {
      say.current = () => void showToast({ text: t('partMissing'), tone: 'danger' });
    });
    useEffect(() => {
      if (Part) return;
      let again: ReturnType<typeof setTimeout> | undefined;
      let isGone = false;
      let tries = 0;
      const fetchPart = () => {
        clearTimeout(again);
        ask().then(
          () => isGone || setPart(() => part),
          (error: unknown) => {
            if (isGone) return;
            tries += navigator.onLine ? 1 : 0;
            if (tries >= TRIES) return setFailure({ error });
            if (again === undefined) say.current();
            again = setTimeout(fetchPart, AGAIN_AFTER);
          },
        );
      };
      if (until) void until.then(() => isGone || fetchPart());
      else fetchPart();
      window.addEventListener('online', fetchPart);
      return () => {
        isGone = true;
        clearTimeout(again);
        window.removeEventListener('online', fetchPart);
      };
    }, [Part]);
    if (failure) throw failure.error;
    return Part ? <Part {...props} /> : null;
  };
}

/** Says that the first screen stands: from now on the code of the later parts is fetched, one by one, between other work. */
export function fetchLaterParts(): void {
  isResting = true;
  stands();
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
