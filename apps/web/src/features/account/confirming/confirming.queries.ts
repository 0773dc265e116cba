import type { ContractOf } from '@cadans/contracts/calls/call';
import { confirmYourself, showConfirmationWays } from '@cadans/contracts/calls/confirmations';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { call } from '../../../api/call';

/** By what one can show who one is: asked anew each time, it may have been added since. */
export const confirmationWaysQuery = queryOptions({
  queryKey: ['confirmation-ways'],
  queryFn: ({ signal }) => call(showConfirmationWays, { signal }),
  staleTime: 0,
});

export type Proof = BodyInputOf<ContractOf<typeof confirmYourself>>;

export function useConfirm() {
  return useMutation({
    meta: { saves: false },
    mutationFn: (proof: Proof) => call(confirmYourself, { body: proof }),
  });
}
