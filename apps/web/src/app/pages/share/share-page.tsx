import '../../../words/outside-words';
import { useEffect, useState } from 'react';
import { useLanguageOf } from '../../../features/ask/use-language-of';
import { LinkFrame } from '../../../features/outside-year/link-frame';
import { LinkGone } from '../../../features/outside-year/link-gone';
import { LinkPassword } from '../../../features/outside-year/link-password';
import { useLink } from '../../../features/outside-year/use-link';
import { later } from '../../../ui/later';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';

const ShareSheet = later(() => import('./share-sheet').then((module) => module.ShareSheet));

/** A year for who has its link. The token stands behind the #, which browsers send to nobody. */
export function SharePage() {
  const [token, setToken] = useState(tokenHere);
  useEffect(() => {
    const look = () => setToken(tokenHere());
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return <Link key={token} token={token} />;
}

function Link({ token }: { token: string }) {
  const { t } = useTranslation('link');
  const link = useLink(token);
  const { shared, error, isLocked, isPending } = link;
  const isSpoken = useLanguageOf(shared?.language);
  usePageTitle(shared ? `${shared.name} · ${shared.organisation}` : t('title'));
  if (shared && isSpoken)
    return (
      <LinkFrame organisation={shared.organisation} isWide>
        <ShareSheet shared={shared} />
      </LinkFrame>
    );
  return (
    <LinkFrame organisation={undefined}>
      {isLocked && !shared ? (
        <LinkPassword link={link} />
      ) : error && !isPending ? (
        <LinkGone error={error} onRetry={() => link.open()} />
      ) : (
        <Skeleton className="mt-6 h-96 w-full" />
      )}
    </LinkFrame>
  );
}

const tokenHere = () => window.location.hash.slice(1);
