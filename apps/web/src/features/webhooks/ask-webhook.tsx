import type { Webhook } from '@cadans/contracts/webhooks';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { useTranslation } from '../../words/use-translation';
import { SecretMade } from './secret-made';
import { useWebhookActs } from './webhook.queries';

/** What is asked about before it is done. */
export type Asked = 'renew' | 'remove';

export interface AskWebhookProps {
  asked: Asked;
  webhook: Webhook;
  organisationId: string;
  onClose: () => void;
}

/** Asks before a secret is replaced or a webhook is forgotten, and tells the new secret, this once. */
export function AskWebhook({ asked, webhook, organisationId, onClose }: AskWebhookProps) {
  const { t } = useTranslation('webhooks');
  const { t: ui } = useTranslation('ui');
  const { renew, remove } = useWebhookActs(organisationId);
  if (renew.data) return <SecretMade secret={renew.data.secret} onClose={onClose} />;
  const acting = asked === 'renew' ? renew : remove;
  const submit = () => {
    if (asked === 'renew') renew.mutate(webhook);
    else remove.mutate(webhook, { onSuccess: onClose });
  };
  return (
    <AskDialog
      title={t(`${asked}Title`)}
      subtitle={webhook.url}
      size="s"
      act={t(`${asked}Now`)}
      isPending={acting.isPending}
      refusal={acting.error ? explain(acting.error, ui) : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-muted">{t(`${asked}Text`)}</p>
    </AskDialog>
  );
}
