import type { TwoStep } from '@cadans/contracts/doors';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { dayInWords } from '../clock-time';
import { useTelling } from '../use-telling';
import { refusalOf } from './refusal-of';
import { useEndTotp, useRenewCodes } from './two-step.queries';

/** From so few recovery codes on one is told to make new ones. */
const FEW = 3;

export interface TwoStepOnProps {
  twoStep: TwoStep & { since: string };
  onRenewed: (recoveryCodes: readonly string[]) => void;
}

/** The second step is asked: since when, how many recovery codes are left, and how it is renewed or switched off. */
export function TwoStepOn({ twoStep: { since, recoveryCodesLeft }, onRenewed }: TwoStepOnProps) {
  const telling = useTelling();
  const { t } = useTranslation('two-step');
  const [asks, setAsks] = useState<'renew' | 'end' | null>(null);
  const renew = useRenewCodes();
  const end = useEndTotp();
  const act = asks === 'end' ? end : renew;
  const close = () => {
    setAsks(null);
    renew.reset();
    end.reset();
  };
  const submit = () => {
    if (asks === 'renew')
      renew.mutate(undefined, {
        onSuccess: ({ recoveryCodes }) => {
          close();
          onRenewed(recoveryCodes);
        },
      });
    else
      end.mutate(undefined, {
        onSuccess: () => {
          close();
          showToast({ text: t('on.ended') });
        },
      });
  };
  const isFew = recoveryCodesLeft <= FEW;
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h3 className="font-semibold">{t('on.title')}</h3>
        <p className="mt-1 text-muted">
          {t('on.since', { day: dayInWords(Date.parse(since), telling.language) })}
        </p>
        <p className={isFew ? 'text-warn' : 'text-muted'}>
          {t('on.left', { count: recoveryCodesLeft })} {isFew ? t('on.few') : null}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant={isFew ? 'outline' : 'secondary'} onPress={() => setAsks('renew')}>
          {t('on.renew')}
        </Button>
        <Button variant="danger-soft" onPress={() => setAsks('end')}>
          {t('on.end')}
        </Button>
      </div>
      {asks ? (
        <AskDialog
          title={t(`on.${asks}Ask`)}
          size="s"
          act={t(`on.${asks}`)}
          isPending={act.isPending}
          refusal={refusalOf(act.error, telling)}
          onSubmit={submit}
          onClose={close}
        >
          <p className="pb-2 text-pretty">{t(`on.${asks}Text`)}</p>
        </AskDialog>
      ) : null}
    </div>
  );
}
