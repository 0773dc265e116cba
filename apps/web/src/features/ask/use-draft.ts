import { isCalendarDate } from '@cadans/domain/calendar-date';
import { REQUEST_REASONS } from '@cadans/domain/request';
import { useState } from 'react';
import { useKept } from '../../ui/use-kept';
import type { Draft } from './draft';

const blank = (): Draft => ({
  ...{ title: '', reason: null, text: '', wantedOn: null, name: '', email: '' },
  key: crypto.randomUUID(),
});

/**
 * A request that is being written to an organisation: a reload of this tab brings it back. `sent` forgets it, and what
 * comes next is another request of the same person.
 */
export function useDraft(organisationId: string) {
  const [kept, keep] = useKept(`cadans.ask.${organisationId}`);
  const [draft, setDraft] = useState<Draft>(() => read(kept) ?? blank());
  const write = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keep(JSON.stringify(next));
  };
  const sent = () => {
    const { name, email } = draft;
    setDraft({ ...blank(), name, email });
    keep('');
  };
  return { draft, write, sent };
}

/** What was kept, as far as it is what we keep: anything can stand in a storage. */
function read(kept: string): Draft | null {
  try {
    const { title, reason, text, wantedOn, name, email, key } = JSON.parse(kept);
    const texts = { title, text, name, email, key };
    if (Object.values(texts).some((one) => typeof one !== 'string') || key === '') return null;
    const day = typeof wantedOn === 'string' && isCalendarDate(wantedOn) ? wantedOn : null;
    return { ...texts, wantedOn: day, reason: REQUEST_REASONS.find((one) => one === reason) ?? null };
  } catch {
    return null;
  }
}
