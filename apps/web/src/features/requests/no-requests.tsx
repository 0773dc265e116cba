import { Archive, CircleCheck, Inbox, Lightbulb } from 'lucide-react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';
import type { RequestTab } from './tab-of';

const ICONS = { open: CircleCheck, parked: Archive, decided: Inbox } as const;

export interface NoRequestsProps {
  tab: RequestTab;
  /** Who asks and does not decide has other things to learn. */
  isRequester: boolean;
  onAsk: () => void;
}

/** What stands where there is no request: what belongs there. */
export function NoRequests({ tab, isRequester, onAsk }: NoRequestsProps) {
  const { t } = useTranslation('requests');
  const isOwn = isRequester && tab === 'open';
  const Icon = isOwn ? Lightbulb : ICONS[tab];
  return (
    <EmptyState
      title={t(isOwn ? 'empty.ownTitle' : `empty.${tab}Title`)}
      icon={<Icon size={22} />}
      actions={
        tab === 'open' ? (
          <Button variant="primary" onPress={onAsk}>
            {t('ask')}
          </Button>
        ) : null
      }
    >
      {t(isOwn ? 'empty.ownText' : `empty.${tab}Text`)}
    </EmptyState>
  );
}
