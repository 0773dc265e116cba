import { useState } from 'react';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import { AudienceField, useAudiences } from '../plan/audience-field';
import { channelOptions } from '../plan/plan-options';
import { type Aimed, useNoGos } from '../plan/use-no-gos';
import type { ActivityAboutProps } from './activity-about';
import { AfterAll } from './after-all';
import { FieldRow } from './field-row';
import { OverriddenNote } from './overridden-note';

/** Where an activity shows, and for whom. What is deliberately not done asks why after all, before it is changed. */
export function AimFields({ organisationId, acting, plan, story, autosave }: ActivityAboutProps) {
  const { t } = useTranslation('activities');
  const { shown, write } = autosave;
  const noGos = useNoGos(organisationId, plan);
  const hasAudiences = useAudiences(organisationId, plan, shown.audience).length > 0;
  const [asked, setAsked] = useState<Aimed | null>(null);
  const aim = (to: Partial<Aimed>) => {
    const next = { channelId: shown.channelId, audience: shown.audience, ...to };
    if (noGos.against(next, story).length > 0) setAsked(next);
    else write(to);
  };
  return (
    <>
      <FieldRow label={t('channel')}>
        <Select
          label={t('channel')}
          labelHidden
          options={channelOptions(plan.channels, t('deliberatelyNot'), true)}
          value={shown.channelId}
          onChange={(channelId) => aim({ channelId })}
        />
      </FieldRow>
      {hasAudiences ? (
        <FieldRow label={t('audience')}>
          <AudienceField
            labelHidden
            organisationId={organisationId}
            plan={plan}
            value={shown.audience}
            onChange={(audience) => aim({ audience })}
          />
        </FieldRow>
      ) : null}
      <OverriddenNote plan={plan} activityId={story.id} standing={noGos.standing} />
      {asked ? (
        <AfterAll
          acting={acting}
          plan={plan}
          story={story}
          to={asked}
          against={noGos.against(asked, story)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}
