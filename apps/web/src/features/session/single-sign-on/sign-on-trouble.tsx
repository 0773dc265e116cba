import { Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { CallError } from '../../../api/call-error';
import { useTranslation } from '../../../words/use-translation';
import { DoorHead } from '../door-head';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';

interface SignOnTroubleProps {
  /** Why; undefined when the address holds no answer of a provider. */
  error: unknown;
  /** What to do now. */
  children: ReactNode;
}

/** Coming back from the provider led nowhere: why, and what to do now. */
export function SignOnTrouble({ error, children }: SignOnTroubleProps) {
  const telling = useTelling();
  const { t } = useTranslation('doors');
  const isTold = error instanceof CallError && error.status > 0 && error.status !== 429;
  return (
    <div role="alert" className="flex w-full max-w-md flex-col gap-5">
      <span aria-hidden className="grid size-12 place-items-center rounded-full bg-warn-soft text-warn">
        <Unplug size={22} />
      </span>
      <DoorHead title={isTold ? error.message : t('notDone')}>
        {error === undefined ? t('signOn.nothing') : whyNot(error, telling)}
      </DoorHead>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
