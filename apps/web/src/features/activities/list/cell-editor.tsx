import { useMemo } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Popover } from '../../../ui/popover';
import { useTranslation } from '../../../words/use-translation';
import { DueField } from '../drawer/due-field';
import { CellChoices } from './cell-choices';
import type { OpenCell } from './use-row-editing';

export interface CellEditorProps {
  plan: YearPlan;
  activity: PlannedActivity;
  cell: OpenCell;
  onChoose: (value: string) => void;
  onDueOn: (day: string) => void;
  onClose: () => void;
}

/** What a cell of the list can become, beside it: a list to choose from, or a day. */
export function CellEditor({ plan, activity, cell, onChoose, onDueOn, onClose }: CellEditorProps) {
  const { t } = useTranslation('activities');
  const { field, anchor } = cell;
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor]);
  const label = `${t(field)}: ${activity.title}`;
  return (
    <Popover
      triggerRef={triggerRef}
      {...(field !== 'date' && { 'aria-label': label })}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom start"
      className={field === 'date' ? 'w-64 p-3' : 'max-h-80 min-w-48 p-1'}
    >
      {field === 'date' ? (
        <AriaDialog aria-label={label} className="outline-none">
          <DueField activity={activity} onDueOn={onDueOn} />
        </AriaDialog>
      ) : (
        <CellChoices
          plan={plan}
          activity={activity}
          field={field}
          label={label}
          onChoose={onChoose}
          onClose={onClose}
        />
      )}
    </Popover>
  );
}
