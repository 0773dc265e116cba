import { Avatar } from '../../ui/avatar';
import { useTranslation } from '../../words/use-translation';
import type { Person } from './mentions';

export interface MentionListProps {
  id: string;
  people: readonly Person[];
  /** Which one the keyboard stands on. */
  active: number;
  onChoose: (person: Person) => void;
}

/** Who can be meant by what is typed after an @. The keyboard stays in the text. */
export function MentionList({ id, people, active, onChoose }: MentionListProps) {
  const { t } = useTranslation('comments');
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t('members')}
      className="mt-1 max-h-48 overflow-y-auto rounded-card border border-line bg-surface p-1 shadow-raised"
    >
      {people.map((person, index) => (
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={`flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-sm max-md:min-h-11 ${index === active ? 'bg-sunken' : ''}`}
          // Before the text loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(person);
          }}
        >
          <Avatar name={person.name} id={person.id} size={20} />
          {person.name}
        </div>
      ))}
    </div>
  );
}
