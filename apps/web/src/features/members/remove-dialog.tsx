import type { Person } from '@cadans/contracts/members';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { useTranslation } from '../../words/use-translation';
import type { PeopleActs } from './use-people-acts';

export interface RemoveDialogProps {
  person: Person;
  removing: PeopleActs['removing'];
  onClose: () => void;
}

/** Asks before somebody is taken out: this cannot be undone. */
export function RemoveDialog({ person, removing, onClose }: RemoveDialogProps) {
  const { t } = useTranslation('members');
  const { t: ui } = useTranslation('ui');
  const { name } = person;
  return (
    <AskDialog
      title={t('removeTitle', { name })}
      subtitle={undefined}
      size="s"
      act={t('removeAct')}
      isPending={removing.isPending}
      refusal={removing.error ? explain(removing.error, ui) : null}
      onSubmit={() => removing.mutate(person, { onSuccess: onClose })}
      onClose={() => {
        removing.reset();
        onClose();
      }}
    >
      <p className="text-pretty text-muted">{t('removeText', { name })}</p>
    </AskDialog>
  );
}
