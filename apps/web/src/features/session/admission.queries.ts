import { redeemMagicLink, redeemPasswordReset, signIn, takeSecondStep } from '@cadans/contracts/calls/doors';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call';
import { useForget } from './use-forget';

const unsaved = { meta: { saves: false } };

/** Whoever was signed in before is forgotten once somebody else has come through a door. */
function useDoor<Given, Answer>(mutationFn: (given: Given) => Promise<Answer>) {
  const forget = useForget();
  return useMutation({ ...unsaved, mutationFn, onSuccess: forget });
}

export const useSignIn = () =>
  useDoor((who: { email: string; password: string }) => call(signIn, { body: who }));

export const useRedeemLink = () => useDoor((token: string) => call(redeemMagicLink, { body: { token } }));

export const useRedeemReset = () =>
  useDoor((given: { token: string; password: string }) => call(redeemPasswordReset, { body: given }));

export const useSecondStep = () => useDoor((code: string) => call(takeSecondStep, { body: { code } }));
