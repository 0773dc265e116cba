import { Global, Module } from '@nestjs/common';
import { JobWorker } from './job-worker.js';

/** Work for later, for every module. */
@Global()
@Module({ providers: [JobWorker], exports: [JobWorker] })
export class JobsModule {}
