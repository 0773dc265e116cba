/** What whoever runs a replay can mend: told as a sentence, without a stack. */
export class ReplayError extends Error {}
