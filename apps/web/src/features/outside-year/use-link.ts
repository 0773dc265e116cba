import { showShared } from '@cadans/contracts/calls/shares';
import type { SharedYear } from '@cadans/contracts/shares';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../api/call';
import { CallError } from '../../api/call-error';
import { useKept } from '../../ui/use-kept';

/** What a link shows, or what it waits for. */
export interface OpenedLink {
  readonly shared: SharedYear | undefined;
  /** It asks for a password. */
  readonly isLocked: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  /** Opens it, with the password that somebody typed; without one as it was opened before in this tab. */
  readonly open: (password?: string) => void;
}

/**
 * Opens a link by its token. What it shows is kept nowhere on the device; in place of a password that was right this tab
 * keeps a pass, so that a reload does not ask again.
 */
export function useLink(token: string): OpenedLink {
  const [pass, keepPass] = useKept(`cadans.link.${token.slice(-16)}`);
  const [isLocked, setLocked] = useState(false);
  const { data, error, isPending, mutate } = useMutation({
    meta: { saves: false },
    mutationFn: (password: string | undefined) => {
      const shown = password === undefined ? { ...(pass !== '' && { pass }) } : { password };
      return call(showShared, { body: { token, ...shown } });
    },
    onSuccess: (answer) => {
      setLocked(false);
      if (answer.pass !== null) keepPass(answer.pass);
    },
    onError: (refusal) => {
      const isAsked = refusal instanceof CallError && refusal.code === 'needs_password';
      if (isAsked) setLocked(true);
      if (isAsked && pass !== '') keepPass('');
    },
  });
  useEffect(() => mutate(undefined), [mutate]);
  return { shared: data?.shared, isLocked, isPending, error, open: mutate };
}
