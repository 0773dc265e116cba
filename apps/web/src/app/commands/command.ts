import type { ReactNode } from 'react';
import type { ShortcutName } from '../../ui/shortcuts';

/** The groups of the palette, in the order they are shown in. */
export const COMMAND_GROUPS = [
  'recent',
  'activity',
  'plan',
  'found',
  'go',
  'view',
  'organisation',
  'you',
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something that can be done now. */
export interface Command {
  /** The same whenever it is offered: what was used last is remembered by it. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Other words it is found by, of both languages. */
  readonly words?: string;
  /** A quiet line beside it. */
  readonly detail?: string;
  readonly icon?: ReactNode;
  readonly shortcut?: ShortcutName;
  /** Offered only to who names it, so that the list before any words stays short. */
  readonly onlyNamed?: boolean;
  readonly run: () => void;
}

/** What a page offers to the palette. Asked each time it opens, so that it tells what can be done at that moment. */
export interface CommandSource {
  readonly commands?: () => readonly Command[];
  /** What is made from the words themselves, such as planning an activity of that title. Shown as it is given. */
  readonly answers?: (asked: string) => readonly Command[];
}
