import { channelKindOf } from '@cadans/domain/import-channel-kind';
import { fold } from '@cadans/domain/import-values';
import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import type pg from 'pg';

/** What was promised or weighed and is nowhere in the history: perhaps never done, perhaps misspelt. */
export interface NotInHistory {
  readonly channels: readonly string[];
  readonly themes: readonly string[];
}

/** Channels, themes and members by their name; one that is not there yet is made. */
export class NamedThings {
  readonly #made = { channels: [] as string[], themes: [] as string[] };

  constructor(
    private readonly client: pg.Client,
    private readonly organisationId: string,
  ) {}

  get notInHistory(): NotInHistory {
    return this.#made;
  }

  /** The id of a channel. */
  channel(name: string): Promise<string> {
    return this.idOf('channel', name, () => {
      this.#made.channels.push(name);
      return this.make(CHANNEL, [name, channelKindOf(name)]);
    });
  }

  /** The id of a theme. */
  theme(name: string): Promise<string> {
    return this.idOf('theme', name, () => {
      this.#made.themes.push(name);
      const colour = THEME_COLOURS[this.#made.themes.length % THEME_COLOURS.length];
      return this.make(THEME, [name, colour]);
    });
  }

  /** The id of a member. */
  member(name: string): Promise<string> {
    return this.idOf('member', name, () => this.make(MEMBER, [name]));
  }

  private async idOf(
    table: 'channel' | 'theme' | 'member',
    name: string,
    make: () => Promise<string>,
  ): Promise<string> {
    const { rows } = await this.client.query<{ id: string; name: string }>(
      `select id, name from ${table} where organisation_id = $1`,
      [this.organisationId],
    );
    return rows.find((row) => fold(row.name) === fold(name))?.id ?? make();
  }

  private async make(text: string, values: readonly unknown[]): Promise<string> {
    const { rows } = await this.client.query<{ id: string }>(text, [this.organisationId, ...values]);
    return rows[0]?.id ?? '';
  }
}

const CHANNEL = `insert into channel (organisation_id, name, kind, position)
  select $1, $2, $3, coalesce(max(position) + 1, 0) from channel where organisation_id = $1 returning id`;
const THEME = 'insert into theme (organisation_id, name, colour) values ($1, $2, $3) returning id';
const MEMBER = `insert into member (organisation_id, name, role) values ($1, $2, 'viewer') returning id`;
