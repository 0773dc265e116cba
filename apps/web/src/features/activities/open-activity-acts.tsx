import { isOpen } from '@cadans/domain/activity';
import { ChevronDown } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { Button } from '../../ui/button';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu';
import type { Acting } from './acting';
import { completing, deleting, reopening } from './ending-acts';
import type { Task } from './task';
import { usePerform } from './use-perform';
import { usePlace } from './use-place';

export interface OpenActivityActsProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  onTask: (task: Task) => void;
  onClose: () => void;
}

/** What can become of an activity: done today or another day, open again, scrapped, into the bin. */
export function OpenActivityActs({ plan, acting, activity, onTask, onClose }: OpenActivityActsProps) {
  const { t } = useTranslation('activities');
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  const open = isOpen(activity.status);
  return (
    <div className="mr-auto max-md:mr-0 max-md:w-full">
      <MenuTrigger>
        <Button icon={<ChevronDown size={15} aria-hidden />} className="max-md:w-full">
          {t('settle')}
        </Button>
        <Menu aria-label={t('settle')} placement="top start">
          {open ? (
            <MenuItem onAction={then(() => perform(completing(place, activity, { doneOn: plan.today })))}>
              {t('doneToday')}
            </MenuItem>
          ) : null}
          {open ? (
            <MenuItem onAction={then(() => onTask({ is: 'finish', activity }))}>{t('doneOther')}</MenuItem>
          ) : null}
          {activity.status === 'done' ? (
            <MenuItem onAction={then(() => perform(reopening(place, activity)))}>{t('reopen')}</MenuItem>
          ) : null}
          {open ? (
            <MenuItem onAction={then(() => onTask({ is: 'scrap', activity }))}>{t('scrapButton')}</MenuItem>
          ) : null}
          <MenuSeparator />
          <MenuItem tone="danger" onAction={then(() => perform(deleting(place, activity)))}>
            {t('delete')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
    </div>
  );
}
