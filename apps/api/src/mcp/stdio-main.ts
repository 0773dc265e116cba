import { speakStdio } from './speak-stdio.js';

// Stdout is for the protocol alone.
console.log = console.error;
process.stdin.once('end', () => process.exit(0));
await speakStdio(process.env).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
