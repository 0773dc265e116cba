const key = (organisationId: string) => `cadans.planned.${organisationId}`;

/** The theme, owner and channel somebody planned with last, on this device. */
export interface LastChoice {
  themeId?: string;
  ownerId?: string;
  channelId?: string;
}

export function lastChoice(organisationId: string): LastChoice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(organisationId)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

export function rememberChoice(organisationId: string, choice: LastChoice): void {
  try {
    localStorage.setItem(key(organisationId), JSON.stringify(choice));
  } catch {
    // Without storage the next activity starts with oneself.
  }
}
