import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { formatPercent } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { agreementsQuery } from './agreements.queries';
import { AgreementsDialog } from './agreements-dialog';

export interface AgreementsProps {
  membership: Membership;
}

/** What the organisation agreed with itself, and what hangs on it; who steers agrees otherwise. */
export function Agreements({ membership }: AgreementsProps) {
  const { t, language } = useTranslation('agreements');
  const { t: ui } = useTranslation('ui');
  const { organisationId } = membership;
  const { data: agreed, isError, refetch } = useQuery(agreementsQuery(organisationId));
  const [isChanging, setChanging] = useState(false);
  if (!agreed) {
    return isError ? (
      <p className="flex items-center gap-3 text-sm text-muted" data-no-print>
        {t('failed')}
        <Button size="s" onPress={() => void refetch()}>
          {ui('retry')}
        </Button>
      </p>
    ) : null;
  }
  return (
    <Card padded={false} className="print:mt-4 print:border-0">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 md:px-5 print:px-0 print:pt-0">
        <h2 className="font-serif text-lg font-semibold">{t('title')}</h2>
        <p className="mr-auto text-xs text-faint">{t('aside')}</p>
        {may(membership, 'steer') ? (
          <div data-no-print>
            <Button size="s" icon={<Pencil size={15} aria-hidden />} onPress={() => setChanging(true)}>
              {t('change')}
            </Button>
          </div>
        ) : null}
      </header>
      <dl className="grid border-t border-line max-md:divide-y max-md:divide-line md:grid-cols-2 print:grid-cols-2">
        <Agreement
          name={t('capacity')}
          figure={t('capacityFigure', { count: agreed.weeklyCapacity })}
          text={t('capacityText')}
        />
        <Agreement
          name={t('buffer')}
          figure={formatPercent(agreed.noiseBuffer, language)}
          text={t('bufferText')}
        />
      </dl>
      {isChanging ? (
        <AgreementsDialog
          organisationId={organisationId}
          agreed={agreed}
          onClose={() => setChanging(false)}
        />
      ) : null}
    </Card>
  );
}

function Agreement({ name, figure, text }: { name: string; figure: string; text: string }) {
  return (
    <div className="flex flex-wrap content-start items-baseline gap-x-3 gap-y-0.5 px-4 py-3 md:px-5 print:px-0 print:py-1">
      <dt className="text-sm font-semibold">{name}</dt>
      <dd className="figure-serif text-lg">{figure}</dd>
      <dd className="w-full text-[0.8125rem] text-muted">{text}</dd>
    </div>
  );
}
