import { type ComponentProps, type ReactNode, type RefObject, useRef, useState } from 'react';
import { iconButtonClasses } from './button-classes';
import { Hint } from './later-hint';

export interface RowIconButtonProps
  extends Omit<ComponentProps<'button'>, 'ref' | 'type' | 'className' | 'children' | 'aria-label'> {
  /** Says what it does: read aloud and shown on hover. */
  label: string;
  icon: ReactNode;
  ref?: RefObject<HTMLButtonElement | null>;
}

/** An IconButton for rows of which there can be hundreds: the browser's own, with a tooltip from when somebody comes near. */
export function RowIconButton({ label, icon, ref, ...rest }: RowIconButtonProps) {
  const own = useRef<HTMLButtonElement>(null);
  const button = ref ?? own;
  const [isNear, setNear] = useState(false);
  return (
    <>
      <button
        {...rest}
        ref={button}
        type="button"
        aria-label={label}
        className={iconButtonClasses()}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && setNear(true)}
        onFocus={() => setNear(true)}
      >
        {icon}
      </button>
      {isNear ? <Hint text={label} of={button} /> : null}
    </>
  );
}
