import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useId,
  useRef,
  useState,
} from 'react';
import { ButtonContext } from 'react-aria-components/Button';

/** What a menu or panel must know of the button that opened it. */
export interface Opened {
  /** The id of the button: what it opens is called as it is. */
  readonly id: string;
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** At which item the arrow that opened it begins; null when it was pressed. */
  readonly from: 'first' | 'last' | null;
}

export interface OpenerProps {
  /** The button. */
  children: ReactElement;
  /** What it opens; drawn from the first time it does, so that its code can come later. */
  opens: (opened: Opened) => ReactNode;
  is?: 'menu' | 'dialog';
}

/** A button and what it opens, by a press or an arrow. Where both are at hand from the start, RAC's own triggers do. */
export function Opener({ children, opens, is = 'menu' }: OpenerProps) {
  const { button, open, opened, wasOpened } = useOpener(is);
  return (
    <>
      <ButtonContext value={{ ...button, onPress: open }}>{children}</ButtonContext>
      {wasOpened ? opens(opened) : null}
    </>
  );
}

/** What an Opener is made of, for a button that is none of RAC's: `button` goes onto it, `open` is its press. */
export function useOpener(is: 'menu' | 'dialog') {
  const id = useId();
  const triggerRef = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const [from, setFrom] = useState<Opened['from']>(null);
  const onOpenChange = (next: boolean) => {
    setOpen(next);
    if (next) setWasOpened(true);
  };
  const openAt = (where: Opened['from']) => {
    setFrom(where);
    onOpenChange(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    openAt(event.key === 'ArrowUp' ? 'last' : 'first');
  };
  // Who listens to a button of React Aria keeps its keys from everybody else: only where there are arrows to hear.
  const arrows = is === 'menu' ? { onKeyDown } : {};
  const button = { id, ref: triggerRef, 'aria-haspopup': is, 'aria-expanded': isOpen, ...arrows } as const;
  const opened: Opened = { id, triggerRef, isOpen, onOpenChange, from };
  return { button, open: () => openAt(null), opened, wasOpened };
}
