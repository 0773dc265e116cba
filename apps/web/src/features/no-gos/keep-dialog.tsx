import type { NoGo } from '@cadans/contracts/no-gos';
import { isReviewAhead, proposedReview } from '@cadans/domain/no-go-review';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { DatePicker } from '../../ui/date-picker';
import { TextArea } from '../../ui/text-area';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './asked';
import { subjectName } from './subject-name';
import { useNoGoActs } from './use-no-go-acts';

export interface NoGoDialogProps {
  organisationId: string;
  today: string;
  around: Pick<Around, 'channels'>;
  noGo: NoGo;
  onClose: () => void;
}

/** Looks at a no-go again and keeps it, until another day. */
export function KeepDialog({ organisationId, today, around, noGo, onClose }: NoGoDialogProps) {
  const { t } = useTranslation('no-gos');
  const { t: ui } = useTranslation('ui');
  const { keep } = useNoGoActs(organisationId, around);
  const [reviewOn, setReviewOn] = useState<string | null>(proposedReview(today));
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const isAhead = reviewOn !== null && isReviewAhead(reviewOn, today);
  const submit = () => {
    setTried(true);
    if (isAhead) keep.mutate({ noGo, reviewOn, note: note.trim() }, { onSuccess: onClose });
  };
  return (
    <AskDialog
      title={t('keepTitle', { name: subjectName(noGo, around, t) })}
      subtitle={`“${noGo.reason}”`}
      act={t('keepNow')}
      isPending={keep.isPending}
      refusal={keep.isError ? explain(keep.error, ui) : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-sm text-muted">{t('keepText')}</p>
      <DatePicker
        label={t('review')}
        value={reviewOn}
        onChange={setReviewOn}
        error={isTried && !isAhead ? t('reviewMissing') : undefined}
      />
      <TextArea label={t('note')} optional rows={2} maxLength={500} value={note} onChange={setNote} />
    </AskDialog>
  );
}
