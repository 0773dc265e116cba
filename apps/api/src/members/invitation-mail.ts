import { INVITATION_DAYS } from '@cadans/contracts/invitations';
import type { Language } from '@cadans/contracts/session';
import type { Role } from '@cadans/domain/ability';
import { type WrittenMail, writtenMail } from '../digests/written-mail.js';

/** What an invitation tells: by whom, where, as what, and at which address it can be taken up. */
export interface InvitationToMail {
  readonly language: Language;
  readonly organisation: string;
  readonly by: string;
  readonly role: Role;
  readonly email: string;
  readonly href: string;
}

/** Invites somebody, in the language of who does. */
export function invitationMail({
  language,
  organisation,
  by,
  role,
  email,
  href,
}: InvitationToMail): WrittenMail {
  const words = WORDS[language];
  return writtenMail({
    language,
    subject: words.subject(by, organisation),
    preview: words.preview(organisation),
    above: organisation,
    title: words.title(organisation),
    parts: [
      { part: 'paragraph', text: words.text(by, organisation, words.role[role]) },
      { part: 'button', label: words.button, href },
      { part: 'paragraph', text: words.once(email) },
    ],
    because: words.because(by),
    links: [],
  });
}

const WORDS = {
  nl: {
    subject: (by: string, organisation: string) => `${by} nodigt je uit bij ${organisation}`,
    preview: (organisation: string) => `Doe mee met het jaarplan van ${organisation} in Cadans.`,
    title: (organisation: string) => `Doe mee bij ${organisation}`,
    text: (by: string, organisation: string, role: string) =>
      `${by} nodigt je uit om in Cadans mee te werken aan de marketing van ${organisation}, als ${role}. In het jaarplan staat wat er gebeurt, voor welk thema en door wie.`,
    button: 'Uitnodiging bekijken',
    once: (email: string) =>
      `De link werkt één keer, ${INVITATION_DAYS} dagen lang, en alleen voor ${email}.`,
    because: (by: string) => `${by} gaf je adres op. Ken je deze persoon niet, dan hoef je niets te doen.`,
    role: {
      director: 'directeur',
      marketer: 'marketeer',
      consultant: 'adviseur',
      requester: 'aanvrager',
      viewer: 'lezer',
    },
  },
  en: {
    subject: (by: string, organisation: string) => `${by} invites you to ${organisation}`,
    preview: (organisation: string) => `Take part in the yearly plan of ${organisation} in Cadans.`,
    title: (organisation: string) => `Join ${organisation}`,
    text: (by: string, organisation: string, role: string) =>
      `${by} invites you to work on the marketing of ${organisation} in Cadans, as ${role}. The yearly plan tells what is done, for which theme and by whom.`,
    button: 'See the invitation',
    once: (email: string) => `The link works once, for ${INVITATION_DAYS} days, and for ${email} alone.`,
    because: (by: string) =>
      `${by} gave your address. If you do not know them, there is nothing you need to do.`,
    role: {
      director: 'director',
      marketer: 'marketer',
      consultant: 'consultant',
      requester: 'requester',
      viewer: 'viewer',
    },
  },
} as const;
