import type { Call } from '@cadans/contracts/calls/call';

type Reading = (asked: Call, answer: unknown) => unknown;

let reading: Reading = (_, answer) => answer;

/** Has every answer read by its contract from now on: for development and tests, where a wrong one must be heard of. */
export function readAnswers(by: Reading): void {
  reading = by;
}

/** The answer to a call: as it came, unless answers are read by their contract. */
export const answerAsDeclared: Reading = (asked, answer) => reading(asked, answer);

if (import.meta.env.MODE === 'development')
  void import('./read-by-contract').then(({ readByContract }) => readAnswers(readByContract));
