import type { ImportKind } from '@cadans/contracts/import-draft';
import { useState } from 'react';
import { useTranslation } from '../../words/use-translation';
import { completeGroup, mapValue } from './draft-changes';
import { MissingGroup } from './missing-group';
import { NewName } from './new-name';
import { TargetField } from './target-field';
import { optionsFor, type TargetOption } from './targets';
import { ThemeProposal } from './theme-proposal';
import type { WorkWithRun } from './use-draft';

/** How many values stand in sight; the others wait behind a line that says how many there are. */
const IN_SIGHT = 6;

/** How the values of the file become themes, owners or channels, and who completes the rows that have none. */
export function ValuesOfKind({ kind, ...work }: WorkWithRun & { kind: ImportKind }) {
  const { t } = useTranslation('imports');
  const { run, draft } = work;
  const [typed, setTyped] = useState<readonly string[]>([]);
  const options = optionsFor(kind, run, draft, typed);
  const values = run.values[kind];
  const chosen = values.filter(({ to }) => to !== null);
  const first = kind === 'themes' ? chosen.slice(0, 12) : values.length <= IN_SIGHT ? values : [];
  const others = values.filter((value) => !first.includes(value));
  const { empty, rest } = run.missing[kind];
  if (values.length === 0 && empty === 0 && rest === 0) return null;
  const add = (name: string) => {
    setTyped([...typed, name]);
    // With nothing else to choose from, the new one is meant for the rows that wait.
    if (options.length === 0) work.change(completeGroup(draft, kind, empty > 0 ? 'empty' : 'rest', { name }));
  };
  return (
    <section>
      <h3 className="font-semibold">{t(kind)}</h3>
      {kind === 'channels' ? null : <p className="text-sm text-muted">{t(`${kind}Text`)}</p>}
      {kind === 'themes' && values.length > 0 ? <ThemeProposal {...work} /> : null}
      <ValueList kind={kind} values={first} options={options} {...work} />
      {others.length > 0 ? (
        <details className="mt-2">
          <summary className="cursor-pointer py-1 text-sm text-muted hover:text-ink max-md:py-3">
            {t(`others.${kind}`, { count: others.length })}
          </summary>
          <ValueList kind={kind} values={others} options={options} {...work} />
        </details>
      ) : null}
      <div className="mt-3 flex flex-col gap-3 empty:hidden">
        {empty > 0 ? (
          <MissingGroup kind={kind} group="empty" count={empty} options={options} {...work} />
        ) : null}
        {rest > 0 ? <MissingGroup kind={kind} group="rest" count={rest} options={options} {...work} /> : null}
      </div>
      {empty > 0 || rest > 0 ? (
        <div className="mt-3 max-w-sm">
          <NewName kind={kind} onAdd={add} />
        </div>
      ) : null}
    </section>
  );
}

interface ValueListProps extends WorkWithRun {
  kind: ImportKind;
  values: WorkWithRun['run']['values'][ImportKind];
  options: readonly TargetOption[];
}

function ValueList({ kind, values, options, draft, change }: ValueListProps) {
  const { t } = useTranslation('imports');
  if (values.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-x-6 gap-y-2 lg:grid-cols-2 2xl:grid-cols-3">
      {values.map(({ key, label, rows, to }) => (
        <li key={key} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] items-center gap-3">
          <span className="text-sm break-words">
            {label} <span className="text-faint tabular-nums">{rows}×</span>
          </span>
          <TargetField
            kind={kind}
            label={t('becomes', { label })}
            options={options}
            value={to}
            none={t(`not.${kind}`)}
            ownName={label.slice(0, 80)}
            onChange={(target) => change(mapValue(draft, kind, key, target))}
          />
        </li>
      ))}
    </ul>
  );
}
