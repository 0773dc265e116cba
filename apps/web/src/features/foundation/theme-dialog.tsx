import type { Member } from '@cadans/contracts/members';
import { Theme } from '@cadans/contracts/plans';
import { THEME_COLOURS, type ThemeColour } from '@cadans/domain/theme-colour';
import { useId, useState } from 'react';
import { CallError } from '../../api/call-error';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';
import { ThemeForm } from './theme-form';
import type { ThemeTexts } from './use-theme-acts';

export interface ThemeDialogProps {
  /** null to make a new one. */
  theme: Theme | null;
  /** Colours other themes of the year have, with the name of the theme. */
  taken: ReadonlyMap<ThemeColour, string>;
  members: readonly Member[];
  onClose: () => void;
  /** Saves; `seen` is the theme as it was when this was written. Throws the refusal. */
  onSave: (texts: ThemeTexts, seen: Theme | null) => Promise<void>;
}

/** The first colour nobody has, else the first. */
export function freeColour(taken: ReadonlyMap<ThemeColour, string>): ThemeColour {
  return THEME_COLOURS.find((colour) => !taken.has(colour)) ?? THEME_COLOURS[0];
}

/** The fields as the form begins: only what can be written, and for a new theme a colour nobody has yet. */
function textsOf(theme: Theme | null, taken: ReadonlyMap<ThemeColour, string>): ThemeTexts {
  const { name = '', promise = '', message = '', audience = '', ownerId = null } = theme ?? {};
  return { name, promise, message, audience, ownerId, colour: theme?.colour ?? freeColour(taken) };
}

/** Asks for a new theme, or changes one. Somebody else's change meanwhile is shown, not overwritten. */
export function ThemeDialog({ theme, taken, members, onClose, onSave }: ThemeDialogProps) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const formId = useId();
  const [seen, setSeen] = useState(theme);
  const [theirs, setTheirs] = useState<Theme | null>(null);
  const [isPending, setPending] = useState(false);
  const texts = textsOf(seen, taken);
  const save = async (written: ThemeTexts, over: Theme | null) => {
    setPending(true);
    try {
      await onSave(written, over);
      onClose();
    } catch (error) {
      const stale =
        error instanceof CallError && error.code === 'stale' ? Theme.safeParse(error.current) : null;
      if (!stale?.success) throw error;
      setTheirs(stale.data);
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      title={t(theme ? 'editThemeTitle' : 'themeTitle')}
      subtitle={t(theme ? 'editThemeSubtitle' : 'themeSubtitle')}
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            isPending={isPending}
            isDisabled={theirs !== null}
          >
            {theme ? ui('save') : t('add')}
          </Button>
        </>
      }
    >
      <ThemeForm
        // What the other wrote starts the form anew.
        key={seen?.version ?? 0}
        id={formId}
        texts={texts}
        taken={taken}
        members={members}
        theirs={theirs}
        onKeepTheirs={() => {
          setSeen(theirs);
          setTheirs(null);
        }}
        onKeepMine={(mine) => {
          setTheirs(null);
          return save(mine, theirs);
        }}
        onSubmit={(written) => save(written, seen)}
      />
    </Dialog>
  );
}
