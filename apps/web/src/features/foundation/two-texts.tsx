import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';
import type { StoryText } from './story';

export interface TwoTextsProps {
  theirs: StoryText;
  mine: StoryText;
  onKeepTheirs: () => void;
  onKeepMine: () => void;
}

/** Two people wrote the same text. Both stand here until one of them chooses; nothing is overwritten meanwhile. */
export function TwoTexts({ theirs, mine, onKeepTheirs, onKeepMine }: TwoTextsProps) {
  const { t } = useTranslation('foundation');
  const shown = (text: StoryText) => (typeof text === 'string' ? text : text.join('\n')) || t('nothing');
  const sides = [
    { key: 'theirs', head: t('theirs'), text: theirs, act: t('keepTheirs'), onPress: onKeepTheirs },
    { key: 'mine', head: t('mine'), text: mine, act: t('keepMine'), onPress: onKeepMine },
  ];
  return (
    <Banner tone="warn" title={t('overtaken')} className="mt-3">
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        {sides.map(({ key, head, text, act, onPress }) => (
          <section key={key} aria-label={head} className="flex flex-col items-start gap-2">
            <h3 className="section-label">{head}</h3>
            <p className="flex-1 whitespace-pre-wrap break-words">{shown(text)}</p>
            <Button size="s" variant={key === 'mine' ? 'outline' : 'secondary'} onPress={onPress}>
              {act}
            </Button>
          </section>
        ))}
      </div>
    </Banner>
  );
}
