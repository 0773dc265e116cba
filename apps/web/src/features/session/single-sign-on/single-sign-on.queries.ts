import { beginSignOn, signOn } from '@cadans/contracts/calls/single-sign-on';
import type { Arrival } from '@cadans/contracts/single-sign-on';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { leaveToSignOn } from '../../../api/sign-on-trip';
import { useForget } from '../use-forget';

const unsaved = { meta: { saves: false } };

/** Goes to the page of the identity provider; where one wanted to be is kept. */
export const useLeaveToSignOn = () =>
  useMutation({
    ...unsaved,
    mutationFn: async (back: string | null) => {
      const { address } = await call(beginSignOn);
      leaveToSignOn(address, { purpose: 'sign-in', back });
    },
  });

/** Comes in with what the provider sent along. Whoever was signed in before is forgotten. */
export function useSignOn() {
  const forget = useForget();
  return useMutation({
    ...unsaved,
    mutationFn: (arrival: Arrival) => call(signOn, { body: arrival }),
    onSuccess: forget,
  });
}
