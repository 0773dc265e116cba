import { useMemo } from 'react';
import { useKeptText } from '../../../ui/use-kept-text';
import { type Choices, NO_CHOICES } from './choices';

/** The choices for a file that was read; they outlive a reload of this tab, as the file does. */
export function useChoices(readingId: string): [choices: Choices, change: (next: Choices) => void] {
  const [text, write] = useKeptText(`results.${readingId}`);
  const choices = useMemo(() => readChoices(text), [text]);
  return [choices, (next) => write(JSON.stringify(next))];
}

function readChoices(text: string): Choices {
  try {
    return text === '' ? NO_CHOICES : { ...NO_CHOICES, ...(JSON.parse(text) as Partial<Choices>) };
  } catch {
    return NO_CHOICES;
  }
}
