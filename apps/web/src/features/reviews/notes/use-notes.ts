import { noteInReview } from '@cadans/contracts/calls/reviews';
import type { Review } from '@cadans/contracts/review-forms';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../../api/call';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import { useTranslation } from '../../../words/use-translation';
import { takeOverReview } from '../review.queries';
import { type KeptNotes, keepNotes, keptNotes } from './kept-notes';
import { mergeNotes } from './merge-notes';

/** So long after the last key, in milliseconds, what was written is saved. */
const PAUSE = 700;
/** So long after a failure it is tried again. */
const AGAIN = 4000;

/** Whether what was written is safe. */
export type NotesState = 'calm' | 'writing' | 'saved' | 'failed' | 'conflict';

/**
 * The notes of a review while somebody writes them: kept on this device with every key, saved a moment later, and put
 * together with what the other wrote meanwhile; only where both changed the same place somebody has to choose.
 */
export function useNotes(organisationId: string, review: Review) {
  const { id: reviewId, notes, version, closedOn } = review;
  const queries = useQueryClient();
  const { t: ui } = useTranslation('ui');
  const [kept, setKept] = useState<KeptNotes | null>(() => keptNotes(reviewId));
  const [failures, setFailures] = useState(0);
  const mine = kept && rebased(kept, notes, version);
  const isUnsaved = mine !== null && mine.text.trim() !== mine.base.trim();
  const isTorn = isUnsaved && mine.version < version;
  const write = (next: KeptNotes | null) => {
    setKept(next);
    keepNotes(reviewId, next);
  };
  const saving = useMutation({
    mutationFn: (sent: KeptNotes) =>
      call(noteInReview, {
        params: { organisationId, reviewId },
        version: sent.version,
        body: { notes: sent.text },
      }),
    // From now on what is typed goes on top of what was sent.
    onMutate: (sent) => write(sent),
    onSuccess: async (answer) => {
      setFailures(0);
      setKept((now) => {
        const next = now && { text: now.text, base: answer.notes, version: answer.version };
        keepNotes(reviewId, next && next.text.trim() !== next.base.trim() ? next : null);
        return next;
      });
      await takeOverReview(queries, organisationId, answer);
    },
    onError: async (error) => {
      if (error instanceof CallError && error.status === 412)
        await takeOverReview(queries, organisationId, error.current as Review);
      else setFailures((times) => times + 1);
    },
  });
  const { mutate, isPending } = saving;
  const text = mine?.text ?? notes;
  const toSave = isUnsaved && !isTorn && closedOn === null && !isPending ? mine : null;
  const { text: due, base, version: seen } = toSave ?? {};
  useEffect(() => {
    if (due === undefined || base === undefined || seen === undefined) return;
    const sent = { text: due, base, version: seen };
    const timer = setTimeout(() => mutate(sent), failures > 0 ? AGAIN : PAUSE);
    return () => clearTimeout(timer);
  }, [due, base, seen, failures, mutate]);
  const state: NotesState = isTorn
    ? 'conflict'
    : isUnsaved && failures > 0
      ? 'failed'
      : isUnsaved || isPending
        ? 'writing'
        : saving.isSuccess
          ? 'saved'
          : 'calm';
  return {
    text,
    state,
    /** Why it could not be saved. */
    why: state === 'failed' ? explain(saving.error, ui) : null,
    theirs: notes,
    isUnsaved,
    /** Takes over what was typed. */
    type: (next: string) =>
      write({ text: next, base: mine?.base ?? notes, version: mine?.version ?? version }),
    /** Where both changed the same place: this text it becomes. */
    settle: (next: string) => write({ text: next, base: notes, version }),
    /** What stands on the server is enough. */
    forget: () => write(null),
    saveNow: () => {
      if (toSave) mutate(toSave);
    },
  };
}

/** What was written on top of what stands there now; as it was where the two cannot be put together, or when it is newer. */
function rebased(kept: KeptNotes, notes: string, version: number): KeptNotes {
  // An answer that is older than what was saved says nothing.
  if (kept.version >= version) return kept;
  const text = mergeNotes(kept.base, kept.text.trim() === kept.base.trim() ? kept.base : kept.text, notes);
  return text === null ? kept : { text, base: notes, version };
}

export type ReviewNotes = ReturnType<typeof useNotes>;
