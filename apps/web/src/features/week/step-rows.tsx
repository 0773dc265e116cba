import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueStep } from '../../api/own-work';
import { Button } from '../../ui/button';
import { StepRow, type StepRowProps } from './step-row';
import { WorkRows } from './week-section';

/** So many steps stand open; the others are shown when somebody asks for them. */
const SHOWN = 6;

/** The steps that are due, the first due first: the next few, and the rest on demand. */
export function StepRows({ steps, ...shared }: Omit<StepRowProps, 'step'> & { steps: readonly DueStep[] }) {
  const { t } = useTranslation('week');
  const [all, setAll] = useState(false);
  // One more than a few is shown as well: a button for a single row would be as long.
  const shown = all || steps.length <= SHOWN + 1 ? steps : steps.slice(0, SHOWN);
  return (
    <>
      <WorkRows>
        {shown.map((step) => (
          <StepRow key={step.id} step={step} {...shared} />
        ))}
      </WorkRows>
      {shown.length < steps.length ? (
        <Button variant="quiet" className="self-start" onPress={() => setAll(true)} data-no-print>
          {t('moreSteps', { count: steps.length - shown.length })}
        </Button>
      ) : null}
    </>
  );
}
