import type { Activity } from '@cadans/contracts/activities';
import { useState } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { fieldName, valueInWords } from './event-words';
import { lastToChange, TOLD_AS } from './field-told';
import type { FieldName } from './unsaved';
import type { Autosave } from './use-autosave';

export interface FieldConflictProps {
  plan: YearPlan;
  story: Activity;
  field: FieldName;
  autosave: Autosave;
}

/** Two people changed the same field. Both texts stand here until one chooses; nothing is overwritten meanwhile. */
export function FieldConflict({ plan, story, field, autosave }: FieldConflictProps) {
  const { t } = useTranslation('drawer');
  const { t: words } = useTranslation('activities');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const [both, setBoth] = useState<string | null>(null);
  const { shown, stored } = autosave;
  const told = TOLD_AS[field];
  const byId = lastToChange(story, field);
  const who = plan.members.find(({ id }) => id === byId)?.name ?? words('somebody');
  const inWords = ({ [field]: value }: Autosave['shown']) =>
    Array.isArray(value)
      ? value.map((id) => valueInWords(told, id, plan, language, words)).join(', ') || words('nobody')
      : valueInWords(told, value, plan, language, words);
  const sides = [
    {
      key: 'theirs',
      head: who,
      text: inWords(stored),
      act: t('takeTheirs', { who }),
      onPress: () => autosave.keepTheirs(field),
    },
    {
      key: 'mine',
      head: t('mine'),
      text: inWords(shown),
      act: t('keepMine'),
      onPress: () => autosave.keepMine(field),
    },
  ];
  return (
    <Banner tone="warn" title={t('conflict', { who, field: fieldName(told, words) })} className="mt-1 mb-3">
      {both === null ? (
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          {sides.map(({ key, head, text, act, onPress }) => (
            <section key={key} aria-label={head} className="flex min-w-0 flex-col items-start gap-2">
              <h4 className="section-label">{head}</h4>
              <p className="max-h-60 flex-1 overflow-y-auto break-words whitespace-pre-wrap">{text}</p>
              <Button size="s" className="max-md:min-h-11" onPress={onPress}>
                {act}
              </Button>
            </section>
          ))}
          {field === 'brief' ? (
            <Button
              size="s"
              variant="outline"
              className="justify-self-start max-md:min-h-11 sm:col-span-2"
              onPress={() => setBoth(`${stored.brief}\n\n${shown.brief}`)}
            >
              {t('joinBoth')}
            </Button>
          ) : null}
        </div>
      ) : (
        <div className="mt-2 flex flex-col gap-2">
          <TextArea
            label={t('joined')}
            rows={8}
            maxLength={10_000}
            value={both}
            onChange={setBoth}
            autoFocus
          />
          <div className="flex gap-2">
            <Button size="s" variant="primary" onPress={() => autosave.keepMine('brief', { brief: both })}>
              {t('keepJoined')}
            </Button>
            <Button size="s" onPress={() => setBoth(null)}>
              {ui('cancel')}
            </Button>
          </div>
        </div>
      )}
    </Banner>
  );
}
