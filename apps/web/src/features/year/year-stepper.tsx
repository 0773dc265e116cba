import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { later } from '../../ui/later';
import { Opener } from '../../ui/opener';
import { useTranslation } from '../../words/use-translation';

const YearChoices = later(() => import('./year-choices').then((module) => module.YearChoices));

export interface YearStepperProps {
  year: number;
  /** The years that have a plan. */
  planned: readonly number[];
  onYear: (year: number) => void;
}

/** A year back, a year on, or straight to a year that has a plan. */
export function YearStepper(props: YearStepperProps) {
  const { year, onYear } = props;
  const { t } = useTranslation('year');
  return (
    <div className="flex items-center">
      <IconButton
        label={t('previousYear')}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={year <= 2000}
        onPress={() => onYear(year - 1)}
      />
      <Opener opens={(opened) => <YearChoices {...props} opened={opened} />}>
        <Button
          variant="quiet"
          className="gap-1! px-1.5! text-ink! tabular-nums"
          aria-label={t('chooseYear', { year })}
        >
          {year}
          <ChevronDown size={13} aria-hidden className="text-faint" />
        </Button>
      </Opener>
      <IconButton
        label={t('nextYear')}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={year >= 2100}
        onPress={() => onYear(year + 1)}
      />
    </div>
  );
}
