/** Where an activity stands on the screen: its mark on the sheet, its title in the list. */
export function markOf(activityId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `[data-stop="${CSS.escape(activityId)}"], [data-row="${CSS.escape(activityId)}"] [data-cell=title]`,
  );
}
