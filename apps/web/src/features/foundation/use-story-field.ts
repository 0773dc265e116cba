import type { Plan } from '@cadans/contracts/plans';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { useTranslation } from '../../words/use-translation';
import type { Place } from './place';
import { Overtaken, type StoryField, saysTheSame, tidy } from './story';
import { useWriteStory } from './use-write-story';

export type FieldState =
  | { readonly kind: 'calm' | 'saving' | 'saved' | 'overtaken' }
  | { readonly kind: 'failed'; readonly why: string };

/**
 * One text of the foundation while somebody writes it: shows what is typed, saves when the field is left, and keeps what
 * was typed when saving fails or somebody else was first.
 */
export function useStoryField<Field extends StoryField>(
  place: Place,
  field: Field,
  stored: Plan['foundation'][Field],
) {
  type Text = Plan['foundation'][Field];
  const { t } = useTranslation('ui');
  // `base` is what stood there when the writing began.
  const [draft, setDraft] = useState<{ text: Text; base: Text } | null>(null);
  const [state, setState] = useState<FieldState>({ kind: 'calm' });
  const { mutate } = useWriteStory(place);

  const save = (text: Text, base: Text) => {
    const mine = tidy(text);
    if (saysTheSame(mine, base)) {
      setDraft(null);
      setState({ kind: 'calm' });
      return;
    }
    setDraft({ text: mine, base });
    setState({ kind: 'saving' });
    mutate(
      { field, base, mine },
      {
        onSuccess: () => {
          // What was typed since the save began goes on from what was saved.
          setDraft((now) => (now && !saysTheSame(now.text, mine) ? { ...now, base: mine } : null));
          setState({ kind: 'saved' });
        },
        onError: (error) =>
          setState(
            error instanceof Overtaken ? { kind: 'overtaken' } : { kind: 'failed', why: explain(error, t) },
          ),
      },
    );
  };

  const write = (text: Text) => {
    setDraft({ text, base: draft?.base ?? stored });
    if (state.kind === 'saved') setState({ kind: 'calm' });
  };

  return {
    text: draft?.text ?? stored,
    theirs: stored,
    state,
    write,
    /** Saves what is typed, or `text` when that is given; `base` is what it builds on when that is not what stands here. */
    save: (text?: Text, base?: Text) => {
      // First the choice between two texts; what is written meanwhile is kept.
      if (state.kind === 'overtaken') {
        if (text !== undefined) write(text);
        return;
      }
      const next = text ?? draft?.text;
      if (next !== undefined) save(next, base ?? draft?.base ?? stored);
    },
    keepMine: () => draft && save(draft.text, stored),
    keepTheirs: () => {
      setDraft(null);
      setState({ kind: 'calm' });
    },
  };
}
