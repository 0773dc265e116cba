import type { Channel } from '@cadans/contracts/channels';
import type { ChannelStance } from '@cadans/domain/channel';
import { SegmentedControl } from '../../ui/segmented-control';
import { useTranslation } from '../../words/use-translation';
import { ChannelKindIcon } from './channel-kind-icon';

/** What somebody says about a channel; open while they say nothing. */
export type Stance = ChannelStance | 'open';

export interface ChannelChoiceProps {
  /** Without an id while it does not exist yet. */
  channel: Channel;
  isPending: boolean;
  onTake: (stance: Stance) => void;
}

/** One channel with its three answers. A deliberate no shows its reason. */
export function ChannelChoice({ channel, isPending, onTake }: ChannelChoiceProps) {
  const { t } = useTranslation('foundation');
  const { t: ofFirstRun } = useTranslation('first-run');
  const { id, name, kind, stance, stanceReason } = channel;
  const now: Stance = id === '' ? 'open' : stance;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5">
      <span
        className={
          now === 'chosen'
            ? 'grid size-8 place-items-center rounded-control bg-accent-soft text-accent'
            : 'grid size-8 place-items-center rounded-control bg-sunken text-muted'
        }
      >
        <ChannelKindIcon kind={kind} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{name}</span>
        <span className="block text-xs text-muted">
          {now === 'deliberately_not' ? `“${stanceReason}”` : t(`kinds.${kind}`)}
        </span>
      </span>
      <SegmentedControl<Stance>
        label={name}
        segments={[
          { id: 'chosen', label: ofFirstRun('channelYes') },
          { id: 'deliberately_not', label: t('deliberatelyNot') },
          { id: 'open', label: ofFirstRun('channelOpen') },
        ]}
        value={now}
        onChange={(next) => {
          if (!isPending && next !== now) onTake(next);
        }}
        className="max-md:w-full max-md:justify-between"
      />
    </li>
  );
}
