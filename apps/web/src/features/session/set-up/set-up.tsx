import type { Membership } from '@cadans/contracts/session';
import { useRef } from 'react';
import { CallError } from '../../../api/call-error';
import { fieldErrors } from '../../../api/field-errors';
import { Banner } from '../../../ui/banner';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { DoorHead } from '../door-head';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';
import { useSetUp } from './set-up.queries';
import { SetUpForm } from './set-up-form';

/** What there is once somebody began: the organisation, and the year that is planned first. */
export interface Begun {
  membership: Membership;
  year: number;
}

export interface SetUpProps {
  /** Not at the machine itself: the code of its log shows that one may begin. */
  asksCode: boolean;
  onBegun: (begun: Begun) => void;
}

/** An installation that has nobody: the first person, and the first organisation. */
export function SetUp({ asksCode, onBegun }: SetUpProps) {
  const { t, language } = useTranslation('set-up');
  const telling = useTelling();
  const setUp = useSetUp({ onTaken: () => void showToast({ text: t('taken'), tone: 'danger' }) });
  // Two presses can come before either is drawn, and one after it worked: only what was refused is sent again.
  const isSent = useRef(false);
  const { error } = setUp;
  const isWrongCode = error instanceof CallError && error.code === 'wrong_setup_code';
  const refusals = { ...fieldErrors(error), ...(isWrongCode && { code: whyNot(error, telling) }) };
  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <DoorHead title={t('title')}>{t('text')}</DoorHead>
      {error && Object.keys(refusals).length === 0 ? (
        <Banner tone="danger" title={t('notDone')}>
          {whyNot(error, telling)}
        </Banner>
      ) : null}
      <SetUpForm
        asksCode={asksCode || isWrongCode}
        refusals={refusals}
        isPending={setUp.isPending || setUp.isSuccess}
        onSubmit={(given) => {
          if (isSent.current) return;
          isSent.current = true;
          setUp.mutate(
            { ...given, language },
            {
              onSuccess: (begun) => onBegun(begun),
              onError: () => {
                isSent.current = false;
              },
            },
          );
        }}
      />
    </div>
  );
}
