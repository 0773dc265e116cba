import type { ReviewItem } from '@cadans/contracts/review-forms';
import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { IconButton } from '../../../ui/icon-button';
import { Menu, MenuItem } from '../../../ui/menu';
import { useTranslation } from '../../../words/use-translation';
import type { ReviewDeed } from './use-review-acts';

export interface MatterMenuProps {
  item: ReviewItem;
  /** All items, in the order of the agenda. */
  items: readonly ReviewItem[];
  onDo: (deed: ReviewDeed) => void;
}

/** Another place on the agenda; and off it, for a matter that somebody put there. */
export function MatterMenu({ item, items, onDo }: MatterMenuProps) {
  const { t, language } = useTranslation('deciding');
  const place = items.indexOf(item);
  const isOwn = item.kind === 'own_matter' && item.decision === null;
  const sort = (by: 1 | -1) => {
    const itemIds = items.map(({ id }) => id);
    itemIds.splice(place, 1);
    itemIds.splice(place + by, 0, item.id);
    onDo({ is: 'sort', itemIds });
  };
  return (
    <MenuTrigger>
      <IconButton
        label={t('moreOf', { about: item.sentence[language] })}
        icon={<Ellipsis size={16} aria-hidden />}
        className="-mt-1.5 -mr-1.5"
      />
      <Menu
        placement="bottom end"
        disabledKeys={[...(place === 0 ? ['earlier'] : []), ...(place === items.length - 1 ? ['later'] : [])]}
        onAction={(key) => {
          if (key === 'remove') onDo({ is: 'remove', item });
          else sort(key === 'earlier' ? -1 : 1);
        }}
      >
        <MenuItem id="earlier" icon={<ArrowUp size={15} aria-hidden />}>
          {t('earlier')}
        </MenuItem>
        <MenuItem id="later" icon={<ArrowDown size={15} aria-hidden />}>
          {t('later')}
        </MenuItem>
        {isOwn ? (
          <MenuItem id="remove" tone="danger" icon={<Trash2 size={15} aria-hidden />}>
            {t('remove')}
          </MenuItem>
        ) : null}
      </Menu>
    </MenuTrigger>
  );
}
