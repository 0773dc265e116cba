import type { Plan } from '@cadans/contracts/plans';
import { Card } from '../../ui/card';
import { Audiences } from './audiences';
import type { Place } from './place';
import { StoryText } from './story-text';

export interface StorySheetProps {
  place: Place;
  plan: Plan;
  canEdit: boolean;
}

/** What the year stands on, as a page to read: the core message large, below it why, for whom and how one can tell. */
export function StorySheet({ place, plan, canEdit }: StorySheetProps) {
  const shared = { place, plan, canEdit };
  return (
    <Card padded={false} className="px-5 py-5 md:px-8 md:py-7 print:border-0 print:px-0 print:py-2">
      <StoryText
        {...shared}
        field="coreMessage"
        look="max-w-4xl font-serif text-2xl leading-snug font-semibold tracking-[-0.01em] md:text-[2rem] print:text-2xl"
      />
      <div className="mt-5 grid gap-x-10 gap-y-6 border-t border-line pt-5 lg:grid-cols-[5fr_4fr_4fr] print:grid-cols-[5fr_4fr_4fr] print:gap-x-6 print:pt-3">
        <StoryText
          {...shared}
          field="vision"
          look="font-serif text-[1.0625rem] leading-relaxed print:text-sm"
        />
        <Audiences {...shared} />
        <StoryText
          {...shared}
          field="proof"
          look="text-[0.9375rem] leading-relaxed max-md:text-base print:text-sm"
        />
      </div>
    </Card>
  );
}
