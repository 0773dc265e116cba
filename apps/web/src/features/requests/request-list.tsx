import type { Request } from '@cadans/contracts/requests';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './around';
import { RequestRow } from './request-row';
import type { RequestTab } from './tab-of';

export interface RequestListProps {
  tab: RequestTab;
  shown: readonly Request[];
  around: Around;
  chosenId: string | undefined;
  onChoose: (requestId: string) => void;
}

/** The requests of one part of the inbox; the chosen one stays in sight. */
export function RequestList({ tab, shown, around, chosenId, onChoose }: RequestListProps) {
  const { t } = useTranslation('requests');
  const place = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (chosenId === undefined) return;
    place.current
      ?.querySelector(`[data-request="${CSS.escape(chosenId)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  return (
    <ul
      ref={place}
      aria-label={t('list', { name: t(`tabs.${tab}`) })}
      className="divide-y divide-line overflow-y-auto md:max-h-[calc(100dvh-14rem)] md:border-r md:border-line"
    >
      {shown.map((request) => (
        <RequestRow
          key={request.id}
          request={request}
          around={around}
          isChosen={request.id === chosenId}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}
