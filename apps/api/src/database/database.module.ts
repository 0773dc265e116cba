import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DATABASE_URLS, Database } from './database.js';
import type { DatabaseUrls } from './provision.js';

/** The database for every module; where it lives is decided by who starts the application. */
@Global()
@Module({})
export class DatabaseModule {
  static at(urls: DatabaseUrls): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [{ provide: DATABASE_URLS, useValue: urls }, Database],
      exports: [Database, DATABASE_URLS],
    };
  }
}
