import type { Member } from '@cadans/contracts/members';
import type { ChosenTheme, Theme } from '@cadans/contracts/plans';
import { MOST_THEMES, mayChooseSoMany } from '@cadans/domain/theme-weight';
import { Layers } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';
import { AddTheme } from './add-theme';
import { ManyThemes } from './many-themes';
import { ManyThemesDialog } from './many-themes-dialog';
import { ThemeDialog } from './theme-dialog';
import { type ThemeDeed, ThemeRow } from './theme-row';
import type { useThemeDeeds } from './use-theme-deeds';
import type { Weighing } from './use-weighing';
import { WeightBar } from './weight-bar';
import { WeightSum } from './weight-sum';

/** Which dialog is open: for a new theme, for one that is there, or none. */
export type ThemeAsked = 'new' | ChosenTheme | null;

export interface ThemesProps {
  weighing: Weighing;
  deeds: ReturnType<typeof useThemeDeeds>;
  /** Why the year has more than five themes, as the server has it. */
  manyThemesReason: string | null;
  all: readonly Theme[];
  members: readonly Member[];
  canEdit: boolean;
  asked: ThemeAsked;
  onAsk: (asked: ThemeAsked) => void;
}

/** What the year is about: the division as one bar, then each theme in its own words. */
export function Themes(props: ThemesProps) {
  const { weighing, deeds, manyThemesReason, all, members, canEdit, asked, onAsk } = props;
  const { t } = useTranslation('foundation');
  const { themes, set } = weighing;
  const earlier = all.filter(({ id }) => !themes.some((theme) => theme.id === id));
  // What goes on once it is said why there are more than five.
  const [goOn, setGoOn] = useState<((reason: string) => void) | null>(null);
  const choosing = (go: () => void) => {
    if (mayChooseSoMany(themes.length + 1, manyThemesReason)) go();
    else
      setGoOn(() => (reason: string) => {
        deeds.say(reason);
        go();
      });
  };
  const add = (
    <AddTheme
      earlier={earlier}
      onNew={() => choosing(() => onAsk('new'))}
      onReuse={(theme) => choosing(() => deeds.reuse(theme))}
    />
  );
  const edited = asked === 'new' ? null : asked;
  const taken = new Map(
    themes.filter(({ id }) => id !== edited?.id).map(({ colour, name }) => [colour, name] as const),
  );
  const weighOne = (id: string, weight: number) =>
    set(themes.map((theme) => (theme.id === id ? { ...theme, weight } : theme)));
  const perform = (deed: ThemeDeed, theme: ChosenTheme) => {
    if (deed === 'edit') onAsk(theme);
    else if (deed === 'drop') deeds.drop(theme);
    else deeds.move(theme.id, deed === 'up' ? -1 : 1);
  };
  return (
    <Card padded={false} className="print:border-0">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 md:px-5 print:px-0 print:pt-0">
        <h2 className="font-serif text-lg font-semibold">{t('themes')}</h2>
        {themes.length > 0 ? <p className="mr-auto text-xs text-faint">{t('themesAside')}</p> : null}
        {canEdit && themes.length > 0 ? <div data-no-print>{add}</div> : null}
      </header>
      {themes.length === 0 ? (
        <EmptyState
          title={t('noThemesTitle')}
          icon={<Layers size={20} />}
          actions={
            canEdit ? (
              <>
                <Button variant="primary" onPress={() => onAsk('new')}>
                  {t('newTheme')}
                </Button>
                {earlier.length > 0 ? add : null}
              </>
            ) : null
          }
        >
          {canEdit ? t('noThemesText') : t('noThemesRead')}
        </EmptyState>
      ) : (
        <>
          <div className={`px-4 md:px-5 print:px-0 print:pb-2 ${canEdit ? '' : 'pb-4'}`}>
            <WeightBar themes={themes} onChange={canEdit ? set : undefined} />
          </div>
          {canEdit ? <WeightSum weighing={weighing} onSave={deeds.save} /> : null}
          {themes.length > MOST_THEMES ? (
            <ManyThemes
              count={themes.length}
              reason={manyThemesReason}
              onAsk={canEdit && !weighing.isChanged ? () => setGoOn(() => deeds.explain) : null}
            />
          ) : null}
          <ul className="divide-y divide-line border-t border-line print:grid print:grid-cols-2 print:gap-x-8 print:divide-y-0 print:border-0">
            {themes.map((theme, at) => (
              <ThemeRow
                key={theme.id}
                theme={theme}
                owner={members.find(({ id }) => id === theme.ownerId)}
                canEdit={canEdit}
                isFirst={at === 0}
                isLast={at === themes.length - 1}
                onWeigh={(weight) => weighOne(theme.id, weight)}
                onDeed={(deed) => perform(deed, theme)}
              />
            ))}
          </ul>
        </>
      )}
      {goOn ? (
        <ManyThemesDialog
          reason={manyThemesReason ?? ''}
          onClose={() => setGoOn(null)}
          onSay={(reason) => {
            setGoOn(null);
            goOn(reason);
          }}
        />
      ) : null}
      {asked ? (
        <ThemeDialog
          theme={edited}
          taken={taken}
          members={members}
          onClose={() => onAsk(null)}
          onSave={deeds.write}
        />
      ) : null}
    </Card>
  );
}
