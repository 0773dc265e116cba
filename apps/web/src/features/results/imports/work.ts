import type { ResultDryRun } from '@cadans/contracts/result-imports';
import type { Choices } from './choices';

/** A file on its way in: what it would do, what was chosen so far, and how to choose. */
export interface Work {
  readonly run: ResultDryRun;
  readonly choices: Choices;
  readonly change: (next: Choices) => void;
}
