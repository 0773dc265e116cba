import { useId } from 'react';
import { Checkbox } from '../../ui/checkbox';

/** Something that can be taken along, and what is said of it below its name. */
export interface ChoosableRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export interface ChosenRowsProps {
  title: string;
  rows: readonly ChoosableRow[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** Rows under a head, each of which is taken along or not; the head takes all or none. */
export function ChosenRows({ title, rows, chosen, onChange }: ChosenRowsProps) {
  const labelId = useId();
  const count = rows.filter(({ id }) => chosen.has(id)).length;
  const change = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  return (
    <section aria-labelledby={labelId} className="pt-1">
      <Checkbox
        isSelected={count === rows.length}
        isIndeterminate={count > 0 && count < rows.length}
        onChange={() =>
          change(
            rows.map(({ id }) => id),
            count < rows.length,
          )
        }
        className="py-1"
      >
        <span id={labelId} className="section-label">
          {title} · {count}/{rows.length}
        </span>
      </Checkbox>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ id, name, about }) => (
          <li key={id} className="py-1.5">
            <Checkbox isSelected={chosen.has(id)} onChange={(isOn) => change([id], isOn)}>
              <span>
                {name}
                <span className="block text-xs text-muted">{about}</span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
