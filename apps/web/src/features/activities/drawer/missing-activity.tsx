import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { CallError } from '../../../api/call-error';
import type { YearPlan } from '../../../api/year-plan';
import { Banner } from '../../../ui/banner';
import { Drawer, DrawerBody, DrawerHead } from '../../../ui/drawer';
import { IconButton } from '../../../ui/icon-button';
import { themeClass } from '../../../ui/theme-colours';
import { useTranslation } from '../../../words/use-translation';
import { activityQuery } from '../activity.queries';
import type { Acting } from '../deeds/acting';
import { StoryGone } from './story-gone';

export interface MissingActivityProps {
  plan: YearPlan;
  acting: Acting;
  activityId: string;
  onClose: () => void;
  onBin?: (() => void) | undefined;
}

/** What the address names and the year does not have: deleted meanwhile, or never there. Of another year it says nothing. */
export function MissingActivity({ plan, acting, activityId, onClose, onBin }: MissingActivityProps) {
  const { t } = useTranslation('drawer');
  const { t: ui } = useTranslation('ui');
  const { data: story, error } = useQuery({
    ...activityQuery(acting.organisationId, activityId),
    // The version that is known may be from before it went.
    staleTime: 0,
  });
  const isUnknown = error instanceof CallError && error.status === 404;
  if (!isUnknown && !story?.deletedAt) return null;
  const title = story?.title ?? t('unknownTitle');
  return (
    <Drawer title={title} onClose={onClose} className={themeClass('slate')}>
      <DrawerHead>
        <div className="flex items-start gap-2">
          <p className="min-w-0 flex-1 py-1 font-serif text-xl leading-snug font-semibold break-words">
            {title}
          </p>
          <IconButton label={ui('close')} icon={<X size={17} aria-hidden />} onPress={onClose} />
        </div>
      </DrawerHead>
      <DrawerBody>
        <div className="pt-4">
          {story ? (
            <StoryGone plan={plan} story={story} onBin={onBin} />
          ) : (
            <Banner tone="warn" title={t('unknownText')} />
          )}
        </div>
      </DrawerBody>
    </Drawer>
  );
}
