import type { Membership } from '@cadans/contracts/session';
import { getLocalTimeZone } from '@internationalized/date';
import { Link } from '@tanstack/react-router';
import { Bell as BellIcon, Settings2 } from 'lucide-react';
import { useMemo } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { Bell } from '../../features/notices/bell';
import { NoticePanel } from '../../features/notices/notice-panel';
import { buttonClasses } from '../../ui/button-classes';
import { useOpener } from '../../ui/opener';
import { SHORTCUTS } from '../../ui/shortcuts';
import { usePhone } from '../../ui/use-phone';
import { useTranslation } from '../../words/use-translation';
import { useCommandSource } from '../commands/command-sources';
import { noticeLink } from '../notices/notice-link';
import { useMembership } from '../use-membership';

/** The bell of the organisation that is open, beside the logo or, on a phone, in the bar: there is one at a time. */
export function NoticesBell({ on }: { on: 'desk' | 'phone' }) {
  const { organisationId, role } = useMembership().membership;
  const isHere = usePhone() === (on === 'phone');
  return isHere ? <BellOf key={organisationId} {...{ organisationId, role }} /> : null;
}

function BellOf({ organisationId, role }: Pick<Membership, 'organisationId' | 'role'>) {
  const { t } = useTranslation('notices');
  const linkTo = useMemo(() => noticeLink({ organisationId, role }), [organisationId, role]);
  const opener = useOpener('dialog');
  useHotkeys(SHORTCUTS.notices.keys, opener.open, { preventDefault: true, useKey: true });
  useCommandSource({
    commands: () => [
      {
        id: 'notices',
        group: 'go',
        label: t('title'),
        words: t('words'),
        icon: <BellIcon size={16} aria-hidden />,
        shortcut: 'notices',
        run: opener.open,
      },
    ],
  });
  return (
    <>
      <Bell {...{ organisationId, opener }} />
      {opener.wasOpened ? (
        <NoticePanel
          {...{ organisationId, linkTo }}
          opened={opener.opened}
          // When something reached somebody is read off their own clock.
          timeZone={getLocalTimeZone()}
          toPreferences={(onGone) => (
            <Link
              to="/o/$organisationId/notices"
              params={{ organisationId }}
              onClick={onGone}
              className={buttonClasses('quiet')}
            >
              <Settings2 size={15} aria-hidden />
              {t('toPreferences')}
            </Link>
          )}
        />
      ) : null}
    </>
  );
}
