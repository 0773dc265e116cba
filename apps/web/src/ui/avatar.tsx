import { classes } from './classes';
import { initialsOf, stableColour } from './initials';
import { themeClass } from './theme-colours';

export interface AvatarProps {
  name: string;
  /** Decides the colour; without it the name does. */
  id?: string;
  size?: number;
  /** round for a person, tile for an organisation. */
  shape?: 'round' | 'tile';
  /** True when the name stands beside it, so that it is not read twice. */
  decorative?: boolean;
}

/** Initials on a colour that stays with the person or the organisation. */
export function Avatar({ name, id, size = 22, shape = 'round', decorative = true }: AvatarProps) {
  return (
    <span
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      title={decorative ? undefined : name}
      // Not as text: initials are a picture, no part of the name of the button they stand in.
      data-initials={initialsOf(name)}
      className={classes(
        themeClass(stableColour(id ?? name)),
        'before:content-[attr(data-initials)] inline-grid shrink-0 place-items-center bg-theme-solid font-semibold text-theme-on-solid select-none',
        shape === 'round' ? 'rounded-full' : 'rounded-md',
      )}
      style={{ width: size, height: size, fontSize: Math.max(9, Math.round(size * 0.4)) }}
    />
  );
}
