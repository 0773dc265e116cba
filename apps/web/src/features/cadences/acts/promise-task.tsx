import type { Cadence as Stored } from '@cadans/contracts/cadences';
import type { Names } from '../names';
import type { ShownPause } from '../promise/pauses';
import type { PromiseState } from '../rhythm-model';
import { ChangePromise } from './change-promise';
import type { Choices } from './choices';
import { EndPause } from './end-pause';
import { EndPromise } from './end-promise';
import { HandOverPromise } from './hand-over-promise';
import { MakePromise } from './make-promise';
import { PausePromise } from './pause-promise';
import type { Asking } from './use-asking';

/** What somebody is asked about a promise. */
export type PromiseTask =
  | { readonly is: 'make' }
  | { readonly is: 'end_pause'; readonly shown: ShownPause }
  | { readonly is: 'change' | 'pause' | 'end' | 'hand_over'; readonly id: string };

export interface PromiseTaskDialogProps extends Asking {
  organisationId: string;
  memberId: string;
  task: PromiseTask;
  promises: readonly PromiseState[];
  stored: readonly Stored[];
  choices: Choices;
  names: Names;
  today: string;
}

/** The dialog of what somebody is asked. */
export function PromiseTaskDialog({
  task,
  promises,
  stored,
  choices,
  memberId,
  ...shared
}: PromiseTaskDialogProps) {
  if (task.is === 'make') return <MakePromise {...shared} {...{ memberId, choices }} />;
  if (task.is === 'end_pause') return <EndPause {...shared} shown={task.shown} />;
  const state = promises.find(({ id }) => id === task.id);
  const rows = state
    ? state.promise.chain.flatMap(({ id }) => stored.find((row) => row.id === id) ?? [])
    : [];
  const row = rows.at(-1);
  if (!state || !row) return null;
  const about = { ...shared, state, row };
  switch (task.is) {
    case 'change':
      return <ChangePromise {...about} />;
    case 'pause':
      return <PausePromise {...shared} {...{ state, rows }} />;
    case 'end':
      return <EndPromise {...about} />;
    case 'hand_over':
      return <HandOverPromise {...about} {...{ rows, choices }} />;
  }
}
