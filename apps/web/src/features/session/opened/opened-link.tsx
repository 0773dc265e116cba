import type { Admission } from '@cadans/contracts/doors';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useRedeemLink } from '../admission.queries';
import { DoorHead } from '../door-head';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';
import { LinkTroubleShown } from './link-trouble';
import { troubleOf } from './trouble-of';

export interface OpenedLinkProps {
  /** What the link of the mail carries; null when nothing of it is left in the address. */
  token: string | null;
  onAdmitted: (admission: Admission) => void;
  onAskAnew: () => void;
  onSignIn: () => void;
}

/** A mailed link, opened: only the button uses it up, so a mail scanner that opens every link does no harm. */
export function OpenedLink({ token, onAdmitted, onAskAnew, onSignIn }: OpenedLinkProps) {
  const telling = useTelling();
  const { t } = telling;
  const redeem = useRedeemLink();
  const trouble = token === null ? 'missing' : troubleOf(redeem.error);
  if (token === null || trouble)
    return (
      <LinkTroubleShown
        kind="link"
        trouble={trouble ?? 'missing'}
        onAskAnew={onAskAnew}
        onSignIn={onSignIn}
      />
    );
  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <DoorHead title={t('open.link.title')}>{t('open.link.text')}</DoorHead>
      {redeem.isError ? (
        <Banner tone="danger" title={t('notDone')}>
          {whyNot(redeem.error, telling)}
        </Banner>
      ) : null}
      <Button
        size="l"
        variant="primary"
        isPending={redeem.isPending}
        onPress={() => redeem.mutate(token, { onSuccess: onAdmitted })}
      >
        {t('open.link.act')}
      </Button>
    </div>
  );
}
