import type { Plan } from '@cadans/contracts/plans';
import { useTranslation } from '../../words/use-translation';
import { Audiences } from './audiences';
import { FirstText } from './first-text';
import type { Place } from './place';

/** The few sentences a first plan stands on, each with an example of how short it may be. */
export function FirstStory({ place, plan }: { place: Place; plan: Plan }) {
  const { t } = useTranslation('first-run');
  return (
    <div className="flex flex-col gap-4">
      <FirstText
        place={place}
        plan={plan}
        field="coreMessage"
        example={t('coreMessageExample')}
        rows={2}
        longest={1000}
      />
      <FirstText
        place={place}
        plan={plan}
        field="vision"
        example={t('visionExample')}
        rows={3}
        longest={4000}
      />
      <div className="rounded-card border border-line bg-surface px-4 py-3">
        <Audiences place={place} plan={plan} canEdit />
        <p className="mt-1 text-xs text-muted">{t('audiencesExample')}</p>
      </div>
    </div>
  );
}
