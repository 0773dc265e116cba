import type { ImportKind } from '@cadans/contracts/import-draft';
import type { ImportRow } from '@cadans/contracts/import-dry-run';
import { isWaiting } from '@cadans/domain/import-choices';
import { formatDay } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { choiceOf, completeGroup, completeRow, SINGLE } from './draft-changes';
import { TargetField } from './target-field';
import type { TargetOption } from './targets';
import type { WorkWithRun } from './use-draft';

export interface MissingGroupProps extends WorkWithRun {
  kind: ImportKind;
  group: 'empty' | 'rest';
  count: number;
  options: readonly TargetOption[];
}

/** More rows than this are completed as a group, or in the file. */
const MOST_SINGLE = 50;

/** Rows without a theme, owner or channel: one choice for all of them, and where that does not fit one per row. */
export function MissingGroup(props: MissingGroupProps) {
  const { kind, group, count, options, draft, change, run } = props;
  const { t } = useTranslation('imports');
  const name = t(`${group}Group.${kind}`, { count });
  const rows = run.rows.filter((row) => row.missing[SINGLE[kind]] === group && isAlive(row));
  const isOpen = draft[kind][group] === null;
  return (
    <div
      className={`rounded-card border p-3 ${isOpen ? 'border-warn-line bg-warn-soft' : 'border-line bg-sunken'}`}
    >
      <div className="grid items-center gap-2 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <p className="text-sm font-semibold">{name}</p>
        <TargetField
          kind={kind}
          label={t(`chooseFor.${kind}`, { group: name })}
          options={options}
          value={draft[kind][group]}
          onChange={(target) => change(completeGroup(draft, kind, group, target))}
        />
      </div>
      {rows.length > 0 && rows.length <= MOST_SINGLE ? (
        <details className="mt-2">
          <summary className="cursor-pointer text-sm text-muted hover:text-ink max-md:py-3">
            {t('perRow')}
          </summary>
          <ul className="mt-2 flex flex-col gap-2">
            {rows.map((row) => (
              <SingleRow key={row.row} row={row} {...props} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function SingleRow({ row, kind, options, draft, change }: MissingGroupProps & { row: ImportRow }) {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  return (
    <li className="grid items-center gap-x-3 gap-y-1 md:grid-cols-[6rem_minmax(0,1fr)_minmax(0,20rem)]">
      <span className="text-xs text-faint tabular-nums">
        {row.startsOn ? formatDay(row.startsOn, language) : ''}
      </span>
      <span className="text-sm text-pretty">{row.title}</span>
      <TargetField
        kind={kind}
        label={t(`ofRow.${kind}`, { title: row.title })}
        options={options}
        value={choiceOf(draft, row.row)[SINGLE[kind]] ?? null}
        none={t('sameForAll')}
        onChange={(target) => change(completeRow(draft, kind, row.row, target))}
      />
    </li>
  );
}

/** What is left out need not be completed. */
function isAlive({ verdict }: ImportRow): boolean {
  return verdict === 'ready' || isWaiting(verdict);
}
