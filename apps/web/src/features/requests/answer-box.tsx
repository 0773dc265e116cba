import type { Request } from '@cadans/contracts/requests';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { useTranslation } from '../../words/use-translation';
import type { RequestActs } from './use-request-acts';

export interface AnswerBoxProps {
  request: Request;
  isOwn: boolean;
  acts: RequestActs;
}

/** Answers what was asked back: as who asked, or on their behalf when they said it elsewhere. */
export function AnswerBox({ request, isOwn, acts }: AnswerBoxProps) {
  const { t } = useTranslation('requests');
  const { doing } = acts;
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    doing.mutate({ is: 'answer', request, text: text.trim() }, { onSuccess: () => setText('') });
  };
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        className="w-full"
        label={t(isOwn ? 'answerLabel' : 'answerFor')}
        rows={2}
        maxLength={4000}
        value={text}
        onChange={setText}
      />
      <Button type="submit" variant="outline" isPending={doing.isPending} isDisabled={text.trim() === ''}>
        {t('answerNow')}
      </Button>
    </form>
  );
}
