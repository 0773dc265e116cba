import type { Session } from '@cadans/contracts/session';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { buttonClasses } from '../../../ui/button-classes';
import { Logo } from '../../../ui/logo';
import { PageHead } from '../../../ui/page-head';
import { PartsMenu } from '../../../ui/parts-menu';
import { usePhone } from '../../../ui/use-phone';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';
import { ACCOUNT_SECTIONS, type AccountSection } from './account-sections';

/** The account around one of its parts: the parts left, on a phone in a menu above. */
export function AccountFrame({ user, open }: { user: Session['user']; open: AccountSection }) {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const phone = usePhone();
  usePageTitle(`${t(`sections.${open.name}`)} · ${t('title')}`);
  return (
    <div className="min-h-dvh">
      <header className="border-line border-b bg-paper py-2">
        <div className="mx-auto flex min-h-10 max-w-4xl items-center justify-between gap-4 px-4 md:px-6.5">
          <Logo size={22} />
          <Link to="/" className={buttonClasses('quiet', 'm', 'max-md:min-h-11 max-md:px-1!')}>
            <ArrowLeft size={15} aria-hidden />
            {t('back')}
          </Link>
        </div>
      </header>
      <main className="mx-auto flex max-w-4xl flex-col gap-5 px-4 py-6 md:px-6.5">
        <PageHead title={t('title')} above={user.name} />
        <div className="grid min-w-0 gap-x-8 gap-y-4 md:grid-cols-[13rem_minmax(0,1fr)]">
          <nav aria-label={t('parts')} className="min-w-0 md:sticky md:top-6 md:self-start">
            {phone ? (
              <PartsMenu
                label={t('parts')}
                parts={ACCOUNT_SECTIONS.map(({ name, Icon }) => ({
                  name,
                  Icon,
                  title: t(`sections.${name}`),
                }))}
                open={open.name}
                onOpen={(name) =>
                  void navigate({ to: '/account/{-$section}', params: { section: sectionInPath(name) } })
                }
              />
            ) : null}
            <ul className="flex flex-col gap-0.5 max-md:hidden">
              {ACCOUNT_SECTIONS.map(({ name, Icon }) => (
                <li key={name}>
                  <Link
                    to="/account/{-$section}"
                    params={{ section: sectionInPath(name) }}
                    aria-current={open.name === name ? 'page' : undefined}
                    className={`flex min-h-8 items-center gap-2.5 rounded-control px-2.5 text-sm whitespace-nowrap no-underline transition-colors hover:bg-sunken hover:text-ink ${open.name === name ? 'bg-sunken font-semibold text-ink' : 'text-muted'}`}
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

/** The first part is the account itself. */
const sectionInPath = (name: AccountSection['name']) =>
  name === ACCOUNT_SECTIONS[0].name ? undefined : name;
