import type { Membership } from '@cadans/contracts/session';
import { ChevronsUpDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Avatar } from '../../ui/avatar';
import { later } from '../../ui/later';
import { Opener } from '../../ui/opener';
import { useTranslation } from '../../words/use-translation';

const OrganisationChoices = later(() =>
  import('./organisation-choices').then((module) => module.OrganisationChoices),
);

export interface OrganisationSwitcherProps {
  organisations: readonly Membership[];
  currentId: string;
  onSwitch: (organisationId: string) => void;
  /** Starts another organisation. */
  onNew: () => void;
}

/** Which account is open, always in sight, so that an adviser never plans in the wrong one; and the way to a new one. */
export function OrganisationSwitcher(props: OrganisationSwitcherProps) {
  const { organisations, currentId } = props;
  const { t } = useTranslation('shell');
  const position = organisations.findIndex(({ organisationId }) => organisationId === currentId) + 1;
  const current = organisations[position - 1];
  if (!current) return null;
  const total = organisations.length;
  const face = (
    <>
      <Avatar name={current.name} id={current.organisationId} shape="tile" size={24} />
      <span className="min-w-0 flex-1 text-left">
        <span className="line-clamp-2 leading-tight font-semibold">{current.name}</span>
        <span className="block truncate text-2xs text-faint">
          {total > 1 ? t('accountCount', { position, total }) : t('oneAccount')}
        </span>
      </span>
    </>
  );
  const box =
    'flex min-h-12 w-full items-center gap-2.5 rounded-card border border-line bg-surface px-2.5 py-1.5';
  return (
    <Opener opens={(opened) => <OrganisationChoices {...props} opened={opened} />}>
      <AriaButton className={`${box} cursor-pointer shadow-card transition-colors hover:border-line-strong`}>
        {face}
        <ChevronsUpDown size={15} aria-hidden className="shrink-0 text-faint" />
        <span className="sr-only">{t('switchOrganisation')}</span>
      </AriaButton>
    </Opener>
  );
}
