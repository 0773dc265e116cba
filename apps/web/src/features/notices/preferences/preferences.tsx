import type { Role } from '@cadans/domain/ability';
import { canHear } from '@cadans/domain/who-is-told';
import { useQuery } from '@tanstack/react-query';
import { explain } from '../../../api/explain';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { preferencesQuery } from '../notice.queries';
import { DaysAhead } from './days-ahead';
import { KindChoices } from './kind-choices';
import { QuietChoice } from './quiet-choice';
import { Unsubscribed } from './unsubscribed';
import { useChoose } from './use-choose';

export interface PreferencesProps {
  organisationId: string;
  /** Of the days that are told. */
  timeZone: string;
  member: { readonly role: Role; readonly admin: boolean };
}

/** How one hears of things in an organisation. Every choice is kept at once. */
export function Preferences({ organisationId, member, timeZone }: PreferencesProps) {
  const { t: ui } = useTranslation('ui');
  const { data: now, error, refetch } = useQuery(preferencesQuery(organisationId));
  const { mutate: choose } = useChoose(organisationId);
  if (error && !now)
    return (
      <Banner
        tone="danger"
        title={explain(error, ui)}
        actions={<Button onPress={() => void refetch()}>{ui('retry')}</Button>}
      />
    );
  if (!now) return <Skeleton className="h-96 w-full" />;
  const kinds = now.kinds.filter(({ kind }) => canHear(member, kind));
  const ended = kinds.filter(({ unsubscribedAt }) => unsubscribedAt !== null);
  return (
    <>
      {ended.length > 0 ? (
        <Unsubscribed
          kinds={ended}
          onComeBack={() => choose({ kinds: ended.map(({ kind, inApp }) => ({ kind, inApp, mail: true })) })}
        />
      ) : null}
      <KindChoices {...{ kinds, timeZone }} onChoose={(kind) => choose({ kinds: [kind] })} />
      <div className="grid gap-4 md:grid-cols-2">
        {canHear(member, 'due_soon') ? (
          <DaysAhead chosen={now.daysBefore} onChoose={(daysBefore) => choose({ daysBefore })} />
        ) : null}
        <QuietChoice hours={now.quietHours} onChoose={(quietHours) => choose({ quietHours })} />
      </div>
    </>
  );
}
