import type { Step } from '@cadans/contracts/steps';
import { useState } from 'react';
import type { YearPlan } from '../../api/year-plan';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { useTranslation } from '../../words/use-translation';
import { StepFields } from './step-fields';
import type { StepChanges } from './use-step-acts';

const ACTIVITY_OWNER = 'activity';

export interface EditStepProps {
  plan: YearPlan;
  endsOn: string;
  step: Step;
  onKeep: (changes: StepChanges) => void;
  onCancel: () => void;
}

/** A step while it is changed: what, how long before, and whose. */
export function EditStep({ plan, endsOn, step, onKeep, onCancel }: EditStepProps) {
  const { t } = useTranslation('steps');
  const { t: ui } = useTranslation('ui');
  const [title, setTitle] = useState(step.title);
  const [owner, setOwner] = useState(step.ownerId ?? ACTIVITY_OWNER);
  const members = plan.members.filter(({ id, active }) => active || id === step.ownerId);
  return (
    <div className="rounded-control bg-sunken p-2">
      <Select
        label={t('owner')}
        labelHidden
        className="mb-2"
        options={[
          { id: ACTIVITY_OWNER, label: t('ownerOfActivity') },
          ...members.map(({ id, name }) => ({
            id,
            label: name,
            leading: <Avatar name={name} id={id} size={20} />,
          })),
        ]}
        value={owner}
        onChange={setOwner}
      />
      <StepFields
        plan={plan}
        endsOn={endsOn}
        title={title}
        onTitle={setTitle}
        days={step.workingDaysBefore}
        label={t('step')}
        autoFocus
        onSubmit={(draft) => onKeep({ ...draft, ownerId: owner === ACTIVITY_OWNER ? null : owner })}
        onCancel={onCancel}
      >
        <Button size="s" className="max-md:min-h-11" onPress={onCancel}>
          {ui('cancel')}
        </Button>
        <Button size="s" variant="primary" type="submit" className="max-md:min-h-11">
          {t('keep')}
        </Button>
      </StepFields>
    </div>
  );
}
