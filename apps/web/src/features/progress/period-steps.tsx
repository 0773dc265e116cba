import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';

export interface PeriodStepsProps {
  /** The period that is looked at. */
  period: string;
  previous: string;
  next: string;
  /** Left out when it is the running one: what is to come has no figures. */
  onNext?: (() => void) | undefined;
  onPrevious: () => void;
  /** Back to the running one. */
  now?: { label: string; onPress: () => void } | undefined;
}

/** A period back or on. The year has one like it, and must not fetch a file more because this screen shares it. */
export function PeriodSteps({ period, previous, next, onPrevious, onNext, now }: PeriodStepsProps) {
  return (
    <div className="flex items-center gap-0.5 max-md:w-full">
      <IconButton label={previous} icon={<ChevronLeft size={16} aria-hidden />} onPress={onPrevious} />
      <span
        aria-live="polite"
        className="min-w-32 text-center font-serif text-base font-semibold first-letter:uppercase"
      >
        {period}
      </span>
      <IconButton
        label={next}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={!onNext}
        onPress={() => onNext?.()}
      />
      {now ? (
        <Button size="s" onPress={now.onPress} className="ml-1.5">
          {now.label}
        </Button>
      ) : null}
    </div>
  );
}
