import type { NoGo, NoGoOn } from '@cadans/contracts/no-gos';
import { isReviewAhead, proposedReview } from '@cadans/domain/no-go-review';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { DatePicker } from '../../ui/date-picker';
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
    <AskDialog
      title={t('decideTitle')}
      subtitle={t('decideSubtitle')}
      act={t('decideNow')}
      isPending={decide.isPending}
      refusal={decide.isError ? explain(decide.error, ui) : null}
      onSubmit={submit}
      onClose={onClose}
    >
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
    </AskDialog>
  );
}
