import type { Beat } from '@cadans/domain/beat';
import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import { formatWeekday } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { BeatShape } from './beat-shape';

export interface BeatAboutProps {
  beat: Beat;
  of: RefObject<HTMLButtonElement | null>;
  names: Names;
  /** Why it was silent, of a beat that a pause took out. */
  reason: string | undefined;
  onOpen: (activityId: string) => void;
  /** Left out for who may not plan. */
  onFill: (() => void) | undefined;
  onClose: () => void;
}

/** What a beat is, what keeps it, and what can be done about it. */
export function BeatAbout({ beat, of, names, reason, onOpen, onFill, onClose }: BeatAboutProps) {
  const { t } = useTranslation('rhythm');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const { state, activityId, day } = beat;
  const heading = t('beatLabel', { day: formatWeekday(day, language), state: t(`beat.${state}`) });
  return (
    <Popover
      triggerRef={of}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      className="w-72 p-4"
    >
      <Dialog aria-label={heading} className="flex flex-col gap-2 outline-none">
        <p className="flex items-center gap-2 text-xs font-medium text-muted">
          <BeatShape state={state} colour={names.colour(activityId)} />
          {heading}
        </p>
        {activityId ? (
          <p className="font-serif text-base leading-snug font-semibold">{names.title(activityId)}</p>
        ) : (
          <p className="text-sm text-pretty">{t(`beatText.${state}`)}</p>
        )}
        {reason ? <p className="font-serif text-sm italic">“{reason}”</p> : null}
        {activityId ? (
          <Button size="s" variant="outline" className="self-start" onPress={() => onOpen(activityId)}>
            {ui('open')}
          </Button>
        ) : state === 'open' && onFill ? (
          <Button size="s" variant="outline" className="self-start" onPress={onFill}>
            {t('planIt')}
          </Button>
        ) : null}
      </Dialog>
    </Popover>
  );
}
