import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from '../words/use-translation';
import { IconButton } from './icon-button';

export interface DialogProps {
  title: string;
  /** One quiet line below the title. */
  subtitle?: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  /** The buttons, right-aligned; they stay in sight while the body scrolls. */
  footer?: ReactNode;
  size?: 's' | 'm' | 'l';
  /** False keeps a click beside the dialog from throwing away what was typed. */
  isDismissable?: boolean;
  role?: 'dialog' | 'alertdialog';
  /** Holds nothing to act on: its text itself is a stop, so that the keyboard can scroll it. */
  isText?: boolean;
}

const stop = { tabIndex: 0 };

const widths = { s: 'md:max-w-sm', m: 'md:max-w-lg', l: 'md:max-w-3xl' };

/** A modal question or form; a sheet from below on a phone. Wrap body and footer in a form when it has fields. */
export function Dialog(props: DialogProps) {
  const { title, subtitle, isOpen, onOpenChange, children, footer, size = 'm', role = 'dialog' } = props;
  const { t } = useTranslation('ui');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={props.isDismissable ?? true}
      className="fixed inset-0 z-50 flex h-(--visual-viewport-height) items-end justify-center bg-veil entering:animate-appear md:items-center md:p-6"
    >
      <Modal
        className={`w-full max-md:entering:animate-sheet md:entering:animate-rise ${widths[size]} flex max-h-[92%] flex-col overflow-hidden rounded-t-2xl border border-line bg-surface text-ink shadow-raised md:rounded-card`}
      >
        <AriaDialog role={role} className="flex min-h-0 flex-col outline-none">
          <header className="flex items-start gap-3 px-5 pt-4 pb-2">
            <div className="min-w-0 flex-1">
              <Heading slot="title" className="font-serif text-lg leading-snug font-semibold">
                {title}
              </Heading>
              {subtitle ? <p className="text-sm text-muted">{subtitle}</p> : null}
            </div>
            <IconButton
              label={t('close')}
              icon={<X size={17} aria-hidden />}
              onPress={() => onOpenChange(false)}
              className="-mt-1 -mr-2 max-md:-mt-2.5"
            />
          </header>
          <div {...(props.isText && stop)} className="min-h-0 flex-1 overflow-y-auto px-5 py-2">
            {children}
          </div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 max-md:flex-col-reverse max-md:pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              {footer}
            </footer>
          ) : (
            <div className="h-4 shrink-0" />
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
