import { Avatar } from '../../ui/avatar';
import type { Option } from '../../ui/option';
import type { Around } from './around';

/** Who can answer for a decision: active members. */
export const ownerOptions = (members: Around['members']): Option[] =>
  members
    .filter(({ active }) => active)
    .map(({ id, name }) => ({ id, label: name, leading: <Avatar name={name} id={id} size={20} /> }));
