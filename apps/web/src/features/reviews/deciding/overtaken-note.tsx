import type { ReviewItem } from '@cadans/contracts/review-forms';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { type Around, nameIn } from '../around';
import { decidedLabel } from '../choice-words';

export interface OvertakenNoteProps {
  item: ReviewItem;
  around: Pick<Around, 'members'>;
  onUnderstood: () => void;
}

/** Somebody decided first: what they decided, and that nothing of one's own was done. */
export function OvertakenNote({ item, around, onUnderstood }: OvertakenNoteProps) {
  const { t } = useTranslation('deciding');
  const { t: ofReviews } = useTranslation('reviews');
  const { decision } = item;
  const title = decision
    ? t('overtaken', {
        person: nameIn(around.members, decision.byId),
        decided: decidedLabel(item.kind, decision.choice, ofReviews),
      })
    : t('overtakenBack');
  return (
    <Banner
      tone="warn"
      title={title}
      className="mt-3"
      actions={
        <Button size="s" onPress={onUnderstood}>
          {t('understood')}
        </Button>
      }
    >
      {decision ? t('overtakenText') : null}
    </Banner>
  );
}
