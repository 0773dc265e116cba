import type { Review } from '@cadans/contracts/review-forms';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Checkbox } from '../../../ui/checkbox';
import { ProgressBar } from '../../../ui/progress-bar';
import { useTranslation } from '../../../words/use-translation';
import type { ReviewActs } from './use-review-acts';

export interface CloseCardProps {
  review: Review;
  acts: ReviewActs;
  /** The notes are not safe yet: first these. */
  hasUnsaved: boolean;
  onClosed: () => void;
}

/** How far the review is, and its end: refused as long as something is open, with what that is. */
export function CloseCard({ review, acts, hasUnsaved, onClosed }: CloseCardProps) {
  const { t } = useTranslation('deciding');
  const [isAsking, setAsking] = useState(false);
  const [mailMinutes, setMail] = useState(true);
  const { items } = review;
  const open = items.filter(({ decision }) => decision === null);
  const decided = items.length - open.length;
  const { doing, refused } = acts;
  const told = { decided, matters: items.length };
  return (
    <Card className="flex flex-col gap-3">
      <ProgressBar
        label={t('agenda')}
        value={items.length === 0 ? 100 : (100 * decided) / items.length}
        figure={t('progress', told)}
      />
      {open.length > 0 ? (
        <div>
          <p className="text-sm font-semibold">{t('closeOpen', { count: open.length })}</p>
          <p className="text-sm text-muted text-pretty">{t('closeOpenText')}</p>
        </div>
      ) : (
        <p className="text-sm text-muted text-pretty">{t(hasUnsaved ? 'closeNotes' : 'closeText')}</p>
      )}
      <Button
        variant="primary"
        isDisabled={open.length > 0 || hasUnsaved}
        className="self-start max-md:self-stretch"
        onPress={() => setAsking(true)}
      >
        {t('close')}
      </Button>
      {isAsking ? (
        <AskDialog
          title={t('closeTitle')}
          subtitle={t('closeText')}
          act={t('closeNow')}
          isPending={doing.isPending}
          refusal={refused?.is === 'close' ? refused.why : null}
          onSubmit={() => doing.mutate({ is: 'close', mailMinutes }, { onSuccess: onClosed })}
          onClose={() => setAsking(false)}
        >
          <Checkbox isSelected={mailMinutes} onChange={setMail}>
            {t('mailThem')}
          </Checkbox>
        </AskDialog>
      ) : null}
    </Card>
  );
}
