import { may, type Role } from './ability.js';

interface Member {
  readonly id: string;
  readonly role: Role;
  readonly admin: boolean;
}

interface View {
  readonly byId: string;
  readonly shared: boolean;
}

/** Sharing a view, so that everybody in the organisation sees it, is for who may plan. */
export function mayShareView(member: Pick<Member, 'role' | 'admin'>): boolean {
  return may(member, 'plan');
}

/** A shared view is changed and forgotten by who may plan, any other by who made it. */
export function mayChangeView(member: Member, view: View): boolean {
  return view.shared ? mayShareView(member) : view.byId === member.id;
}
