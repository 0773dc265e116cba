import { confirmEmailChange, undoEmailChange } from '@cadans/contracts/calls/account';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SESSION_KEY } from '../../../api/answer-kept';
import { call } from '../../../api/call';
import { CallError } from '../../../api/call-error';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';

interface OpenedEmailProps {
  what: 'new' | 'undo';
  /** Leads on: into Cadans, or to signing in. */
  onOn: () => void;
}

const TOKEN = /^#([\w-]{43})$/;

/** A mailed link about an e-mail address, opened: only the button uses it, so a mail scanner that opens every link does no harm. */
export function OpenedEmail({ what, onOn }: OpenedEmailProps) {
  const { t } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const [token] = useState(() => TOKEN.exec(location.hash)?.[1] ?? '');
  const open = useMutation({
    meta: { saves: false },
    mutationFn: () =>
      what === 'new'
        ? call(confirmEmailChange, { body: { token } })
        : call(undoEmailChange, { body: { token } }),
    onSuccess: () => queries.removeQueries({ queryKey: SESSION_KEY }),
  });
  const isOver = token === '' || (open.error instanceof CallError && open.error.code === 'link_spent');
  const [title, text] = open.isSuccess
    ? [t(`mailed.${what}.done`), t(`mailed.${what}.doneText`)]
    : isOver
      ? [t('mailed.over'), t(`mailed.${what}.overText`)]
      : [t(`mailed.${what}.title`), t(`mailed.${what}.text`)];
  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <div aria-live="polite">
        <h1 className="font-serif text-[1.75rem] leading-tight font-semibold">{title}</h1>
        <p className="mt-2 text-pretty text-muted">{text}</p>
      </div>
      {open.isError && !isOver ? (
        <Banner tone="danger" title={t('failed')}>
          {refusal(open.error, ui)}
        </Banner>
      ) : null}
      {open.isSuccess || isOver ? (
        <Button size="l" variant="primary" onPress={onOn}>
          {t(open.isSuccess && what === 'undo' ? 'mailed.signIn' : 'mailed.on')}
        </Button>
      ) : (
        <Button size="l" variant="primary" isPending={open.isPending} onPress={() => open.mutate()}>
          {t(`mailed.${what}.act`)}
        </Button>
      )}
    </div>
  );
}
