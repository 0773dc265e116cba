import { isOpen } from '@cadans/domain/activity';
import { ChevronDown } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/menu';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { completing, deleting, reopening, restoring } from '../deeds/ending-acts';
import { copying } from '../deeds/saying-acts';
import { usePerform } from '../deeds/use-perform';
import { usePlace } from '../plan/use-place';
import type { Task } from '../task';

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
  const open = isOpen(activity.status);
  return (
    <div>
      <MenuTrigger>
        <Button size="s" icon={<ChevronDown size={15} aria-hidden />} className="max-md:min-h-11">
          {t('settle')}
        </Button>
        <Menu aria-label={t('settle')} placement="bottom end">
          {open ? (
            <MenuItem onAction={() => perform(completing(place, activity, { doneOn: plan.today }))}>
              {t('doneToday')}
            </MenuItem>
          ) : null}
          {open ? (
            <MenuItem onAction={() => onTask({ is: 'finish', activity })}>{t('doneOther')}</MenuItem>
          ) : null}
          {activity.status === 'done' ? (
            <MenuItem onAction={() => perform(reopening(place, activity))}>{t('reopen')}</MenuItem>
          ) : null}
          {open ? (
            <MenuItem onAction={() => onTask({ is: 'scrap', activity })}>{t('scrapButton')}</MenuItem>
          ) : null}
          <MenuItem onAction={() => perform(copying(place, activity))}>{t('duplicate')}</MenuItem>
          {activity.status === 'scrapped' ? (
            <MenuItem onAction={() => perform(restoring(place, activity))}>{t('restore')}</MenuItem>
          ) : null}
          <MenuSeparator />
          <MenuItem
            tone="danger"
            onAction={() => {
              onClose();
              perform(deleting(place, activity));
            }}
          >
            {t('delete')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
    </div>
  );
}
