import { Passkeys } from '../../../features/account/passkeys/passkeys';
import { ChangePassword } from '../../../features/session/password/change-password';
import { TwoStepSection } from '../../../features/session/two-step/two-step';
import { Card } from '../../../ui/card';
import { useTranslation } from '../../../words/use-translation';
import type { SectionProps } from './section-props';

/** By what somebody signs in. */
export function SecuritySection({ user: { email } }: SectionProps) {
  const { t } = useTranslation('account');
  return (
    <>
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
