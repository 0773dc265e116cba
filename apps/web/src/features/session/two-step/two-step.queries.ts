import {
  beginTotp,
  confirmTotp,
  endTotp,
  renewRecoveryCodes,
  showTwoStep,
} from '@cadans/contracts/calls/doors';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';

/** Whether signing in asks a second step, since when, and how many recovery codes are left. */
export const twoStepQuery = queryOptions({
  queryKey: ['two-step'],
  queryFn: ({ signal }) => call(showTwoStep, { signal }),
});

const unsaved = { meta: { saves: false } };

/** Asks anew what stands, once it was changed. */
function useStandsAnew() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: twoStepQuery.queryKey });
}

export const useBeginTotp = () => useMutation({ ...unsaved, mutationFn: () => call(beginTotp) });

export function useConfirmTotp() {
  const onSuccess = useStandsAnew();
  return useMutation({
    ...unsaved,
    mutationFn: (code: string) => call(confirmTotp, { body: { code } }),
    onSuccess,
  });
}

export function useEndTotp() {
  const onSuccess = useStandsAnew();
  return useMutation({ ...unsaved, mutationFn: () => call(endTotp), onSuccess });
}

export function useRenewCodes() {
  const onSuccess = useStandsAnew();
  return useMutation({ ...unsaved, mutationFn: () => call(renewRecoveryCodes), onSuccess });
}
