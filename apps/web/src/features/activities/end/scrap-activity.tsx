import { SCRAPPING_REASONS } from '@cadans/domain/scrapping';
import type { PlannedActivity } from '../../../api/year-plan';
import { Dialog } from '../../../ui/dialog';
import { formatNumber } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { scrapping } from '../deeds/ending-acts';
import { usePerform } from '../deeds/use-perform';
import { ReasonChoices } from '../move/reason-choices';
import { usePlace } from '../plan/use-place';

export interface ScrapActivityProps {
  acting: Acting;
  activity: PlannedActivity;
  onClose: () => void;
}

/** Decides not to do it, with the reason, and shows the hours it frees. */
export function ScrapActivity({ acting, activity, onClose }: ScrapActivityProps) {
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const { effortHours } = activity;
  return (
    <Dialog title={t('scrapTitle')} subtitle={activity.title} isOpen onOpenChange={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-sm text-muted">
          {effortHours
            ? t('scrapFrees', { hours: formatNumber(effortHours, language) })
            : t('scrapFreesUnknown')}
        </p>
        <ReasonChoices
          label={t('whyScrap')}
          reasons={SCRAPPING_REASONS.map((id) => ({ id, label: t(`scrappingReason.${id}`) }))}
          onChoose={(why) => {
            perform(scrapping(place, activity, why));
            onClose();
          }}
          submitLabel={t('scrap')}
          autoFocus
        />
      </div>
    </Dialog>
  );
}
