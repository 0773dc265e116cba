import type { Request } from '@cadans/contracts/requests';
import type { ReactNode } from 'react';
import type { Around } from '../around';
import type { RequestActs } from '../use-request-acts';
import { AskBackDialog } from './ask-back-dialog';
import { DeclineDialog } from './decline-dialog';
import { MergeDialog } from './merge-dialog';
import { ParkDialog } from './park-dialog';

export interface QuestionProps {
  request: Request;
  around: Pick<Around, 'today'>;
  acts: RequestActs;
  /** It was done: who triages goes on to the next. */
  onDone: () => void;
  onClose: () => void;
  /** Another answer than the one that is asked for. */
  aside?: ReactNode;
}

export interface TriageDialogProps extends QuestionProps {
  /** All that are known, to find the other one of two. */
  requests: readonly Request[];
  around: Around;
}

const DIALOGS = { decline: DeclineDialog, park: ParkDialog, merge: MergeDialog, ask: AskBackDialog } as const;

/** The dialog in which a request is decided about, other than by putting it in the plan. */
export function TriageDialog({ is, ...props }: TriageDialogProps & { is: keyof typeof DIALOGS }) {
  const Shown = DIALOGS[is];
  return <Shown {...props} />;
}
