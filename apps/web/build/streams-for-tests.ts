import { CompressionStream, DecompressionStream } from 'node:stream/web';

// Every browser has these; neither happy-dom nor the globals of a test do.
Object.assign(globalThis, { CompressionStream, DecompressionStream });
