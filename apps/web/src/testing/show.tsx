import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createQueryClient } from '../api/query-client';
import { Providers } from '../app/providers';
import type { Language } from '../words/language';
import { laterWords, startWords } from '../words/start-words';

/** Renders a part or feature with words, locale, cache and toasts, as the app does, and a user to act on it. */
export async function show(part: ReactNode, language: Language = 'nl') {
  await startWords(language);
  await laterWords();
  const queries = createQueryClient(() => undefined);
  queries.setDefaultOptions({ queries: { retry: false } });
  const user = userEvent.setup();
  const view = render(<Providers queries={queries}>{part}</Providers>);
  return { ...view, user, queries };
}
