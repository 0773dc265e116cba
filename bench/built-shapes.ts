import type pg from 'pg';

/** What the benchmark needs to know of the built API's own types. */
export interface Embedded {
  readonly superuserUrl: string;
  readonly port: number;
  readonly passwords: { app_owner: string; app_user: string; app_portfolio: string };
  stop(): Promise<void>;
}

export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly userUrl: string;
  readonly portfolioUrl: string;
}

export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Beside {
  readonly today: string;
  readonly holidays: string;
}

export interface BesideFacts extends Beside {
  readonly version: string;
}

export interface Crowd {
  makeCrowd(
    client: pg.ClientBase,
    size: { organisations: number; activitiesEach: number; year: number },
  ): Promise<{ organisationId: string }[]>;
}
