import type { ActivityFilter } from '@cadans/domain/activity-filter';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenId, givenYear } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { FilterChips } from './filter-chips';

const plan = readYear(givenYear({ activities: 1 }));

function Desk({ start }: { start: ActivityFilter }) {
  const [filter, setFilter] = useState(start);
  return <FilterChips plan={plan} filter={filter} onFilter={setFilter} />;
}

const texts = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('the chips of a filter', () => {
  it('say what is filtered, and take it away one by one', async () => {
    const theme = [givenId('theme', 0), givenId('theme', 1)];
    const { user } = await show(
      <Desk start={{ q: ' blog ', theme, owner: givenId('member', 1), status: 'open', late: true }} />,
    );
    expect(texts()).toEqual([
      'Zoeken: ‘blog’',
      'Thema: Meedenken',
      'Thema: Veilig werken',
      'Eigenaar: Mark Jansen',
      'Status: Alles wat open is',
      'Alleen te laat',
    ]);
    await user.click(screen.getByRole('button', { name: /^Thema: Meedenken,/ }));
    expect(texts()).toContain('Thema: Veilig werken');
    expect(texts()).not.toContain('Thema: Meedenken');
    await user.click(screen.getByRole('button', { name: 'Wis filters' }));
    expect(texts()).toEqual([]);
  });

  it('name what the plan does not know any more, so that it can go', async () => {
    await show(<Desk start={{ campaign: 'gone' }} />, 'en');
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toMatch(/^Campaign: /);
  });
});
