import type { NoGo } from '@cadans/contracts/no-gos';
import { isReviewAhead, proposedReview } from '@cadans/domain/no-go-review';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';
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
    <Dialog
      title={t('keepTitle', { name: subjectName(noGo, around, t) })}
      subtitle={`“${noGo.reason}”`}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isPending={keep.isPending} onPress={submit}>
            {t('keepNow')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-1.5">
        {keep.isError ? (
          <Banner tone="danger" title={t('refused')}>
            {explain(keep.error, ui)}
          </Banner>
        ) : null}
        <p className="text-sm text-muted">{t('keepText')}</p>
        <DatePicker
          label={t('review')}
          value={reviewOn}
          onChange={setReviewOn}
          error={isTried && !isAhead ? t('reviewMissing') : undefined}
        />
        <TextArea label={t('note')} optional rows={2} maxLength={500} value={note} onChange={setNote} />
      </div>
    </Dialog>
  );
}
