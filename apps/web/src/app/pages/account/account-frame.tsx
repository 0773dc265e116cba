import type { Session } from '@cadans/contracts/session';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { buttonClasses } from '../../../ui/button-classes';
import { Logo } from '../../../ui/logo';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';
import { ACCOUNT_SECTIONS, type AccountSection } from './account-sections';

/** The account around one of its parts: the parts left, on a phone above. */
export function AccountFrame({ user, open }: { user: Session['user']; open: AccountSection }) {
  const { t } = useTranslation('account');
  usePageTitle(`${t(`sections.${open.name}`)} · ${t('title')}`);
  return (
    <div className="min-h-dvh">
      <header className="border-line border-b bg-paper px-4 py-2 md:px-6.5">
        <div className="mx-auto flex min-h-10 max-w-4xl items-center justify-between gap-4">
          <Logo size={22} />
          <Link to="/" className={buttonClasses('quiet', 'm', 'max-md:min-h-11')}>
            <ArrowLeft size={15} aria-hidden />
            {t('back')}
          </Link>
        </div>
      </header>
      <main className="mx-auto flex max-w-4xl flex-col gap-5 px-4 py-6 md:px-6.5">
        <PageHead title={t('title')} above={user.name} />
        <div className="grid min-w-0 gap-x-8 gap-y-4 md:grid-cols-[13rem_minmax(0,1fr)]">
          <nav aria-label={t('parts')} className="min-w-0 md:sticky md:top-6 md:self-start">
            <ul className="flex gap-0.5 max-md:-mx-1 max-md:overflow-x-auto max-md:pb-1 md:flex-col">
              {ACCOUNT_SECTIONS.map(({ name, Icon }) => (
                <li key={name} className="shrink-0">
                  <Link
                    to="/account/{-$section}"
                    params={{ section: name === ACCOUNT_SECTIONS[0].name ? undefined : name }}
                    aria-current={open.name === name ? 'page' : undefined}
                    className={`flex min-h-8 items-center gap-2.5 rounded-control px-2.5 text-sm whitespace-nowrap no-underline transition-colors hover:bg-sunken hover:text-ink max-md:min-h-11 ${open.name === name ? 'bg-sunken font-semibold text-ink' : 'text-muted'}`}
                  >
                    <Icon size={16} aria-hidden className="shrink-0" />
                    {t(`sections.${name}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="flex min-w-0 flex-col gap-4">
            <open.Section user={user} />
          </div>
        </div>
      </main>
    </div>
  );
}
