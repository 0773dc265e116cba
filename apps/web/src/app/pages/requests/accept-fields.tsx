import { type ReactNode, useEffect, useRef } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { AudienceField, useAudiences } from '../../../features/activities/plan/audience-field';
import { channelOptions, memberOptions, themeOptions } from '../../../features/activities/plan/plan-options';
import { WindowFields } from '../../../features/activities/plan/window-fields';
import { ComboBox } from '../../../ui/combo-box';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import type { Accepting } from './start-accepting';

export interface AcceptFieldsProps {
  organisationId: string;
  plan: YearPlan;
  /** The year it would lie in. */
  year: number;
  value: Accepting;
  isTried: boolean;
  /** What is to be said about where it appears. */
  notice: ReactNode;
  onChange: (value: Accepting) => void;
}

/** What rule 6 asks: which theme it serves, whose it is, where it appears, and when. */
export function AcceptFields(props: AcceptFieldsProps) {
  const { organisationId, plan, year, value, isTried, notice, onChange } = props;
  const { t } = useTranslation('requests');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { title, themeId, ownerId, channelId, audience, effortHours, startsOn, endsOn, precision } = value;
  const set = (part: Partial<Accepting>) => onChange({ ...value, ...part });
  const missing = (isMissing: boolean, text: string) => (isTried && isMissing ? text : undefined);
  const hasThemes = plan.themes.length > 0;
  const hasAudiences = useAudiences(organisationId, plan, audience).length > 0;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="grid grid-cols-2 gap-x-3 gap-y-1.5 max-md:grid-cols-1">
        <Select
          label={t('theme')}
          buttonRef={first}
          options={themeOptions(plan.themes)}
          value={plan.themes.some(({ id }) => id === themeId) ? themeId : null}
          onChange={(id) => set({ themeId: id })}
          {...(!hasThemes && { hint: t('noThemes', { year }) })}
          error={missing(themeId === null, t('themeMissing'))}
        />
        <ComboBox
          label={t('owner')}
          options={memberOptions(plan.members)}
          value={ownerId}
          onChange={(id) => set({ ownerId: id })}
          error={missing(ownerId === null, t('ownerMissing'))}
        />
        <Select
          label={t('channel')}
          options={channelOptions(plan.channels, t('deliberatelyNot'), true)}
          value={channelId}
          onChange={(id) => set({ channelId: id })}
          error={missing(channelId === null, t('channelMissing'))}
        />
        <NumberField
          label={t('effort')}
          optional
          unit={t('hours')}
          minValue={0}
          maxValue={10_000}
          value={effortHours}
          onChange={(hours) => set({ effortHours: hours })}
        />
        {hasAudiences ? (
          <AudienceField
            {...{ organisationId, plan }}
            value={audience}
            onChange={(aimedFor) => set({ audience: aimedFor })}
          />
        ) : null}
      </div>
      {notice}
      <WindowFields value={{ startsOn, endsOn, precision }} onChange={set} />
      <TextField
        label={t('activityTitle')}
        maxLength={200}
        value={title}
        onChange={(text) => set({ title: text })}
        error={missing(title.trim() === '', t('titleMissing'))}
      />
    </div>
  );
}
