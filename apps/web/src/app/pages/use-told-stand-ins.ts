import type { Away } from '@cadans/domain/standing-in';
import { startTransition, useEffect, useMemo } from 'react';
import { type StandInWords, standInWords } from '../../api/stand-ins';
import type { PlanMember } from '../../api/year-plan';
import { useTranslation } from '../../words/use-translation';

export interface StandInsProps {
  organisationId: string;
  members: readonly PlanMember[];
  /** Gets who stands in for whom, as soon as that is known and whenever it changes. */
  onKnown: (words: () => StandInWords | undefined) => void;
}

/** Tells a screen who stands in for whom; it is drawn again for it in its own time, and holds up no press. */
export function useToldStandIns(
  absences: readonly Away[] | undefined,
  { members, onKnown }: StandInsProps,
): void {
  const { t } = useTranslation('team');
  const words = useMemo(() => standInWords(absences ?? [], members, t), [absences, members, t]);
  useEffect(() => startTransition(() => onKnown(() => words)), [words, onKnown]);
}
