import {
  changePreferences,
  openDemoSession,
  showSession,
  showSignInOptions,
} from '@cadans/contracts/calls/session';
import type { Session } from '@cadans/contracts/session';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { SESSION_KEY } from '../../api/answer-kept';
import { call } from '../../api/call';
import { send } from '../../api/send';
import type { Language } from '../../words/language';
import { useForget } from './use-forget';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ signal }): Promise<Session | null> => (await call(showSession, { signal })).session,
  staleTime: 5 * 60_000,
});

export const signInOptionsQuery = queryOptions({
  queryKey: ['sign-in-options'],
  queryFn: ({ signal }) => call(showSignInOptions, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export type DemoUser = 'marketer' | 'director' | 'consultant' | 'requester';

const unsaved = { meta: { saves: false } };

export function useDemoSignIn() {
  const forget = useForget();
  return useMutation({
    ...unsaved,
    mutationFn: (as: DemoUser) => call(openDemoSession, { body: { as } }),
    onSuccess: forget,
  });
}

export function useSignOut() {
  const forget = useForget();
  return useMutation({
    ...unsaved,
    mutationFn: () => send('POST', '/api/auth/sign-out', { body: {} }),
    onSuccess: forget,
  });
}

/** Keeps the chosen language with the person, so that mails and other devices follow it. */
export function useKeepLanguage() {
  const queries = useQueryClient();
  return useMutation({
    ...unsaved,
    mutationFn: (language: Language) => call(changePreferences, { body: { language } }),
    onSuccess: (session) => queries.setQueryData(sessionQuery.queryKey, session),
  });
}
