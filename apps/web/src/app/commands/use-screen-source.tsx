import { useNavigate } from '@tanstack/react-router';
import { Avatar } from '../../ui/avatar';
import type { ShortcutName } from '../../ui/shortcuts';
import { useTranslation } from '../../words/use-translation';
import type { Destination } from '../shell/destinations';
import { useDestinations } from '../shell/use-destinations';
import { usePlace } from '../shell/use-place';
import { useMembership } from '../use-membership';
import type { CommandSource } from './command';

const shortcuts: Partial<Record<Destination['name'], ShortcutName>> = {
  week: 'goWeek',
  year: 'goYear',
  list: 'goList',
  rhythm: 'goRhythm',
  requests: 'goRequests',
  foundation: 'goFoundation',
  progress: 'goProgress',
  reviews: 'goReviews',
  portfolio: 'goPortfolio',
  import: 'goImport',
};

/** Going to every screen there is, and to the other accounts. */
export function useScreenSource(): CommandSource {
  const { t } = useTranslation('shell');
  const { t: ofPalette } = useTranslation('palette');
  const { session, membership } = useMembership();
  const destinations = useDestinations();
  const place = usePlace();
  const navigate = useNavigate();
  return {
    commands: () => [
      ...destinations
        .flatMap(({ screens }) => screens)
        .map(({ to, name, Icon }) => ({
          id: `screen.${name}`,
          group: 'go' as const,
          label: t(name),
          words: ofPalette(`screenWords.${name}`),
          icon: <Icon size={16} aria-hidden />,
          ...(shortcuts[name] && { shortcut: shortcuts[name] }),
          run: () => void navigate({ to, params: place }),
        })),
      ...session.organisations
        .filter(({ organisationId }) => organisationId !== membership.organisationId)
        .map(({ organisationId, name }) => ({
          id: `organisation.${organisationId}`,
          group: 'organisation' as const,
          label: name,
          words: ofPalette('organisationWords'),
          icon: <Avatar name={name} id={organisationId} shape="tile" size={18} decorative />,
          run: () =>
            void navigate({
              to: '/o/$organisationId/year/$year',
              params: { organisationId, year: place.year },
              search: {},
            }),
        })),
    ],
  };
}
