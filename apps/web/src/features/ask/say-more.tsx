import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { useKeptText } from '../../ui/use-kept-text';
import { useTranslation } from '../../words/use-translation';
import { type StatusLink, useAnswerAsked } from './ask.queries';
import { whyNotSent } from './why-not-sent';

const MOST = 4000;

export interface SayMoreProps {
  link: StatusLink;
  /** What was asked back; without it one adds something by oneself. */
  question: string | null;
  onSaid: () => void;
}

/** Answers what was asked back, or adds to what one asked. What is being written stays over a reload. */
export function SayMore({ link, question, onSaid }: SayMoreProps) {
  const { t } = useTranslation('ask');
  const [text, write] = useKeptText(`asked.${link.statusToken.slice(0, 8)}`);
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const answering = useAnswerAsked(link);
  const said = text.trim();
  const wrong =
    said === ''
      ? t('answerMissing')
      : said.length > MOST
        ? t('answerLong', { count: said.length })
        : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answering.isPending) return;
    setTried(true);
    if (wrong !== undefined) {
      field.current?.focus();
      return;
    }
    const onSuccess = () => {
      write('');
      onSaid();
    };
    answering.mutate(said, { onSuccess });
  };
  return (
    <form noValidate className="flex flex-col items-start gap-1.5" onSubmit={submit}>
      {question === null ? null : (
        <blockquote className="mb-2 w-full border-l-3 border-accent-line pl-4">
          <p className="section-label">{t('question')}</p>
          <p className="font-serif text-lg text-pretty break-words whitespace-pre-line italic">
            “{question}”
          </p>
        </blockquote>
      )}
      <TextArea
        className="w-full"
        label={t(question === null ? 'addLabel' : 'answer')}
        rows={3}
        inputRef={field}
        value={text}
        onChange={write}
        error={isTried ? wrong : undefined}
      />
      {answering.isError ? (
        <Banner tone="danger" title={t('notSent')} className="mb-1 w-full">
          {whyNotSent(answering.error, t)} {t('kept')}
        </Banner>
      ) : null}
      <Button
        type="submit"
        variant={question === null ? 'secondary' : 'primary'}
        isPending={answering.isPending}
      >
        {t(question === null ? 'addNow' : 'answerNow')}
      </Button>
    </form>
  );
}
