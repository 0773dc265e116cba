import type { Lane } from './lanes';

// So many marks the browser lays out and paints well within the time in which a press has to be answered. What a drop
// changes, two lanes at most, is less: it comes at once.
const AT_ONCE = 600;

/**
 * The next picture on the way from what is drawn to `lanes`: as many changed lanes as one frame can take, from above; the
 * others as they were. `lanes` themselves when that is all of it. A lane that was not there comes at once.
 */
export function nextInTurn(lanes: readonly Lane[], drawn: readonly Lane[]): readonly Lane[] {
  const before = new Map(drawn.map((lane) => [lane.id, lane]));
  let room = AT_ONCE;
  let waits = false;
  const next = lanes.map((lane) => {
    const old = before.get(lane.id);
    if (old && looksAs(lane, old)) return lane;
    if (old && room <= 0) {
      waits = true;
      return old;
    }
    room -= lane.layout.marks.length + lane.layout.piles.length;
    return lane;
  });
  return waits ? next : lanes;
}

function looksAs({ layout }: Lane, { layout: old }: Lane): boolean {
  if (layout === old) return true;
  return (
    layout.rows === old.rows &&
    layout.marks.length === old.marks.length &&
    layout.piles.length === old.piles.length &&
    layout.marks.every((mark, index) => {
      const other = old.marks[index];
      return mark.activity === other?.activity && mark.row === other.row && mark.first === other.first;
    }) &&
    layout.piles.every(
      ({ column, activities }, index) =>
        column === old.piles[index]?.column && activities.length === old.piles[index].activities.length,
    )
  );
}
