import '../../../words/outside-words';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { askFormQuery } from '../../../features/ask/ask.queries';
import { AskForm } from '../../../features/ask/ask-form';
import { Frame } from '../../../features/ask/frame';
import { HowItGoes } from '../../../features/ask/how-it-goes';
import { FormClosed, NotHere } from '../../../features/ask/not-here';
import { Sent } from '../../../features/ask/sent';
import { useLanguageOf } from '../../../features/ask/use-language-of';
import { buttonClasses } from '../../../ui/button-classes';
import { Skeleton } from '../../../ui/skeleton';
import { useKept } from '../../../ui/use-kept';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/ask/$organisationId/$token');

/** The form of an organisation, for anybody who has its link. */
export function AskPage() {
  const { t } = useTranslation('ask');
  const link = route.useParams();
  const { organisationId } = link;
  const { data: form, error, refetch } = useQuery(askFormQuery(link));
  const isSpoken = useLanguageOf(form?.language);
  // The link is told once: a reload of this tab shows it again, until something else is asked.
  const [statusToken, keepToken] = useKept(`cadans.asked.${organisationId}`);
  const organisation = form?.organisation;
  usePageTitle(organisation === undefined ? t('title') : t('pageTitle', { organisation }));
  if (error && !form)
    return (
      <Frame organisation={undefined}>
        <NotHere error={error} onRetry={() => void refetch()} />
      </Frame>
    );
  if (!form || !isSpoken)
    return (
      <Frame organisation={undefined}>
        <Skeleton className="h-9 w-64" />
        <Skeleton className="mt-6 h-96 w-full" />
      </Frame>
    );
  const to = '/ask/status/$organisationId/$statusToken';
  const params = { organisationId, statusToken };
  return (
    <Frame organisation={organisation}>
      {statusToken === '' && !form.open ? (
        <FormClosed organisation={form.organisation} />
      ) : (
        <div className="grid gap-x-14 gap-y-10 md:grid-cols-[minmax(0,1fr)_16rem]">
          {statusToken === '' ? (
            <div className="min-w-0">
              <h1 className="font-serif text-[1.75rem] leading-tight font-semibold tracking-[-0.01em]">
                {t('title')}
              </h1>
              <p className="mt-1.5 mb-5 text-pretty text-muted">{t('intro')}</p>
              <AskForm link={link} onSent={keepToken} />
            </div>
          ) : (
            <Sent
              address={`${location.origin}/ask/status/${organisationId}/${statusToken}`}
              toStatus={(label) => (
                <Link {...{ to, params }} className={buttonClasses('primary', 'm')}>
                  {label}
                </Link>
              )}
              onAskAnother={() => keepToken('')}
            />
          )}
          <div className="max-md:border-t max-md:border-line max-md:pt-6 md:pt-2">
            <HowItGoes />
          </div>
        </div>
      )}
    </Frame>
  );
}
