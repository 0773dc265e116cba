import { LockKeyhole } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { CallError } from '../../api/call-error';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import type { OpenedLink } from './use-link';

/** Asks for the password of a link. Says when it is wrong, and how long to wait after too many wrong ones. */
export function LinkPassword({ link }: { link: OpenedLink }) {
  const { t } = useTranslation('link');
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { error, isPending, open } = link;
  const wrong = whyNot(error, t);
  useEffect(() => {
    if (!isPending) field.current?.select();
  }, [isPending]);
  return (
    <form
      noValidate
      className="mx-auto mt-[12vh] flex max-w-sm flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && password !== '') open(password);
      }}
    >
      <span aria-hidden className="grid size-12 place-items-center rounded-full bg-accent-soft text-accent">
        <LockKeyhole size={22} />
      </span>
      <h1 className="font-serif text-2xl leading-tight font-semibold">{t('lockedTitle')}</h1>
      <p className="text-pretty text-muted">{t('lockedText')}</p>
      <TextField
        label={t('password')}
        type="password"
        autoComplete="off"
        autoFocus
        value={password}
        onChange={setPassword}
        inputRef={field}
        maxLength={200}
        {...(wrong !== undefined && { error: wrong })}
      />
      <Button type="submit" variant="primary" size="l" isPending={isPending}>
        {t('enter')}
      </Button>
    </form>
  );
}

function whyNot(error: unknown, t: ReturnType<typeof useTranslation<'link'>>['t']): string | undefined {
  if (!(error instanceof CallError) || error.code === 'needs_password') return undefined;
  if (error.code === 'wrong_link_password') return t('wrong');
  if (error.code === 'too_many') return t('wait', { count: error.retryAfter });
  return t('brokenText');
}
