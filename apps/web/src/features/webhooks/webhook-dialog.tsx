import { WEBHOOK_EVENTS, type WebhookEvent } from '@cadans/domain/webhook-event';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { Checkbox } from '../../ui/checkbox';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { SecretMade } from './secret-made';
import { useWebhookActs } from './webhook.queries';

const USUAL: readonly WebhookEvent[] = ['activity.completed', 'activity.postponed', 'activity.scrapped'];

/** Asks where what happens is to be told, and what of it; and tells the secret that signs it, this once. */
export function WebhookDialog({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const { t } = useTranslation('webhooks');
  const { t: ui } = useTranslation('ui');
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState(USUAL);
  const [isTried, setTried] = useState(false);
  const { create } = useWebhookActs(organisationId);
  if (create.data) return <SecretMade secret={create.data.secret} onClose={onClose} />;
  const isUnsaid = url.trim() === '';
  const submit = () => {
    setTried(true);
    if (!isUnsaid && events.length > 0) create.mutate({ url: url.trim(), events: [...events] });
  };
  const choose = (event: WebhookEvent, isChosen: boolean) =>
    setEvents(isChosen ? [...events, event] : events.filter((one) => one !== event));
  return (
    <AskDialog
      title={t('newTitle')}
      subtitle={t('newText')}
      act={t('make')}
      isPending={create.isPending}
      refusal={create.error ? explain(create.error, ui) : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('url')}
        hint={t('urlHint')}
        value={url}
        onChange={setUrl}
        type="url"
        placeholder="https://"
        maxLength={2000}
        autoFocus
        {...(isTried && isUnsaid && { error: t('urlMissing') })}
      />
      <fieldset className="mb-3">
        <legend className="mb-1.5 text-sm font-medium">{t('events')}</legend>
        <div className="grid gap-x-4 gap-y-1.5 md:grid-cols-2">
          {WEBHOOK_EVENTS.map((event) => (
            <Checkbox
              key={event}
              isSelected={events.includes(event)}
              onChange={(isChosen) => choose(event, isChosen)}
            >
              {t(`event.${event}`)}
            </Checkbox>
          ))}
        </div>
        {isTried && events.length === 0 ? (
          <p role="alert" className="mt-1 text-sm text-danger">
            {t('eventsMissing')}
          </p>
        ) : null}
      </fieldset>
    </AskDialog>
  );
}
