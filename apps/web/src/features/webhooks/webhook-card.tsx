import type { Webhook } from '@cadans/contracts/webhooks';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem } from '../../ui/menu';
import { showToast } from '../../ui/toast-queue';
import { momentHere } from '../../words/here';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { type Asked, AskWebhook } from './ask-webhook';
import { Deliveries } from './deliveries';
import { useWebhookActs } from './webhook.queries';

/** One webhook: where it goes, what it is told, whether it takes it, and what one can do about it. */
export function WebhookCard({ webhook, organisationId }: { webhook: Webhook; organisationId: string }) {
  const { t } = useTranslation('webhooks');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const [asked, ask] = useState<Asked | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { pause, test } = useWebhookActs(organisationId);
  const { url, events, pausedAt, pausedBecause, previousUntil } = webhook;
  const host = new URL(url).host;
  const onError = (error: Error) => showToast({ text: explain(error, ui), tone: 'danger' });
  const resume = () => pause.mutate({ webhook, paused: false }, { onError });
  const act = (key: string) => {
    if (key === 'pause') pause.mutate({ webhook, paused: true }, { onError });
    else if (key === 'resume') resume();
    else if (key === 'renew' || key === 'remove') ask(key);
  };
  const tryIt = () =>
    test.mutate(webhook, {
      onSuccess: () => {
        setOpen(true);
        showToast({ text: t('tested', { host }) });
      },
      onError,
    });
  return (
    <Card>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <code className="min-w-0 font-mono text-sm font-semibold break-all">{url}</code>
            {pausedAt ? <Chip tone="warn">{t('paused')}</Chip> : <Chip tone="good">{t('working')}</Chip>}
          </p>
          <p className="text-sm text-muted">{events.map((event) => t(`event.${event}`)).join(', ')}</p>
          {previousUntil ? (
            <p className="text-sm text-muted">
              {t('overlap', { until: momentHere(previousUntil, language) })}
            </p>
          ) : null}
        </div>
        <div className="flex items-center gap-2">
          <Button isPending={test.isPending} onPress={tryIt}>
            {t('test')}
          </Button>
          <MenuTrigger>
            <IconButton label={t('more', { host })} icon={<Ellipsis size={16} aria-hidden />} />
            <Menu onAction={(key) => act(String(key))} placement="bottom end">
              <MenuItem key={pausedAt ? 'resume' : 'pause'} id={pausedAt ? 'resume' : 'pause'}>
                {t(pausedAt ? 'resume' : 'pause')}
              </MenuItem>
              <MenuItem id="renew">{t('renew')}</MenuItem>
              <MenuItem id="remove" tone="danger">
                {t('remove')}
              </MenuItem>
            </Menu>
          </MenuTrigger>
        </div>
      </div>
      {pausedBecause === 'failing' || pausedBecause === 'maker_left' ? (
        <Banner
          tone="warn"
          title={t(pausedBecause === 'failing' ? 'failingTitle' : 'leftTitle')}
          actions={
            <Button isPending={pause.isPending} onPress={resume}>
              {t('resume')}
            </Button>
          }
        >
          {t(pausedBecause === 'failing' ? 'failingText' : 'leftText')}
        </Banner>
      ) : null}
      <div className="mt-3 border-t border-line pt-2">
        <Button
          variant="quiet"
          size="s"
          className="-ml-2.5"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'hideLogOf' : 'showLogOf', { host })}
          onPress={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'hideLog' : 'showLog')}
        </Button>
        {isOpen ? <Deliveries {...{ webhook, organisationId }} /> : null}
      </div>
      {asked ? <AskWebhook {...{ asked, webhook, organisationId }} onClose={() => ask(null)} /> : null}
    </Card>
  );
}
