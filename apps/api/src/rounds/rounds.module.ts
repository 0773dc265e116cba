import { type DynamicModule, Module } from '@nestjs/common';
import { Summaries } from '../portfolio/summaries.js';
import { GOES_BY_ITSELF, RoundsWorker } from './rounds-worker.js';

/** Tells people in time: the digest of their week, and what they are to be reminded of. */
@Module({})
export class RoundsModule {
  /** Off, nobody is told anything by itself: for measuring and testing, and where another process goes round. */
  static when(on: boolean): DynamicModule {
    return {
      module: RoundsModule,
      providers: [RoundsWorker, Summaries, { provide: GOES_BY_ITSELF, useValue: on }],
    };
  }
}
