import { createActivity } from '@cadans/contracts/activities';
import { windowAround } from '@cadans/domain/activity';
import { isoWeekOf } from '@cadans/domain/iso-week';
import { useRef, useState } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { useKept } from '../../../ui/use-kept';
import { formatDay } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { planning } from '../deeds/saying-acts';
import { usePerform } from '../deeds/use-perform';
import { comingWeeks } from './coming-weeks';
import { startDraft } from './draft';
import { channelOptions, themeOptions } from './plan-options';
import { usePlace } from './use-place';

/** Plans an activity of one's own in one of the coming weeks: a title and Enter. What is typed outlives a reload. */
export function FirstActivity({ plan, acting }: { plan: YearPlan; acting: Acting }) {
  const { t } = useTranslation('first-run');
  const { t: ofActivities } = useTranslation('activities');
  const { language } = useLanguage();
  const { organisationId, memberId } = acting;
  const place = usePlace(organisationId);
  const perform = usePerform(organisationId);
  const [title, setTitle] = useKept('cadans.new-activity');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const start = startDraft(plan, memberId, organisationId, { ownerId: memberId });
  const [themeId, setTheme] = useState(start.themeId);
  const [channelId, setChannel] = useState(start.channelId);
  const weeks = comingWeeks(plan);
  const [week, setWeek] = useState(weeks[1] ?? weeks[0] ?? plan.today);

  const planIt = () => {
    const given = title.trim();
    const isNamed = createActivity.body.shape.title.safeParse(given).success;
    setMissing(!isNamed);
    field.current?.focus();
    if (!isNamed) return;
    const window = windowAround(week, 'week');
    perform(
      planning(place, { title: given, themeId, ownerId: memberId, channelId, precision: 'week', ...window }),
    );
    setTitle('');
    // Three in one week is seldom meant.
    setWeek(weeks[weeks.indexOf(week) + 1] ?? week);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        planIt();
      }}
    >
      <TextField
        label={t('activityTitle')}
        placeholder={t('activityExample')}
        maxLength={200}
        value={title}
        onChange={setTitle}
        inputRef={field}
        error={isMissing ? t('activityMissing') : undefined}
      />
      <div className="grid gap-x-3 sm:grid-cols-3">
        <Select label={t('theme')} options={themeOptions(plan.themes)} value={themeId} onChange={setTheme} />
        <Select
          label={t('channel')}
          options={channelOptions(plan.channels, ofActivities('deliberatelyNot'))}
          value={channelId}
          onChange={setChannel}
        />
        <Select
          label={t('week')}
          options={weeks.map((monday) => {
            const { week: number } = isoWeekOf(monday);
            const day = formatDay(monday, language).slice(0, 5);
            return {
              id: monday,
              label:
                monday === weeks[0] ? t('thisWeek', { week: number }) : t('weekFrom', { week: number, day }),
            };
          })}
          value={week}
          onChange={setWeek}
        />
      </div>
      <Button type="submit" variant="primary" className="self-start max-md:self-stretch">
        {t('planIt')}
      </Button>
    </form>
  );
}
