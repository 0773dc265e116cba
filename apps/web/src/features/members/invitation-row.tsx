import type { OpenInvitation } from '@cadans/contracts/invitations';
import { Ellipsis, Mail, Send, Undo2 } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Chip } from '../../ui/chip';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem } from '../../ui/menu';
import { formatDayInWords } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

export interface InvitationRowProps {
  invitation: OpenInvitation;
  onResend: () => void;
  onWithdraw: () => void;
}

/** Somebody who was invited and did not come in yet. */
export function InvitationRow({ invitation, onResend, onWithdraw }: InvitationRowProps) {
  const { t } = useTranslation('members');
  const { language } = useLanguage();
  const { email, name, role, admin, invitedBy, expiresAt, over } = invitation;
  const day = formatDayInWords(new Date(expiresAt).toLocaleDateString('sv-SE'), language);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 md:px-5">
      <span
        aria-hidden
        className="grid size-8.5 shrink-0 place-items-center rounded-full bg-sunken text-muted"
      >
        <Mail size={16} />
      </span>
      <div className="min-w-0 flex-1 basis-40">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 font-medium break-all">{email}</span>
          {name ? <span className="text-sm text-muted">{name}</span> : null}
          {admin ? <Chip tone="good">{t('admin')}</Chip> : null}
          {over ? <Chip tone="warn">{t('over')}</Chip> : null}
        </p>
        <p className="text-xs text-muted">
          {t(`role.${role}`)} · {t(over ? 'overText' : 'invitedBy', { name: invitedBy, day })}
        </p>
      </div>
      <MenuTrigger>
        <IconButton label={t('invitationActs', { email })} icon={<Ellipsis size={17} aria-hidden />} />
        <Menu placement="bottom end" onAction={(deed) => (deed === 'resend' ? onResend() : onWithdraw())}>
          <MenuItem id="resend" icon={<Send size={15} aria-hidden />}>
            {t('resend')}
          </MenuItem>
          <MenuItem id="withdraw" tone="danger" icon={<Undo2 size={15} aria-hidden />}>
            {t('withdraw')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
    </li>
  );
}
