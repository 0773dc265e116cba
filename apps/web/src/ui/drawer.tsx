import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { createPortal } from 'react-dom';
import { classes } from './classes';
import { useBesideDrawer } from './use-beside-drawer';
import { usePhone } from './use-phone';

export interface DrawerProps {
  /** What it is about, for who does not see it. */
  title: string;
  onClose: () => void;
  /** A DrawerHead and a DrawerBody. */
  children: ReactNode;
  /** The edge: the colour class of a theme. */
  className?: string;
  /** Finds the place the keyboard returns to; without it, where it came from. */
  opener?: () => HTMLElement | null;
}

/** Everything about one thing, at the right beside the page, which stays usable; on a phone a full sheet. */
export function Drawer(props: DrawerProps) {
  const { title, onClose, className } = props;
  const phone = usePhone();
  if (!phone) return <BesideThePage {...props} />;
  return (
    <ModalOverlay
      isOpen
      onOpenChange={onClose}
      className="fixed inset-0 z-40 h-(--visual-viewport-height) bg-veil entering:animate-appear"
    >
      <Modal className="h-full entering:animate-sheet">
        <AriaDialog
          aria-label={title}
          className={classes(
            'flex h-full flex-col border-t-4 border-theme-solid bg-surface outline-none',
            className,
          )}
        >
          {props.children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function BesideThePage(props: DrawerProps) {
  const { title, onClose, className, opener } = props;
  const place = useRef<HTMLElement>(null);
  useBesideDrawer();
  useReturningFocus(place, opener);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const closeOn = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
      // What lies above the drawer closes first.
      const above = event.target.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]');
      if (above && above !== place.current) return;
      // A number that is being typed counts when it is left.
      if (above && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      close.current();
    };
    document.addEventListener('keydown', closeOn);
    return () => document.removeEventListener('keydown', closeOn);
  }, []);
  return createPortal(
    <section
      ref={place}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      data-no-print
      className={classes(
        'fixed inset-y-0 right-0 z-30 flex w-(--drawer-width) max-w-[85vw] animate-appear flex-col border-l-4 border-theme-solid bg-surface text-ink shadow-raised outline-none',
        className,
      )}
    >
      {props.children}
    </section>,
    document.body,
  );
}

/** Stays above what scrolls. */
export function DrawerHead({ children }: { children: ReactNode }) {
  return <div className="shrink-0 border-b border-line px-5 py-3 max-md:px-4">{children}</div>;
}

/** What scrolls. */
export function DrawerBody({ children }: { children: ReactNode }) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pb-6 max-md:px-4 max-md:pb-[max(1.5rem,env(safe-area-inset-bottom))]">
      {children}
    </div>
  );
}

// The keyboard goes into the drawer when it opens, and back to where it came from when it closes.
function useReturningFocus(place: RefObject<HTMLElement | null>, opener: DrawerProps['opener']): void {
  const find = useRef(opener);
  useEffect(() => {
    find.current = opener;
  });
  useEffect(() => {
    const from = document.activeElement;
    const here = place.current;
    here?.focus({ preventScroll: true });
    return () => {
      const focused = document.activeElement;
      if (focused !== document.body && focused !== null && !here?.contains(focused)) return;
      const back = find.current?.() ?? (from instanceof HTMLElement && from.isConnected ? from : null);
      // After React took the drawer away, or the focus would fall out with it.
      queueMicrotask(() => back?.focus({ preventScroll: true }));
    };
  }, [place]);
}
