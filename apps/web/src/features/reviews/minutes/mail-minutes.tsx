import { mailMinutes } from '@cadans/contracts/calls/reviews';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { explain } from '../../../api/explain';
import { AskDialog } from '../../../ui/ask-dialog';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';

export interface MailMinutesProps {
  organisationId: string;
  reviewId: string;
  onClose: () => void;
}

/** Sends the minutes to who steers and who plans; who had them already does not get them again. */
export function MailMinutes({ organisationId, reviewId, onClose }: MailMinutesProps) {
  const { t } = useTranslation('reviews');
  const { t: ui } = useTranslation('ui');
  const mailing = useMutation({
    mutationFn: () => call(mailMinutes, { params: { organisationId, reviewId }, body: {} }),
    onSuccess: ({ told }) => {
      showToast({ text: told.length === 0 ? t('mailedNobody') : t('mailed', { count: told.length }) });
      onClose();
    },
  });
  return (
    <AskDialog
      title={t('mailTitle')}
      subtitle={t('mailText')}
      act={t('mailNow')}
      isPending={mailing.isPending}
      refusal={mailing.isError ? explain(mailing.error, ui) : null}
      onSubmit={() => mailing.mutate()}
      onClose={onClose}
    >
      {null}
    </AskDialog>
  );
}
