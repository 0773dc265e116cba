import type { Request } from '@cadans/contracts/requests';
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { classes } from '../../ui/classes';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './around';
import { AskedBackChip, ReasonChip, StandChip } from './request-chips';
import { requesterName } from './requester-name';

export interface RequestRowProps {
  request: Request;
  around: Around;
  isChosen: boolean;
  onChoose: (requestId: string) => void;
}

/**
 * A request in the inbox: what, why, by whom, and how long it waits. Who walks through hundreds with J draws the two rows
 * that change, and the browser lays out those in sight.
 */
export const RequestRow = memo(function RequestRow({ request, around, isChosen, onChoose }: RequestRowProps) {
  const { t } = useTranslation('requests');
  const name = requesterName(request, around, t);
  return (
    <li
      data-request={request.id}
      className="[contain-intrinsic-block-size:auto_5.5rem] [content-visibility:auto]"
    >
      <Button
        data-request-row
        {...(isChosen && { 'aria-current': 'true' as const })}
        onPress={() => onChoose(request.id)}
        className={classes(
          'block w-full cursor-pointer border-l-3 px-4 py-3 text-left -outline-offset-2 transition-colors md:px-3.5',
          isChosen ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-sunken',
        )}
      >
        <span className="line-clamp-2 font-semibold text-pretty">{request.title}</span>
        <span className="mt-1.5 flex flex-wrap items-center gap-x-1.5 gap-y-1">
          <StandChip request={request} around={around} />
          <AskedBackChip status={request.status} />
          <ReasonChip reason={request.reason} />
          {request.byId === around.memberId ? null : (
            <span className="min-w-0 truncate text-xs text-muted">{name}</span>
          )}
        </span>
      </Button>
    </li>
  );
});
