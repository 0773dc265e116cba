import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { ConfirmDialog } from '../features/account/confirming/confirm-dialog';
import { localeOf } from '../words/language';
import { spokenLanguage } from '../words/spoken-language';

/**
 * Asks above whatever is on screen who it is; resolves when it is closed. It stands beside the page, because any request of
 * any part may need it, and nothing of it is fetched before one does.
 */
export function askToConfirm(queries: QueryClient): Promise<boolean> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  return new Promise((resolve) => {
    const end = (isConfirmed: boolean) => {
      root.unmount();
      place.remove();
      resolve(isConfirmed);
    };
    root.render(
      <I18nProvider locale={localeOf(spokenLanguage())}>
        <QueryClientProvider client={queries}>
          <ConfirmDialog onEnd={end} />
        </QueryClientProvider>
      </I18nProvider>,
    );
  });
}
