/**
 * All words of the product by namespace. Each file of words/nl adds its own namespace here by declaration
 * merging, so a new feature brings its words without touching anybody else's file.
 */
export interface Words {
  ui: typeof import('./nl/ui').words;
}

/** The shape of one namespace with any text in its places: what the other language has to fill in. */
export type Translated<Text> = {
  readonly [Key in keyof Text]: Text[Key] extends string ? string : Translated<Text[Key]>;
};
