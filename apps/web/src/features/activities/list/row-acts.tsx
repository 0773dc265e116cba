import { may } from '@cadans/domain/ability';
import { isOpen } from '@cadans/domain/activity';
import { needsDecision } from '@cadans/domain/postponement';
import { Ellipsis } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { IconButton } from '../../../ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/menu';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { completing, deleting, reopening, restoring } from '../deeds/ending-acts';
import { copying } from '../deeds/saying-acts';
import { usePerform } from '../deeds/use-perform';
import { usePlace } from '../plan/use-place';
import type { Task } from '../task';

export interface RowActsProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  onTask: (task: Task) => void;
}

/** Everything that can be done with one activity of the list. */
export function RowActs({ plan, acting, activity, onTask }: RowActsProps) {
  const { t } = useTranslation('activities');
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const mayPlan = may(acting, 'plan');
  const decides = needsDecision(activity) && may(acting, 'steer');
  const { status } = activity;
  const open = isOpen(status);
  return (
    <MenuTrigger>
      <IconButton
        label={t('actsOf', { title: activity.title })}
        icon={<Ellipsis size={16} aria-hidden />}
        isDisabled={activity.version === 0}
      />
      <Menu aria-label={t('actsOf', { title: activity.title })} placement="bottom end">
        <MenuItem onAction={() => onTask({ is: 'open', activity })}>{t('open')}</MenuItem>
        {mayPlan && open ? (
          <MenuItem onAction={() => perform(completing(place, activity, { doneOn: plan.today }))}>
            {t('doneToday')}
          </MenuItem>
        ) : null}
        {mayPlan && open ? (
          <MenuItem onAction={() => onTask({ is: 'finish', activity })}>{t('doneOther')}</MenuItem>
        ) : null}
        {open && (mayPlan || decides) ? (
          <MenuItem onAction={() => onTask({ is: 'move', activity })}>
            {decides ? t('decideButton') : t('move')}
          </MenuItem>
        ) : null}
        {mayPlan && open ? (
          <MenuItem onAction={() => onTask({ is: 'scrap', activity })}>{t('scrapButton')}</MenuItem>
        ) : null}
        {mayPlan && status === 'done' ? (
          <MenuItem onAction={() => perform(reopening(place, activity))}>{t('reopen')}</MenuItem>
        ) : null}
        {mayPlan && status === 'scrapped' ? (
          <MenuItem onAction={() => perform(restoring(place, activity))}>{t('restore')}</MenuItem>
        ) : null}
        {mayPlan ? (
          <MenuItem onAction={() => perform(copying(place, activity))}>{t('duplicate')}</MenuItem>
        ) : null}
        {mayPlan ? <MenuSeparator /> : null}
        {mayPlan ? (
          <MenuItem tone="danger" onAction={() => perform(deleting(place, activity))}>
            {t('delete')}
          </MenuItem>
        ) : null}
      </Menu>
    </MenuTrigger>
  );
}
