import { AccountEvents } from '../../../features/account/events/account-events';
import { Card } from '../../../ui/card';
import { useTranslation } from '../../../words/use-translation';

/** What happened to the safety of somebody's account. */
export function HistorySection() {
  const { t } = useTranslation('account');
  return (
    <Card title={t('events.title')}>
      <AccountEvents />
    </Card>
  );
}
