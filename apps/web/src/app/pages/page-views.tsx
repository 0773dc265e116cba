import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { useNavigate } from '@tanstack/react-router';
import { filterOf } from '../../features/activities/filter/activity-filter';
import { ViewMenu } from '../../features/views/view-menu';
import type { ListSearch } from './list/list-search';
import { listSearchOf, plainSearch, plainView, yearSearchOf } from './view-address';
import type { YearSearch } from './year/year-search';

export interface PageViewsProps {
  membership: Membership;
  year: number;
  screen: 'year' | 'list';
  search: YearSearch | ListSearch;
}

/** The kept views of the year and the list; one of the other screen leads there. */
export function PageViews({ membership, year, screen, search }: PageViewsProps) {
  const navigate = useNavigate();
  const { organisationId, memberId } = membership;
  const params = { organisationId, year };
  return (
    <ViewMenu
      organisationId={organisationId}
      memberId={memberId}
      mayShare={may(membership, 'plan')}
      screen={screen}
      search={plainSearch(screen, search)}
      plain={plainView}
      onShare={
        may(membership, 'steer')
          ? () =>
              void navigate({
                to: '/o/$organisationId/settings/{-$section}',
                params: { organisationId, section: 'sharing' },
                search: { ...filterOf(search), year, share: true },
              })
          : undefined
      }
      onOpen={(view) =>
        void (view.screen === 'year'
          ? navigate({ to: '/o/$organisationId/year/$year', params, search: yearSearchOf(view.search) })
          : navigate({ to: '/o/$organisationId/list/$year', params, search: listSearchOf(view.search) }))
      }
    />
  );
}
