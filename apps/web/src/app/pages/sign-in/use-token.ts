import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { tokenOf } from '../../../features/session/opened/token-of';

/**
 * The token behind the # of the address, taken out of it at once: what stands in the address bar is read over a shoulder, kept in
 * the history, and copied along. A reload has none any more; the mail still has.
 */
export function useToken(): string | null {
  const router = useRouter();
  const { hash, pathname } = useLocation({ select: ({ hash, pathname }) => ({ hash, pathname }) });
  const [token, setToken] = useState(() => tokenOf(hash));
  useEffect(() => {
    if (hash === '') return;
    setToken(tokenOf(hash));
    router.history.replace(pathname);
  }, [router, hash, pathname]);
  return token;
}
