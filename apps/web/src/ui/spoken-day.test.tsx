import type { SpokenDate } from '@cadans/domain/spoken-period';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { DateField, type DateFieldProps } from './date-field';
import { DatePicker } from './date-picker';
import { Dialog } from './dialog';

type Kept = Pick<DateFieldProps, 'minValue' | 'maxValue' | 'onSpoken'> & {
  onChange: (day: string | null) => void;
};

function DayKept({ onChange, ...rest }: Kept) {
  const [day, setDay] = useState<string | null>('2026-07-03');
  const keep = (next: string | null) => {
    onChange(next);
    setDay(next);
  };
  return <DatePicker label="Uiterlijk" value={day} onChange={keep} {...rest} />;
}

const firstPart = () => screen.getAllByRole('spinbutton')[0] as HTMLElement;
const words = () => screen.queryByRole('textbox', { name: 'Uiterlijk: typ het in woorden' });

describe('a date field', () => {
  it('takes words from the first letter, says what it understood, and gives the parts back', async () => {
    const onChange = vi.fn();
    const { user } = await show(<DayKept onChange={onChange} />);
    await user.tab();
    await user.keyboard('di 7 april 2026');
    expect(screen.getByRole('status').textContent).toContain('di 7 april 2026, wk 15');
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('2026-04-07');
    expect(words()).toBeNull();
    expect(document.activeElement).toBe(firstPart());
    expect(firstPart().textContent).toBe('07');
  });

  it('takes figures along that were typed before the first letter', async () => {
    const onChange = vi.fn();
    const { user } = await show(<DayKept onChange={onChange} />);
    await user.tab();
    await user.keyboard('15mei 2027{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('2027-05-15');
  });

  it('hands a week on as a week to who wants it, and takes its Monday elsewhere', async () => {
    const onSpoken = vi.fn<(said: SpokenDate) => void>();
    const onChange = vi.fn();
    const { user, unmount } = await show(<DayKept onChange={onChange} onSpoken={onSpoken} />);
    await user.tab();
    await user.keyboard('w14 2027{Enter}');
    expect(onSpoken).toHaveBeenCalledExactlyOnceWith({
      window: { startsOn: '2027-04-05', endsOn: '2027-04-11' },
      precision: 'week',
    });
    expect(onChange).not.toHaveBeenCalled();
    unmount();
    await show(<DayKept onChange={onChange} />);
    await user.tab();
    await user.keyboard('w14 2027{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('2027-04-05');
  });

  it('keeps its day, and its dialog, on Escape, and its day when the words are no date or not possible here', async () => {
    const onChange = vi.fn();
    const onClose = vi.fn();
    const { user } = await show(
      <Dialog title="Verplaatsen" isOpen onOpenChange={onClose}>
        <DayKept onChange={onChange} maxValue="2026-12-31" />
      </Dialog>,
    );
    await user.click(firstPart());
    await user.keyboard('volgende kat{Enter}');
    expect(screen.getByRole('status').textContent).toContain('Nog geen datum');
    await user.clear(words() as HTMLElement);
    await user.keyboard('15 mei 2027{Enter}');
    expect(screen.getByRole('status').textContent).toBe('Die dag kan hier niet.');
    await user.clear(words() as HTMLElement);
    await user.keyboard('15 mei 2026{Escape}');
    expect(words()).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('opens the words by a button, and takes them when it is left', async () => {
    const onChange = vi.fn();
    const { user } = await show(
      <>
        <DateField label="Due" value={null} onChange={onChange} />
        <button type="button">Next</button>
      </>,
      'en',
    );
    await user.click(screen.getByRole('button', { name: 'Due: type it in words' }));
    await user.keyboard('end of March 2027');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(onChange).toHaveBeenLastCalledWith('2027-03-31');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
