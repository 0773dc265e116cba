const key = (userId: string) => `cadans.commands.${userId}`;

const KEPT = 8;

/** The ids of the commands this person used last on this device, the latest first. */
export function recentCommands(userId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(userId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

export function rememberCommand(userId: string, id: string): void {
  const ids = [id, ...recentCommands(userId).filter((known) => known !== id)].slice(0, KEPT);
  try {
    localStorage.setItem(key(userId), JSON.stringify(ids));
  } catch {
    // Without storage the palette starts with everything.
  }
}
