import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';

export interface PeriodStepperProps {
  /** The period one looks at: 'juli 2026', '3e kwartaal 2026'. */
  period: string;
  previous: string;
  next: string;
  onStep: (by: 1 | -1) => void;
  /** Left out when one looks at today already. */
  today?: { label: string; onPress: () => void } | undefined;
}

/** A period back or on, with the one that is in sight between them, and the way back to today. */
export function PeriodStepper({ period, previous, next, onStep, today }: PeriodStepperProps) {
  return (
    <div className="flex items-center gap-0.5 max-md:w-full">
      <IconButton label={previous} icon={<ChevronLeft size={16} aria-hidden />} onPress={() => onStep(-1)} />
      <span
        aria-live="polite"
        className="min-w-30 text-center font-serif text-base font-semibold first-letter:uppercase"
      >
        {period}
      </span>
      <IconButton label={next} icon={<ChevronRight size={16} aria-hidden />} onPress={() => onStep(1)} />
      {today ? (
        <Button size="s" onPress={today.onPress} className="ml-1.5">
          {today.label}
        </Button>
      ) : null}
    </div>
  );
}
