import { useQuery } from '@tanstack/react-query';
import { Identities } from '../../../features/account/identities/identities';
import { providerQuery } from '../../../features/account/identities/identities.queries';
import { Passkeys } from '../../../features/account/passkeys/passkeys';
import { ChangePassword } from '../../../features/session/password/change-password';
import { TwoStepSection } from '../../../features/session/two-step/two-step';
import { Card } from '../../../ui/card';
import { useTranslation } from '../../../words/use-translation';
import type { SectionProps } from './section-props';

/** By what somebody signs in. */
export function SecuritySection({ user: { email } }: SectionProps) {
  const { t } = useTranslation('account');
  const { data: provider } = useQuery(providerQuery);
  return (
    <>
      {provider ? (
        <Card title={t('identities.title')}>
          <Identities provider={provider} />
        </Card>
      ) : null}
      <Card title={t('passkeys.title')}>
        <Passkeys />
      </Card>
      <Card title={t('password.title')}>
        <ChangePassword email={email} />
      </Card>
      <Card title={t('twoStep.title')}>
        <TwoStepSection email={email} />
      </Card>
    </>
  );
}
