import type { ReactNode } from 'react';
import { DecideForm, type DecideFormProps } from './decide-form';
import type { Draft } from './draft';
import { OvertakenNote } from './overtaken-note';

type Asked = Pick<DecideFormProps, 'item' | 'isPending' | 'refusal' | 'onDecide' | 'onClose'>;

export interface MatterBelowProps extends Asked, Pick<DecideFormProps, 'around' | 'askWindow' | 'onChange'> {
  /** What is being filled in here; nothing while it is not open. */
  draft: Draft | undefined;
  /** Somebody decided it first. */
  isOvertaken: boolean;
  isReadOnly: boolean;
  /** Asks what it takes to put a request in the plan. */
  accepting: (asked: Asked) => ReactNode;
  onUnderstood: () => void;
}

/** What stands below a matter: what its choice asks, that somebody was first, or why it was refused. */
export function MatterBelow(props: MatterBelowProps): ReactNode {
  const { item, draft, around, isOvertaken, isReadOnly, refusal, accepting, onUnderstood } = props;
  if (isOvertaken) return <OvertakenNote {...{ item, around, onUnderstood }} />;
  if (!isReadOnly && draft && item.decision === null) {
    if (draft.choice === 'accept') return accepting(props);
    return <DecideForm key={draft.choice} {...props} draft={draft} />;
  }
  if (refusal === null) return null;
  return (
    <p role="alert" className="mt-2 text-sm text-danger">
      {refusal}
    </p>
  );
}
