import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { NameStep } from '../../../features/first-run/name-step';
import type { Step } from '../../../features/first-run/steps';
import { rememberOrganisation } from '../../../features/organisations/last-organisation';
import { sessionQuery } from '../../../features/session/session.queries';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';
import { currentYear } from '../../year-in-path';
import { FirstRunStep } from './first-run-step';

const route = getRouteApi('/new');

/** A new organisation from its name to its first activities, a step at a time. */
export function FirstRunPage() {
  const { t } = useTranslation('first-run');
  const { membership } = route.useRouteContext();
  const { year = currentYear(), step } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  usePageTitle(
    membership ? `${t(`steps.${step ?? 'foundation'}.name`)} · ${membership.name}` : t('pageTitle'),
  );
  if (!membership)
    return (
      <NameStep
        year={year}
        onLeave={() => void navigate({ to: '/' })}
        onFounded={async (founded) => {
          queries.setQueryData(
            sessionQuery.queryKey,
            (session) =>
              session && {
                ...session,
                organisations: [
                  ...session.organisations.filter(
                    ({ organisationId }) => organisationId !== founded.organisationId,
                  ),
                  founded,
                ],
              },
          );
          rememberOrganisation(founded.organisationId);
          // Back does not lead to founding another one.
          await navigate({
            search: { organisation: founded.organisationId, year, step: 'foundation' },
            replace: true,
          });
        }}
      />
    );
  const { organisationId } = membership;
  return (
    <FirstRunStep
      membership={membership}
      year={year}
      step={step === undefined || step === 'name' ? 'foundation' : step}
      onStep={(next: Step) => void navigate({ search: { organisation: organisationId, year, step: next } })}
      onLeave={() =>
        void navigate({ to: '/o/$organisationId/year/$year', params: { organisationId, year }, search: {} })
      }
    />
  );
}
