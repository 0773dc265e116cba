import type { Plan } from '@cadans/contracts/plans';
import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import { showToast } from '../../ui/toast-queue';
import { WritingPlace } from '../../ui/writing-place';
import { useTranslation } from '../../words/use-translation';
import { FieldStateMark } from './field-state-mark';
import { OvertakenText } from './overtaken-text';
import type { Place } from './place';
import { useStoryField } from './use-story-field';

const MOST = 20;
const LONGEST = 200;
const look = 'font-serif text-base leading-snug';

/** For whom the year is: lines to read, each written in place; the last, empty one adds another. */
export function Audiences({ place, plan, canEdit }: { place: Place; plan: Plan; canEdit: boolean }) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const id = useId();
  const [added, setAdded] = useState('');
  const held = useStoryField(place, 'audiences', plan.foundation.audiences);
  const lines = held.text;

  const add = () => {
    if (added.trim() === '') return;
    held.save([...lines, added]);
    setAdded('');
  };
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  const remove = (at: number) => {
    const name = lines[at] ?? '';
    const left = lines.toSpliced(at, 1);
    held.save(left);
    const undo = () => held.save(lines, left);
    showToast({ text: t('audienceRemoved', { name }), action: { label: ui('undo'), onPress: undo } });
  };
  const keyed = lines.map((line, at) => ({ line, at, key: `${id}${at}` }));

  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="section-label">{t('audiences')}</h2>
        {canEdit ? <FieldStateMark state={held.state} onRetry={() => held.save()} /> : null}
      </div>
      {lines.length === 0 && !canEdit ? <p className="text-faint italic">{t('notWritten')}</p> : null}
      <ul className="divide-y divide-line">
        {keyed.map(({ line, at, key }) => (
          <li key={key} className="flex items-center gap-1 py-0.5">
            {canEdit ? (
              <>
                <div className="min-w-0 flex-1">
                  <WritingPlace
                    id={key}
                    label={t('audience', { number: at + 1 })}
                    text={line}
                    onWrite={(text) => held.write(lines.with(at, text))}
                    onLeave={() => held.save()}
                    hint={t('nothing')}
                    maxLength={LONGEST}
                    look={look}
                  />
                </div>
                <span data-no-print>
                  <IconButton
                    label={t('removeAudience', { name: line })}
                    icon={<X size={14} aria-hidden />}
                    onPress={() => remove(at)}
                  />
                </span>
              </>
            ) : (
              <p className={`py-1 ${look}`}>{line}</p>
            )}
          </li>
        ))}
      </ul>
      {canEdit && lines.length < MOST ? (
        <div
          data-no-print
          className={`flex items-center gap-1.5 py-1 text-muted ${lines.length > 0 ? 'border-t border-line' : ''}`}
        >
          <Plus size={14} aria-hidden className="shrink-0" />
          <input
            aria-label={t('addAudience')}
            placeholder={t('addAudience')}
            value={added}
            maxLength={LONGEST}
            onChange={({ target }) => setAdded(target.value)}
            onKeyDown={addOnEnter}
            onBlur={add}
            className="min-h-8 w-full min-w-0 rounded-control bg-transparent px-1 outline-offset-0 placeholder:text-muted max-md:min-h-11 max-md:text-base"
          />
        </div>
      ) : null}
      <OvertakenText held={held} />
    </div>
  );
}
