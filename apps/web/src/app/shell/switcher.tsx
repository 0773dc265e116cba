import { useNavigate } from '@tanstack/react-router';
import { OrganisationSwitcher } from '../../features/organisations/organisation-switcher';
import { useMembership } from '../use-membership';
import { usePlace } from './use-place';

/** Switches account and keeps the year. Filters stay behind: they name themes and people of the other account. */
export function Switcher() {
  const { session, membership } = useMembership();
  const { year } = usePlace();
  const navigate = useNavigate();
  return (
    <OrganisationSwitcher
      organisations={session.organisations}
      currentId={membership.organisationId}
      onNew={() => void navigate({ to: '/new', search: {} })}
      onSwitch={(organisationId) =>
        void navigate({ to: '/o/$organisationId/year/$year', params: { organisationId, year }, search: {} })
      }
    />
  );
}
