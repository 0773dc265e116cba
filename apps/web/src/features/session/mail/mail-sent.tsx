import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { DoorHead } from '../door-head';
import { useSecondsLeft } from '../use-seconds-left';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';
import type { MailKind } from './mail-kind';
import { useAskMail } from './use-ask-mail';

/** How long it takes until one may ask again, in milliseconds: a second mail within it would only cross the first. */
const PAUSE = 60_000;

export interface MailSentProps {
  kind: MailKind;
  email: string;
  /** Chooses another address. */
  onOther: () => void;
  onBack: () => void;
}

/** What one does now that a mail was asked for, and what when it does not come. */
export function MailSent({ kind, email, onOther, onBack }: MailSentProps) {
  const telling = useTelling();
  const { t } = telling;
  const again = useAskMail(kind);
  const [mayAt, setMayAt] = useState(() => Date.now() + PAUSE);
  const left = useSecondsLeft(mayAt);
  const sendAgain = () => again.mutate(email, { onSuccess: () => setMayAt(Date.now() + PAUSE) });
  return (
    <div className="flex w-full max-w-md flex-col gap-5">
      <span aria-hidden className="grid size-12 place-items-center rounded-full bg-accent-soft text-accent">
        <MailCheck size={22} />
      </span>
      <div role="status">
        <DoorHead title={t('sent.title')}>
          {t('sent.text', { email })} {t(`sent.next.${kind}`)}
        </DoorHead>
      </div>
      <section
        aria-label={t('sent.nothingTitle')}
        className="rounded-card border border-line bg-surface px-5 py-4 shadow-card"
      >
        <h2 className="font-serif text-lg font-semibold">{t('sent.nothingTitle')}</h2>
        <ul className="mt-1.5 list-disc space-y-1 pl-4 text-sm text-pretty text-muted marker:text-faint">
          <li>{t('sent.wait')}</li>
          <li>{t('sent.spam')}</li>
          <li>{t('sent.address')}</li>
          <li>{t('sent.admin')}</li>
        </ul>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button isDisabled={left > 0} isPending={again.isPending} onPress={sendAgain}>
            {left > 0 ? t('sent.againIn', { count: left }) : t('sent.again')}
          </Button>
          <Button variant="quiet" onPress={onOther}>
            {t('sent.other')}
          </Button>
        </div>
        {again.isSuccess && left > 0 ? (
          <p role="status" className="mt-3 text-sm text-good">
            {t('sent.sentAgain')}
          </p>
        ) : null}
        {again.isError ? (
          <Banner tone="danger" title={t('notDone')} className="mt-3">
            {whyNot(again.error, telling)}
          </Banner>
        ) : null}
      </section>
      <Button variant="quiet" className="-ml-3 self-start max-md:-ml-4" onPress={onBack}>
        {t('toSignIn')}
      </Button>
    </div>
  );
}
