import type { NoGo, NoGoOn } from '@cadans/contracts/no-gos';

/** Which dialog about no-gos is open: to decide (on something already, or on what is still to be chosen), to keep, to lift. */
export type NoGoAsked =
  | { readonly is: 'decide'; readonly on: NoGoOn | null }
  | { readonly is: 'keep' | 'lift'; readonly noGo: NoGo };

/** What a no-go can be on, and who may have decided. */
export interface Around {
  readonly channels: readonly { readonly id: string; readonly name: string; readonly stance: string }[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly audiences: readonly string[];
}
