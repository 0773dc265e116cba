import type { Arrival } from '@cadans/contracts/single-sign-on';
import { useRouter } from '@tanstack/react-router';
import type { SignOnTrip } from '../../../api/sign-on-trip';
import { useConfirmBySignOn, useLinkIdentity } from '../../../features/account/identities/identities.queries';
import { useSignOn } from '../../../features/session/single-sign-on/single-sign-on.queries';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { useAdmitted } from '../sign-in/use-admitted';

/** What happens with what the provider sent along, by what one went there for: one is in, it is linked, or one showed who one is. */
export function useArrive({ purpose, back }: SignOnTrip) {
  const { t } = useTranslation('account');
  const router = useRouter();
  const signOn = useSignOn();
  const link = useLinkIdentity();
  const confirm = useConfirmBySignOn();
  const onAdmitted = useAdmitted({ destination: () => back, replace: true });
  const goOn = (text: string, detail?: string) => {
    router.history.replace(back ?? '/');
    showToast({ text, ...(detail !== undefined && { detail }) });
  };
  const arrive = (arrival: Arrival) => {
    if (purpose === 'sign-in') return signOn.mutate(arrival, { onSuccess: onAdmitted });
    if (purpose === 'link') {
      const onSuccess = ({ provider }: { provider: string }) =>
        goOn(t('identities.linked', { name: provider }));
      return link.mutate(arrival, { onSuccess });
    }
    return confirm.mutate(arrival, {
      onSuccess: () => goOn(t('identities.confirmed'), t('identities.confirmedText')),
    });
  };
  const { error, isPending } = { 'sign-in': signOn, link, confirm }[purpose];
  return { arrive, error, isPending };
}
