/** A key of the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="inline-grid min-w-4 place-items-center rounded border border-current/30 px-1 font-sans text-2xs leading-4 font-medium"
    >
      {children}
    </kbd>
  );
}
