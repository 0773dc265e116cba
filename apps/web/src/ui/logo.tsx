/** The sign of Cadans: four beats, with or without its name. */
export function Logo({ name = true, size = 24 }: { name?: boolean; size?: number }) {
  return (
    <span
      className="inline-flex items-end gap-2 font-serif leading-none font-semibold"
      style={{ fontSize: size }}
    >
      <svg aria-hidden="true" viewBox="0 0 30 20" className="fill-accent" style={{ height: size * 0.84 }}>
        <rect y="11" width="5" height="9" rx="2.5" />
        <rect x="8.3" y="5" width="5" height="15" rx="2.5" />
        <rect x="16.6" y="8" width="5" height="12" rx="2.5" />
        <rect x="25" width="5" height="20" rx="2.5" />
      </svg>
      {name ? <span className="translate-y-[0.06em]">Cadans</span> : null}
    </span>
  );
}
