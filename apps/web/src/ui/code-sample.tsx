export interface CodeSampleProps {
  /** What it is: a quiet line above it. */
  label: string;
  children: string;
}

const stop = { tabIndex: 0 };

/** A few lines to take over into a terminal or a program. Wide lines scroll, by the keyboard as well. */
export function CodeSample({ label, children }: CodeSampleProps) {
  return (
    <div className="min-w-0 text-left">
      <p className="mb-1 text-xs text-muted">{label}</p>
      <section
        {...stop}
        aria-label={label}
        className="overflow-x-auto rounded-control border border-line bg-sunken px-3.5 py-3"
      >
        <pre className="font-mono text-xs leading-relaxed text-ink">
          <code>{children}</code>
        </pre>
      </section>
    </div>
  );
}
