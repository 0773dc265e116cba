import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { I18nextProvider } from 'react-i18next';
import { Messages } from '../ui/messages';
import { localeOf } from '../words/language';
import { useLanguage } from '../words/use-language';

function Locale({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return <I18nProvider locale={localeOf(language)}>{children}</I18nProvider>;
}

/** What every page may count on: words, the locale of the parts, the query cache, toasts. */
export function Providers(props: { words: i18n; queries: QueryClient; children: ReactNode }) {
  return (
    <I18nextProvider i18n={props.words}>
      <Locale>
        <QueryClientProvider client={props.queries}>
          {props.children}
          <Messages />
        </QueryClientProvider>
      </Locale>
    </I18nextProvider>
  );
}
