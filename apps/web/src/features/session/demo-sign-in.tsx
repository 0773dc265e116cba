import { ArrowRight, CalendarCheck, ChartNoAxesColumn, Inbox, type LucideIcon, Users } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Spinner } from '../../ui/spinner';
import { useTranslation } from '../../words/use-translation';
import { type DemoUser, useDemoSignIn } from './session.queries';

const users: readonly { as: DemoUser; Icon: LucideIcon }[] = [
  { as: 'marketer', Icon: CalendarCheck },
  { as: 'director', Icon: ChartNoAxesColumn },
  { as: 'consultant', Icon: Users },
  { as: 'requester', Icon: Inbox },
];

/** One button per kind of user, each with what that person comes for. */
export function DemoSignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const signIn = useDemoSignIn();
  return (
    <section className="flex flex-col gap-2.5" aria-label={t('demoIntro')}>
      <p className="text-muted">{t('demoIntro')}</p>
      {users.map(({ as, Icon }) => (
        <AriaButton
          key={as}
          isPending={signIn.isPending && signIn.variables === as}
          isDisabled={signIn.isPending && signIn.variables !== as}
          onPress={() => signIn.mutate(as, { onSuccess: onSignedIn })}
          className="group flex min-h-20 cursor-pointer items-center gap-4 rounded-card border border-line bg-surface px-4 py-3 text-left shadow-card transition-colors hover:border-accent pressed:bg-accent-soft disabled:opacity-60"
        >
          <span
            aria-hidden
            className="grid size-11 shrink-0 place-items-center rounded-full bg-accent-soft text-accent"
          >
            <Icon size={20} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block font-serif text-lg leading-snug font-semibold">{t(as)}</span>
            <span className="block text-[0.8125rem] text-muted">{t(`${as}Text`)}</span>
          </span>
          <span
            aria-hidden
            className="text-faint transition-transform group-hover:translate-x-0.5 group-hover:text-accent"
          >
            {signIn.isPending && signIn.variables === as ? <Spinner /> : <ArrowRight size={18} />}
          </span>
        </AriaButton>
      ))}
      {signIn.isError ? (
        <Banner tone="danger" title={t('failed')}>
          {explain(signIn.error, ui)}
        </Banner>
      ) : null}
    </section>
  );
}
