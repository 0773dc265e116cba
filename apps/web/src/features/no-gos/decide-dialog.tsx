import type { NoGo, NoGoOn } from '@cadans/contracts/no-gos';
import { isReviewAhead, proposedReview } from '@cadans/domain/no-go-review';
import { useId, useState } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './asked';
import { draftOf, saidOf } from './on-draft';
import { OnWhat } from './on-what';
import { useNoGoActs } from './use-no-go-acts';

export interface DecideDialogProps {
  organisationId: string;
  today: string;
  around: Around;
  standing: readonly NoGo[];
  /** What it is on already; null asks. */
  on: NoGoOn | null;
  onClose: () => void;
}

/** Decides against something: on what, why, and when one looks again. */
export function DecideDialog({ organisationId, today, around, standing, on, onClose }: DecideDialogProps) {
  const { t } = useTranslation('no-gos');
  const { t: ui } = useTranslation('ui');
  const formId = useId();
  const { decide } = useNoGoActs(organisationId, around);
  const [subject, setSubject] = useState(() => draftOf(on));
  const [reason, setReason] = useState('');
  const [reviewOn, setReviewOn] = useState<string | null>(proposedReview(today));
  const [isTried, setTried] = useState(false);
  const said = saidOf(subject);
  const isAhead = reviewOn !== null && isReviewAhead(reviewOn, today);
  const submit = () => {
    setTried(true);
    if (said === null || reason.trim() === '' || !isAhead) return;
    decide.mutate({ on: said, reason: reason.trim(), reviewOn }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t('decideTitle')}
      subtitle={t('decideSubtitle')}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isPending={decide.isPending}>
            {t('decideNow')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {decide.isError ? (
          <Banner tone="danger" title={t('refused')}>
            {explain(decide.error, ui)}
          </Banner>
        ) : null}
        <OnWhat
          value={subject}
          onChange={setSubject}
          around={around}
          standing={standing}
          isMissing={isTried && said === null}
        />
        <TextArea
          label={t('reason')}
          rows={3}
          maxLength={500}
          autoFocus={on !== null}
          value={reason}
          onChange={setReason}
          error={isTried && reason.trim() === '' ? t('reasonMissing') : undefined}
        />
        <DatePicker
          label={t('review')}
          value={reviewOn}
          onChange={setReviewOn}
          error={isTried && !isAhead ? t('reviewMissing') : undefined}
        />
        <p className="text-sm text-muted">{t('stays')}</p>
      </form>
    </Dialog>
  );
}
