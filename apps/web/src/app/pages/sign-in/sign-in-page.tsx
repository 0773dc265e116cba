import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { rememberOrganisation } from '../../../features/organisations/last-organisation';
import { keepDestination } from '../../../features/session/mail/destination';
import { signInOptionsQuery } from '../../../features/session/session.queries';
import { SignIn } from '../../../features/session/sign-in';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';
import { DoorFrame } from './door-frame';
import { PasskeySlot } from './passkey-slot';
import { useAdmitted } from './use-admitted';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { t } = useTranslation('session');
  const router = useRouter();
  const { return: back, how } = route.useSearch();
  const navigate = route.useNavigate();
  // Back never leads to a page of the door again: whoever is in goes on from where they wanted to be.
  const enter = () => router.history.replace(back ?? '/');
  const onAdmitted = useAdmitted({ destination: () => back ?? null, replace: false });
  const { t: setUp } = useTranslation('set-up');
  const { data: options } = useQuery(signInOptionsQuery);
  usePageTitle(options?.setUp ? setUp('pageTitle') : t('pageTitle'));
  return (
    <DoorFrame>
      <SignIn
        way={how}
        onWay={(way) => void navigate({ search: { how: way, return: back } })}
        onAdmitted={onAdmitted}
        onSignedIn={enter}
        onBegun={({ membership: { organisationId }, year }) => {
          rememberOrganisation(organisationId);
          const search = { organisation: organisationId, year, step: 'foundation' } as const;
          void router.navigate({ to: '/new', search, replace: true });
        }}
        onLinkAsked={() => keepDestination(back ?? '/')}
        back={back}
        passkey={<PasskeySlot onSignedIn={enter} />}
      />
    </DoorFrame>
  );
}
