import type { Asked } from '@cadans/contracts/ask';
import { isUndecided } from '@cadans/domain/request';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast-queue';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import type { StatusLink } from './ask.queries';
import { SayMore } from './say-more';
import { Stands } from './stands';
import { Timeline } from './timeline';

/** What became of a request, for who asked it: where it stands, what they are asked, and what happened so far. */
export function AskedShown({ asked, link }: { asked: Asked; link: StatusLink }) {
  const { t, language } = useTranslation('ask');
  const [isAdding, setAdding] = useState(false);
  const { organisation, title, receivedOn, question, status, merged, history } = asked;
  const mayAdd = !merged && isUndecided(status);
  const said = () => {
    setAdding(false);
    showToast({ text: t('answered') });
  };
  const day = formatDayInWords(receivedOn, language, true);
  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-6">
      <header>
        <p className="text-sm text-muted">{t('askedOn', { organisation, day })}</p>
        <h1 className="mt-1 font-serif text-[1.75rem] leading-tight font-semibold tracking-[-0.01em] break-words text-pretty">
          {title}
        </h1>
      </header>
      <Stands asked={asked} />
      {question !== null || (mayAdd && isAdding) ? (
        <SayMore key={question ?? ''} link={link} question={question} onSaid={said} />
      ) : mayAdd ? (
        <Button className="self-start" onPress={() => setAdding(true)}>
          {t('add')}
        </Button>
      ) : null}
      <Timeline history={history} />
    </div>
  );
}
