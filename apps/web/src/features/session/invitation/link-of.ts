/** What the link of an invitation carries: which organisation, and the token. */
export interface InvitationLink {
  readonly organisationId: string;
  readonly token: string;
}

/** Reads what stands behind the # of a mailed invitation; null when it is none. */
export function invitationLinkOf(hash: string): InvitationLink | null {
  const [, organisationId, token] = /^#?([0-9a-f-]{36})\/([\w-]{43})$/.exec(hash) ?? [];
  return organisationId && token ? { organisationId, token } : null;
}
