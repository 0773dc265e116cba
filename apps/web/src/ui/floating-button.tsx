import { Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';

/** The main act of a screen at phone size, above the bottom navigation. Wider screens have it in the top bar. */
export function FloatingButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <AriaButton
      data-no-print
      aria-label={label}
      onPress={onPress}
      className="fixed right-4 bottom-[calc(4.5rem+var(--below-messages,0px)+env(safe-area-inset-bottom))] z-30 grid size-14 cursor-pointer place-items-center rounded-2xl bg-accent text-on-accent shadow-raised outline-offset-2 pressed:bg-accent-strong md:hidden"
    >
      <Plus size={24} aria-hidden />
    </AriaButton>
  );
}
