import '../../../words/outside-words';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { askedQuery } from '../../../features/ask/ask.queries';
import { AskedShown } from '../../../features/ask/asked-shown';
import { Frame } from '../../../features/ask/frame';
import { NotHere } from '../../../features/ask/not-here';
import { useLanguageOf } from '../../../features/ask/use-language-of';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/ask/status/$organisationId/$statusToken');

/** What became of a request, for whoever has its link. */
export function AskedPage() {
  const { t } = useTranslation('ask');
  const link = route.useParams();
  const { data: asked, error, refetch } = useQuery(askedQuery(link));
  const isSpoken = useLanguageOf(asked?.language);
  usePageTitle(asked ? `${asked.title} · ${asked.organisation}` : t('statusTitle'));
  const isShown = asked !== undefined && isSpoken;
  return (
    <Frame organisation={isShown ? asked.organisation : undefined}>
      {isShown ? (
        <AskedShown asked={asked} link={link} />
      ) : error && !asked ? (
        <NotHere error={error} onRetry={() => void refetch()} />
      ) : (
        <div className="mx-auto flex max-w-2xl flex-col gap-6">
          <Skeleton className="h-14 w-72" />
          <Skeleton className="h-28 w-full" />
        </div>
      )}
    </Frame>
  );
}
