import type { NoGo } from '@cadans/contracts/no-gos';
import type { Around, NoGoAsked } from './asked';
import { DecideDialog } from './decide-dialog';
import { KeepDialog } from './keep-dialog';
import { LiftNoGo } from './lift-no-go';

export interface NoGoDialogsProps {
  organisationId: string;
  today: string;
  around: Around;
  standing: readonly NoGo[];
  asked: NoGoAsked;
  onClose: () => void;
}

/** The dialog that is asked for. */
export function NoGoDialogs({ asked, standing, ...shared }: NoGoDialogsProps) {
  if (asked.is === 'decide') return <DecideDialog {...shared} standing={standing} on={asked.on} />;
  return asked.is === 'keep' ? (
    <KeepDialog {...shared} noGo={asked.noGo} />
  ) : (
    <LiftNoGo {...shared} noGo={asked.noGo} />
  );
}
