export interface CodeSampleProps {
  /** What it is an example of; read aloud. */
  label: string;
  children: string;
}

const stop = { tabIndex: 0 };

/** A few lines to take over into a terminal or a program. Wide lines scroll, by the keyboard as well. */
export function CodeSample({ label, children }: CodeSampleProps) {
  return (
    <section
      {...stop}
      aria-label={label}
      className="min-w-0 overflow-x-auto rounded-control border border-line bg-sunken px-3.5 py-3 text-left"
    >
      <pre className="font-mono text-xs leading-relaxed text-ink">
        <code>{children}</code>
      </pre>
    </section>
  );
}
