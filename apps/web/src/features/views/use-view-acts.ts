import { changeView, removeView, saveView } from '@cadans/contracts/calls/views';
import type { SavedView } from '@cadans/contracts/views';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { putView, viewsQuery } from './view.queries';

export type NewView = Pick<SavedView, 'name' | 'screen' | 'search' | 'shared'>;
export type ViewChanges = Partial<NewView>;

/** Keeping, changing and forgetting views. `onKept` hears of every view that was made or changed. */
export function useViewActs(organisationId: string, onKept: (view: SavedView) => void) {
  const { t } = useTranslation('views');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const refused = (error: unknown) => {
    void queries.invalidateQueries({ queryKey: viewsQuery(organisationId).queryKey });
    showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
  };
  const kept = (view: SavedView) => {
    putView(queries, organisationId, view.id, view);
    onKept(view);
  };

  const save = useMutation({
    mutationFn: (view: NewView) =>
      call(saveView, { params: { organisationId }, body: view, idempotencyKey: crypto.randomUUID() }),
    onSuccess: (view) => {
      kept(view);
      showToast({ text: t(view.shared ? 'savedShared' : 'saved', { name: view.name }) });
    },
  });
  const change = useMutation({
    mutationFn: ({ view, changes }: { view: SavedView; changes: ViewChanges }) =>
      call(changeView, {
        params: { organisationId, viewId: view.id },
        body: changes,
        version: view.version,
      }),
    onSuccess: (changed, { view }) => {
      kept(changed);
      const { name, screen, search, shared } = view;
      showToast({
        text: t('changed', { name: changed.name }),
        action: {
          label: ui('undo'),
          onPress: () => change.mutate({ view: changed, changes: { name, screen, search, shared } }),
        },
      });
    },
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: SavedView) =>
      call(removeView, { params: { organisationId, viewId: id }, version }),
    onSuccess: (_answer, { id, name, screen, search, shared }) => {
      putView(queries, organisationId, id, null);
      showToast({
        text: t('removed', { name }),
        action: {
          label: ui('undo'),
          onPress: () => save.mutate({ name, screen, search, shared }, { onError: refused }),
        },
      });
    },
    onError: refused,
  });
  return { save, change, remove, refused };
}
