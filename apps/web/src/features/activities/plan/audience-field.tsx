import { foldedAudience } from '@cadans/domain/no-go';
import { useQuery } from '@tanstack/react-query';
import { audiencesQuery } from '../../../api/audiences.queries';
import type { YearPlan } from '../../../api/year-plan';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import { useNoGos } from './use-no-gos';

export interface AudienceFieldProps {
  organisationId: string;
  plan: Pick<YearPlan, 'year' | 'channels'>;
  value: string | null;
  labelHidden?: boolean;
  onChange: (audience: string | null) => void;
}

const NONE = '';

/**
 * For whom an activity is meant: an audience of the foundation, one that is deliberately passed over (which says so), or
 * nobody in particular.
 */
export function AudienceField(props: AudienceFieldProps) {
  const { organisationId, plan, value, labelHidden = false, onChange } = props;
  const { t } = useTranslation('activities');
  const choices = useAudiences(organisationId, plan, value);
  return (
    <Select
      label={t('audience')}
      labelHidden={labelHidden}
      optional
      options={[
        { id: NONE, label: t('noAudience') },
        ...choices.map(({ audience, isLeftOut }) => ({
          id: audience,
          label: audience,
          ...(isLeftOut && { description: t('deliberatelyNot') }),
        })),
      ]}
      value={choices.find(({ audience }) => isSame(audience, value))?.audience ?? NONE}
      onChange={(audience) => onChange(audience === NONE ? null : audience)}
    />
  );
}

/** The audiences to choose from: none as long as the foundation names none and nothing was chosen. */
export function useAudiences(
  organisationId: string,
  plan: Pick<YearPlan, 'year' | 'channels'>,
  value: string | null,
) {
  const { data: ofPlan = [] } = useQuery(audiencesQuery(organisationId, plan.year));
  const { standing } = useNoGos(organisationId, plan);
  const leftOut = standing.flatMap(({ audience }) => audience ?? []);
  if (ofPlan.length + leftOut.length === 0 && value === null) return [];
  const all = [...ofPlan, ...leftOut, ...(value === null ? [] : [value])];
  return all
    .filter((audience, at) => all.findIndex((one) => isSame(one, audience)) === at)
    .map((audience) => ({ audience, isLeftOut: leftOut.some((one) => isSame(one, audience)) }));
}

const isSame = (one: string, other: string | null) =>
  other !== null && foldedAudience(one) === foldedAudience(other);
