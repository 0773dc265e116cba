import type { RefObject } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import type { Stop } from '../grid/stops';
import type { SheetModel } from '../grid/use-sheet-model';
import type { Part } from '../grid/use-visible-part';
import type { Carry } from '../hands/carry';

/** What the sheet tells of itself to what is drawn on it later. */
export interface OnSheet {
  readonly model: SheetModel;
  readonly frame: RefObject<HTMLElement | null>;
  readonly part: Part;
  /** What is being moved, and all that goes along. */
  readonly carry: Carry | null;
  readonly load: readonly PlannedActivity[];
  readonly focus: (stop: Stop) => void;
}
