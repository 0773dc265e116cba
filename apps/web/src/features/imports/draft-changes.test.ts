import type { ImportDraft } from '@cadans/contracts/import-draft';
import { describe, expect, it } from 'vitest';
import { choiceOf, completeGroup, completeRow, mapValue, skipRow } from './draft-changes';

const none = { values: [], empty: null, rest: null };
const draft = {
  themes: none,
  owners: none,
  channels: none,
  rows: [] as ImportDraft['rows'],
} as unknown as ImportDraft;
const cloud = { name: 'Cloud' };

describe('a draft of an import', () => {
  it('maps a value once, the last time counts', () => {
    const mapped = mapValue(mapValue(draft, 'themes', 'cloud', cloud), 'themes', 'cloud', null);
    expect(mapped.themes.values).toEqual([{ key: 'cloud', to: null }]);
  });

  it('completes a group', () => {
    expect(completeGroup(draft, 'owners', 'empty', cloud).owners).toEqual({
      values: [],
      empty: cloud,
      rest: null,
    });
  });

  it('completes and skips single rows, and forgets a row nothing is chosen for', () => {
    const chosen = skipRow(completeRow(draft, 'themes', 4, cloud), 4, true);
    expect(choiceOf(chosen, 4)).toEqual({ row: 4, theme: cloud, skip: true });
    expect(completeRow(skipRow(chosen, 4, false), 'themes', 4, null).rows).toEqual([]);
  });
});
