import { askMagicLink, askPasswordReset } from '@cadans/contracts/calls/doors';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/call';
import type { MailKind } from './mail-kind';

/** Asks for a mail with a link to an address. */
export function useAskMail(kind: MailKind) {
  return useMutation({
    meta: { saves: false },
    mutationFn: (email: string): Promise<object> =>
      kind === 'link' ? call(askMagicLink, { body: { email } }) : call(askPasswordReset, { body: { email } }),
  });
}
