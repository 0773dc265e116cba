import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { useTelling } from '../use-telling';
import { RecoveryCodes } from './recovery-codes';
import { refusalOf } from './refusal-of';
import { SetUp } from './set-up';
import { twoStepQuery, useBeginTotp } from './two-step.queries';
import { TwoStepOn } from './two-step-on';

/** The second step of signing in as its owner sees it: to set up, to keep the codes of, to renew and to switch off. */
export function TwoStepSection({ email }: { email: string }) {
  const telling = useTelling();
  const { t } = useTranslation('two-step');
  const { data: twoStep, error } = useQuery(twoStepQuery);
  const begin = useBeginTotp();
  // Told once by the server: they stand here until they are kept, whatever is asked anew meanwhile.
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const show = (recoveryCodes: readonly string[]) => {
    setCodes(recoveryCodes);
    begin.reset();
  };
  if (codes) return <RecoveryCodes codes={codes} email={email} onDone={() => setCodes(null)} />;
  if (begin.data) return <SetUp {...begin.data} onOn={show} onCancel={begin.reset} />;
  if (!twoStep)
    return error ? (
      <Banner tone="danger" title={t('failed')}>
        {refusalOf(error, telling)}
      </Banner>
    ) : (
      <Skeleton className="h-24" />
    );
  if (twoStep.since !== null)
    return <TwoStepOn twoStep={{ ...twoStep, since: twoStep.since }} onRenewed={show} />;
  const refusal = refusalOf(begin.error, telling);
  return (
    <div className="flex flex-col items-start gap-4">
      <div>
        <h3 className="font-semibold">{t('off.title')}</h3>
        <p className="mt-1 max-w-prose text-pretty text-muted">{t('off.text')}</p>
      </div>
      {refusal === null ? null : (
        <Banner tone="danger" title={t('failed')}>
          {refusal}
        </Banner>
      )}
      <Button variant="primary" isPending={begin.isPending} onPress={() => begin.mutate()}>
        {t('off.act')}
      </Button>
    </div>
  );
}
