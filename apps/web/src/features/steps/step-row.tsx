import type { Step } from '@cadans/contracts/steps';
import { isStepLate } from '@cadans/domain/step';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { NOT_STORED } from '../../api/waiting-changes';
import type { YearPlan } from '../../api/year-plan';
import { Avatar } from '../../ui/avatar';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import { formatWeekday } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { dueInWords } from './due-words';
import { EditStep } from './edit-step';
import type { StepActs } from './use-step-acts';

export interface StepRowProps {
  plan: YearPlan;
  endsOn: string;
  step: Step;
  mayChange: boolean;
  /** Whether something about it waits for a connection. */
  waits: boolean;
  acts: StepActs;
}

/** One step: done by a tap, late in the colour of a warning. What is not stored yet is only read. */
export function StepRow({ plan, endsOn, step, waits, acts, ...props }: StepRowProps) {
  const { t } = useTranslation('steps');
  const { t: ofOffline } = useTranslation('offline');
  const { language } = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const { title, ownerId, doneOn } = step;
  const mayChange = props.mayChange && step.version !== NOT_STORED;
  const owner = plan.members.find(({ id }) => id === ownerId);
  const late = isStepLate(step, plan.today);
  if (isEditing)
    return (
      <li className="py-1">
        <EditStep
          plan={plan}
          endsOn={endsOn}
          step={step}
          onKeep={(changes) => {
            setEditing(false);
            acts.change(step, changes);
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li className="group/step flex items-start gap-2 py-1.5">
      <Checkbox
        aria-label={t('done', { title })}
        isSelected={doneOn !== null}
        isDisabled={!mayChange}
        onChange={(isDone) => acts.change(step, { doneOn: isDone ? plan.today : null })}
        className="max-md:min-w-11"
      />
      <div className="min-w-0 flex-1">
        <p
          className={`leading-snug break-words ${doneOn ? 'text-muted line-through decoration-line-strong' : ''}`}
        >
          {title}
        </p>
        <p className={`text-xs ${late ? 'font-medium text-warn' : 'text-faint'}`}>
          {doneOn ? t('doneOn', { day: formatWeekday(doneOn, language) }) : dueInWords(step, language, t)}
          {late ? ` · ${t('late')}` : null}
        </p>
        {waits ? <p className="text-xs text-warn">{ofOffline('waitsHere')}</p> : null}
      </div>
      {owner ? <Avatar name={owner.name} id={owner.id} size={20} decorative={false} /> : null}
      {mayChange ? (
        <div className="-my-1 flex shrink-0">
          <IconButton
            label={t('change', { title })}
            icon={<Pencil size={14} aria-hidden />}
            onPress={() => setEditing(true)}
          />
          <IconButton
            label={t('remove', { title })}
            icon={<Trash2 size={14} aria-hidden />}
            onPress={() => acts.remove(step)}
          />
        </div>
      ) : null}
    </li>
  );
}
