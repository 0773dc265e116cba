import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Messages } from '../ui/messages';
import { localeOf } from '../words/language';
import { useLanguage } from '../words/use-language';

function Locale({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return <I18nProvider locale={localeOf(language)}>{children}</I18nProvider>;
}

/** What every page may count on: the locale of the parts, the query cache, toasts. */
export function Providers(props: { queries: QueryClient; children: ReactNode }) {
  return (
    <Locale>
      <QueryClientProvider client={props.queries}>
        {props.children}
        <Messages />
      </QueryClientProvider>
    </Locale>
  );
}
