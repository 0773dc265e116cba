import { CircleDashed } from 'lucide-react';
import { GridBeats, type GridBeatsProps } from '../../../features/year/beats/grid-beats';
import type { PlacedBeat } from '../../../features/year/beats/place-beats';
import { stopOf } from '../../../features/year/beats/use-beat-hands';
import { afterFrame } from '../../../ui/after-frame';
import { useTranslation } from '../../../words/use-translation';
import { useCommandSource } from '../../commands/command-sources';

/** What is promised on the sheet, and the way to the next open beat in the palette. */
export function SheetBeats(props: Omit<GridBeatsProps, 'children'>) {
  return (
    <GridBeats {...props}>
      {(beats) => <NextOpenBeat beats={beats} today={props.model.plan.today} onGo={props.focus} />}
    </GridBeats>
  );
}

interface NextOpenBeatProps {
  beats: readonly (readonly PlacedBeat[])[];
  today: string;
  onGo: GridBeatsProps['focus'];
}

function NextOpenBeat({ beats, today, onGo }: NextOpenBeatProps) {
  const { t } = useTranslation('beats');
  useCommandSource({
    commands: () => {
      const next = nextOpen(beats, today, document.activeElement);
      if (!next) return [];
      return [
        {
          id: 'beat.next',
          group: 'plan',
          label: t('nextOpen'),
          words: t('nextOpenWords'),
          icon: <CircleDashed size={16} aria-hidden />,
          // The palette gives the focus back first.
          run: () => void afterFrame(() => onGo(stopOf(next.beat, next.lane))),
        },
      ];
    },
  });
  return null;
}

/** The first open beat from today on, or the one after the beat that has the focus; after the last the first again. */
function nextOpen(beats: NextOpenBeatProps['beats'], today: string, focused: Element | null) {
  const open = beats
    .flatMap((own, lane) => own.map((beat) => ({ beat, lane })))
    .filter(({ beat }) => beat.beat.state === 'open')
    .toSorted((one, other) => (one.beat.beat.day < other.beat.beat.day ? -1 : 1));
  const id = focused instanceof HTMLElement ? focused.dataset.stop : undefined;
  const at = open.findIndex(({ beat }) => beat.id === id);
  return open[at + 1] && at >= 0
    ? open[at + 1]
    : (open.find(({ beat }) => beat.beat.day >= today) ?? open[0]);
}
