import type { Language } from '@cadans/contracts/session';

/** One line of a list: what it is, what is said of it, and where it opens. */
export interface MailRow {
  readonly title: string;
  readonly note?: string | undefined;
  /** Beside it, short: `3 dagen te laat`. */
  readonly aside?: string | undefined;
  readonly tone?: 'calm' | 'late' | undefined;
  readonly href?: string | undefined;
}

/** A figure under its name: a dial. */
export interface MailFigure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** A part of a mail, written once as HTML and once as text. */
export type MailPart =
  | { readonly part: 'paragraph'; readonly text: string }
  | {
      readonly part: 'list';
      readonly heading: string;
      readonly rows: readonly MailRow[];
      /** Said instead of rows when there are none. */
      readonly empty: string;
      /** Said under them when they are not all there is. */
      readonly more?: string | undefined;
    }
  | { readonly part: 'figures'; readonly figures: readonly MailFigure[] }
  | { readonly part: 'quote'; readonly text: string }
  | { readonly part: 'button'; readonly label: string; readonly href: string };

/** What a mail says, before it is written: plain text everywhere, escaped by who writes it. */
export interface MailDocument {
  readonly language: Language;
  readonly subject: string;
  /** Shown beside the subject in a list of mails. */
  readonly preview: string;
  readonly above: string;
  readonly title: string;
  readonly parts: readonly MailPart[];
  /** Why this mail came. */
  readonly because: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}
