import type { Activity } from '@cadans/contracts/activities';
import { useIsMutating, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import { useWaits } from '../../../api/outbox';
import { plannedOf } from '../../../api/year-plan';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { deedOf } from '../deeds/deed';
import { changing } from '../deeds/saying-acts';
import { usePlace } from '../plan/use-place';
import { changesBetween, fieldsOf } from './fields';
import {
  collidingOf,
  type FieldName,
  forget,
  pendingOf,
  refusedOf,
  type SomeFields,
  settle,
  shownOf,
  write,
} from './unsaved';
import { keepUnsaved, unsavedIn, useUnsaved } from './unsaved-store';
import { useRefusedEdits } from './use-refused-edits';
import { savesOf, useSaveFields } from './use-save-fields';

// Long enough to think of the next word, short enough to trust.
const PAUSE_MS = 600;

/** Whether what was typed is safe. */
export type Safety =
  | { readonly is: 'calm' | 'saving' | 'saved' | 'waits' }
  | { readonly is: 'failed'; readonly why: string };

/**
 * The fields of an activity while somebody writes in them: saved a moment after the last key and when they are left.
 * What `isClosed` (scrapped, or only read) keeps what was typed before and sends nothing.
 */
export function useAutosave(organisationId: string, story: Activity, isClosed = false) {
  const { id } = story;
  const { t } = useTranslation('drawer');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const place = usePlace(organisationId);
  const unsaved = useUnsaved(organisationId, id);
  useRefusedEdits(organisationId, id);
  const stored = fieldsOf(story);
  const pending = isClosed ? {} : pendingOf(unsaved, stored);
  const told = JSON.stringify(pending);
  const isPending = told !== '{}';
  const isSaving = useIsMutating({ mutationKey: savesOf(organisationId, id) }) > 0;
  const [failure, setFailure] = useState<{ why: string; told: string } | null>(null);
  const waits = useWaits(organisationId, id);
  const [hasSaved, setSaved] = useState(false);
  const isThere = useRef(true);
  const failed = isPending && failure?.told === told ? failure : null;

  const { mutate } = useSaveFields(organisationId, id, (error, { sent }) => {
    const isOvertaken = error instanceof CallError && error.code === 'stale' && error.current !== undefined;
    if (isThere.current) {
      // What was overtaken goes again by itself, or asks to choose.
      if (!isOvertaken) setFailure({ why: explain(error, ui), told: JSON.stringify(sent) });
    } else {
      showToast({
        tone: 'danger',
        text: t('notSavedOf', { title: story.title }),
        detail: explain(error, ui),
      });
    }
  });

  const keep = (change: Parameters<typeof keepUnsaved>[2]) => keepUnsaved(organisationId, id, change);
  const save = () => {
    if (isClosed) return;
    // What is typed may be newer than what was drawn.
    const newest = unsavedIn(organisationId, id);
    const isUnderWay = queries.isMutating({ mutationKey: savesOf(organisationId, id) }) > 0;
    const sent = pendingOf(newest, stored, isUnderWay ? newest.sent : {});
    const changes = changesBetween(stored, { ...stored, ...sent });
    const ownerId = sent.ownerId ?? stored.ownerId;
    if (Object.keys(changes).length === 0 && ownerId === stored.ownerId) return;
    const back = { changes: changesBetween({ ...stored, ...sent }, stored), ownerId: stored.ownerId };
    setFailure(null);
    const act = changing(place, plannedOf(story), { changes, ownerId }, back);
    mutate({ deed: deedOf(act), sent }, { onSuccess: () => setSaved(true) });
  };

  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    keepUnsaved(organisationId, story.id, (now) => settle(now, fieldsOf(story)));
  }, [organisationId, story]);
  useEffect(() => {
    if (told === '{}' || isSaving || failed) return;
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [told, isSaving, failed]);
  useEffect(() => {
    const again = () => latest.current();
    isThere.current = true;
    addEventListener('online', again);
    return () => {
      isThere.current = false;
      removeEventListener('online', again);
      latest.current();
    };
  }, []);

  const safety: Safety = failed
    ? { is: 'failed', why: failed.why }
    : isSaving || isPending
      ? { is: 'saving' }
      : { is: waits ? 'waits' : hasSaved ? 'saved' : 'calm' };
  return {
    stored,
    shown: shownOf(unsaved, stored),
    refused: refusedOf(unsaved),
    colliding: collidingOf(unsaved, stored),
    safety,
    write: (typed: SomeFields) => keep((now) => write(now, stored, typed)),
    leave: () => {
      if (!isSaving) latest.current();
    },
    retry: () => latest.current(),
    /** Of two texts mine counts, or the one that was made of both. */
    keepMine: (field: FieldName, mine?: SomeFields) =>
      keep((now) => write(forget(now, field), stored, mine ?? { [field]: now.mine[field] })),
    keepTheirs: (field: FieldName) => keep((now) => forget(now, field)),
  };
}

export type Autosave = ReturnType<typeof useAutosave>;
