import type { SavedView } from '@cadans/contracts/views';
import { useQuery } from '@tanstack/react-query';
import { Bookmark, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { later } from '../../ui/later';
import { Opener } from '../../ui/opener';
import { useTranslation } from '../../words/use-translation';
import { currentView } from './current-view';
import { rememberView, useChosenView } from './use-chosen-view';
import { useViewActs } from './use-view-acts';
import { viewsQuery } from './view.queries';

const ViewChoices = later(() => import('./view-choices').then((module) => module.ViewChoices));
const ViewDialog = later(() => import('./view-dialog').then((module) => module.ViewDialog));

export interface ViewMenuProps {
  organisationId: string;
  memberId: string;
  /** Whether one may share views, and change those of everybody. */
  mayShare: boolean;
  screen: SavedView['screen'];
  /** What the address says now, without '?'. */
  search: string;
  /** A view's search as an address would say it today, so that the two can be compared. */
  plain: (view: SavedView) => string;
  onOpen: (view: SavedView) => void;
  /** Shares what one sees with who has no account; undefined for who may not. */
  onShare?: (() => void) | undefined;
}

/** The kept ways of looking: choose one, keep this one, and see whether one still looks through it. */
export function ViewMenu(props: ViewMenuProps) {
  const { organisationId, memberId, mayShare, screen, search, plain, onOpen } = props;
  const { t } = useTranslation('views');
  const { data: views = [] } = useQuery(viewsQuery(organisationId));
  const { chosen, choose } = useChosenView(organisationId, screen);
  const [asking, setAsking] = useState<'save' | 'rename' | null>(null);
  const { save, change, remove, refused } = useViewActs(organisationId, (view) => {
    if (view.screen === screen) choose(view.id);
    setAsking(null);
  });
  const current = currentView(views, screen, chosen, (view) => plain(view) === search);
  const mayChange = current !== null && (current.view.byId === memberId || (current.view.shared && mayShare));
  const asked = asking === 'rename' ? change : save;

  const open = (view: SavedView) => {
    if (view.screen === screen) choose(view.id);
    else rememberView(organisationId, view.screen, view.id);
    onOpen(view);
  };
  const startAsking = (what: 'save' | 'rename') => {
    (what === 'rename' ? change : save).reset();
    setAsking(what);
  };

  return (
    <>
      <Opener
        opens={(opened) => (
          <ViewChoices
            opened={opened}
            views={views}
            current={current}
            mayChange={mayChange}
            onOpen={open}
            onShare={props.onShare}
            onSave={() => startAsking('save')}
            onRename={() => startAsking('rename')}
            onUpdate={({ view }) =>
              change.mutate({ view, changes: { screen, search } }, { onError: refused })
            }
            onRemove={({ view }) => {
              choose(null);
              remove.mutate(view);
            }}
          />
        )}
      >
        <Button
          icon={<Bookmark size={14} aria-hidden />}
          variant={current ? 'outline' : 'secondary'}
          className="max-w-64"
          data-no-print
        >
          <span className={current ? 'truncate' : 'max-md:sr-only'}>
            {current ? current.view.name : t('views')}
          </span>
          {current?.isChanged ? <span className="font-normal">· {t('isChanged')}</span> : null}
          <ChevronDown size={13} aria-hidden className="shrink-0" />
        </Button>
      </Opener>
      {asking ? (
        <ViewDialog
          title={t(asking === 'rename' ? 'renameTitle' : 'saveTitle')}
          start={asking === 'rename' && current ? current.view : { name: '', shared: false }}
          mayShare={mayShare}
          isPending={asked.isPending}
          error={asked.error}
          onSubmit={(named) => {
            if (asking === 'save') save.mutate({ ...named, screen, search });
            else if (current) change.mutate({ view: current.view, changes: named });
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  );
}
