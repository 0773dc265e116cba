import { setUpInstallation } from '@cadans/contracts/calls/installation';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { setUpInstallation as settingUp } from '@cadans/contracts/installation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { CallError } from '../../../api/call-error';
import { signInOptionsQuery } from '../session.queries';
import { useForget } from '../use-forget';

/** Begins on an installation that has nobody. Whoever did, it is never offered again: the page asks to sign in from then on. */
export function useSetUp({ onTaken }: { onTaken: () => void }) {
  const forget = useForget();
  const queries = useQueryClient();
  const close = () =>
    queries.setQueryData(signInOptionsQuery.queryKey, (known) => known && { ...known, setUp: null });
  return useMutation({
    meta: { saves: false },
    mutationFn: (body: BodyInputOf<typeof settingUp>) => call(setUpInstallation, { body }),
    onSuccess: forget,
    onError: (error) => {
      if (!(error instanceof CallError && error.code === 'installation_founded')) return;
      close();
      onTaken();
    },
  });
}
