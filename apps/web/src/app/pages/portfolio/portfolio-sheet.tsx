import type { PortfolioAccount } from '@cadans/contracts/portfolio';
import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { lastOrganisation } from '../../../features/organisations/last-organisation';
import { type Arrangement, countAttention } from '../../../features/portfolio/arrange-accounts';
import { Portfolio } from '../../../features/portfolio/portfolio';
import { portfolioQuery } from '../../../features/portfolio/portfolio.queries';
import { PortfolioSkeleton } from '../../../features/portfolio/portfolio-skeleton';
import { PortfolioOrder, PortfolioSearch } from '../../../features/portfolio/portfolio-tools';
import { rememberVisit, visitsUntilNow } from '../../../features/portfolio/visits';
import { Banner } from '../../../ui/banner';
import { buttonClasses } from '../../../ui/button-classes';
import { Logo } from '../../../ui/logo';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { leavePortfolio } from './last-place';
import { PortfolioSide } from './portfolio-side';
import { useComingBack } from './use-coming-back';
import { BACK_KEY } from './way-back';

const route = getRouteApi('/portfolio');

/** The sheet of accounts, as it was left: with its order, its filter, and the focus on the account one comes from. */
export function PortfolioSheet({ organisations }: { organisations: readonly Membership[] }) {
  const { t } = useTranslation('portfolio');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, isError } = useQuery(portfolioQuery);
  const place = useComingBack(data !== undefined);
  // As they were when the page opened: an order that changes under the pointer leads astray.
  const [visits] = useState(() => visitsUntilNow(lastOrganisation()));
  const accounts = data?.accounts;
  const arrangement: Arrangement = {
    sort: search.sort ?? 'urgency',
    search: search.q ?? '',
    onlyAttention: search.attention ?? false,
  };
  const arrange = (changed: Partial<Arrangement>) => {
    const { sort, search: q, onlyAttention } = { ...arrangement, ...changed };
    const next = {
      ...(sort !== 'urgency' && { sort }),
      ...(q && { q }),
      ...(onlyAttention && { attention: true }),
    };
    void navigate({ search: next, replace: true });
  };
  const enter = ({ id }: PortfolioAccount) => {
    rememberVisit(id);
    leavePortfolio({ search, organisationId: id });
  };
  const tools = { arrangement, onArrange: arrange };
  return (
    <div className="flex min-h-dvh">
      <PortfolioSide organisations={organisations} />
      <div className="flex min-w-0 flex-1 flex-col">
        <header
          data-no-print
          className="sticky top-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-paper px-4 py-2 max-md:static md:min-h-14 md:px-6.5"
        >
          <Link to="/" className="mr-auto rounded-md text-ink no-underline md:hidden">
            <Logo size={22} />
          </Link>
          <Link to="/new" search={{}} className={buttonClasses('primary', 'm', 'md:order-last')}>
            {t('add')}
          </Link>
          <PortfolioSearch {...tools} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 md:ml-auto">
            <PortfolioOrder {...tools} />
          </div>
        </header>
        <main className="flex min-w-0 flex-1 flex-col gap-4 px-4 py-5 md:px-6.5">
          <PageHead
            title={t('title')}
            above={
              accounts &&
              t('above', {
                count: accounts.length,
                attention: attentionInWords(countAttention(accounts), t),
              })
            }
          />
          {isError ? <Banner tone="warn">{t('failed')}</Banner> : null}
          {accounts ? (
            <Portfolio
              accounts={accounts}
              arrangement={arrangement}
              visits={visits}
              onShowAll={() => arrange({ search: '', onlyAttention: false })}
              onEnter={enter}
              place={place}
              backKey={BACK_KEY}
            />
          ) : isError ? null : (
            <PortfolioSkeleton />
          )}
        </main>
      </div>
    </div>
  );
}

const attentionInWords = (
  count: number,
  t: (key: 'attention', places?: { count: number }) => string,
): string => (count === 0 ? t('attention') : t('attention', { count }));
