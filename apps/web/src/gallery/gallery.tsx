import '../styles/index.css';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query-client';
import { Providers } from '../app/providers';
import { PageHead } from '../ui/page-head';
import { firstLanguage } from '../words/language';
import { startWords } from '../words/start-words';
import { ActsShown } from './acts-shown';
import { FieldsShown } from './fields-shown';
import { MarksShown } from './marks-shown';

// A page for who builds the parts; only the development server serves it (gallery.html).
await startWords(firstLanguage());
const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the gallery');
createRoot(place).render(
  <Providers queries={createQueryClient(() => undefined)}>
    <main className="mx-auto flex max-w-6xl flex-col gap-5 p-4 md:p-8">
      <PageHead title="Gallery" above="Every part of the kit" />
      <ActsShown />
      <FieldsShown />
      <MarksShown />
    </main>
  </Providers>,
);
