import type { Channel } from '@cadans/contracts/channels';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { noGosQuery } from '../../api/no-gos.queries';
import { Agreements } from '../../features/agreements/agreements';
import { Foundation } from '../../features/foundation/foundation';
import type { NoGoAsked } from '../../features/no-gos/asked';
import { NoGos } from '../../features/no-gos/no-gos';
import { useTranslation } from '../../words/use-translation';
import { useMembership } from '../use-membership';
import { usePageTitle } from '../use-page-title';
import { ScrapListLink } from './scrap-list-link';

const route = getRouteApi('/o/$organisationId/foundation/$year');

/** What a year stands on, and what is deliberately not done. `#no-go-<id>` leads to one of those. */
export function FoundationPage() {
  const { organisationId, year } = route.useParams();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  const { t } = useTranslation('foundation');
  const queries = useQueryClient();
  const { hash } = useLocation();
  const [asked, setAsked] = useState<NoGoAsked | null>(null);
  usePageTitle(t('pageTitle', { year }));

  const takeStance = ({ id: channelId, stance }: Channel) => {
    const { noGos = [] } = queries.getQueryData(noGosQuery(organisationId).queryKey) ?? {};
    const noGo = noGos.find((one) => one.channelId === channelId && one.lifted === null);
    if (stance === 'chosen') setAsked({ is: 'decide', on: { subject: 'channel', channelId } });
    else if (noGo) setAsked({ is: 'lift', noGo });
  };
  return (
    <>
      <Foundation
        // What is being written belongs to one year of one organisation.
        key={`${organisationId} ${year}`}
        membership={membership}
        year={year}
        onYear={(next) => void navigate({ params: { organisationId, year: next } })}
        onStance={takeStance}
        noGos={({ canEdit, ...around }) => (
          <NoGos
            organisationId={organisationId}
            canEdit={canEdit}
            around={around}
            asked={asked}
            onAsk={setAsked}
            linked={/^no-go-(.+)$/.exec(hash)?.[1] ?? null}
          />
        )}
      />
      <div className="mx-auto mt-5 max-w-7xl print:[zoom:0.85]">
        <Agreements key={organisationId} membership={membership} />
      </div>
      <div className="mx-auto mt-3 flex max-w-7xl justify-end max-md:justify-center">
        <ScrapListLink organisationId={organisationId} year={year} />
      </div>
    </>
  );
}
