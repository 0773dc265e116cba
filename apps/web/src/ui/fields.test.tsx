import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { ComboBox } from './combo-box';
import { DatePicker } from './date-picker';
import { NumberField } from './number-field';
import { Select } from './select';
import { TextField } from './text-field';

const owners = [
  { id: 'sv', label: 'Sanne Visser' },
  { id: 'rd', label: 'Roel Dekker' },
] as const;

function DayKept({ onChange }: { onChange: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>(null);
  const keep = (next: string | null) => {
    onChange(next);
    setDay(next);
  };
  return <DatePicker label="Uiterlijk" value={day} onChange={keep} />;
}

describe('fields', () => {
  it('tie label, hint and refusal to the box', async () => {
    const { rerender } = await show(<TextField label="Titel" hint="Kort" />);
    expect(screen.getByLabelText('Titel')).toHaveProperty('tagName', 'INPUT');
    expect(screen.getByText('Kort')).toBeTruthy();
    rerender(<TextField label="Titel" error="Vul een titel in." />);
    const box = screen.getByLabelText('Titel');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    const told = box.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(told.map((id) => document.getElementById(id)?.textContent).join()).toContain('Vul een titel in.');
  });

  it('choose from a list', async () => {
    const onChange = vi.fn();
    const { user } = await show(
      <Select label="Eigenaar" options={owners} value={null} onChange={onChange} />,
    );
    await user.click(screen.getByRole('button', { name: /Eigenaar/ }));
    await user.click(screen.getByRole('option', { name: 'Roel Dekker' }));
    expect(onChange).toHaveBeenCalledWith('rd');
  });

  it('find a choice by typing', async () => {
    const onChange = vi.fn();
    const { user } = await show(
      <ComboBox label="Eigenaar" options={owners} value={null} onChange={onChange} />,
    );
    await user.type(screen.getByRole('combobox', { name: 'Eigenaar' }), 'dek');
    const list = screen.getByRole('listbox');
    expect(within(list).getAllByRole('option')).toHaveLength(1);
    await user.click(within(list).getByRole('option', { name: 'Roel Dekker' }));
    expect(onChange).toHaveBeenLastCalledWith('rd');
  });

  it('take a day in the order of the language and answer it as YYYY-MM-DD', async () => {
    const days: (string | null)[] = [];
    const { user } = await show(<DayKept onChange={(day) => days.push(day)} />);
    const parts = screen.getAllByRole('spinbutton');
    await user.click(parts[0] as HTMLElement);
    await user.keyboard('03072026');
    expect(days.at(-1)).toBe('2026-07-03');
    expect(screen.getByText('wk 27')).toBeTruthy();
  });

  it('hand out no year that is still being typed', async () => {
    const days: (string | null)[] = [];
    const { user } = await show(<DayKept onChange={(day) => days.push(day)} />);
    await user.click(screen.getAllByRole('spinbutton')[0] as HTMLElement);
    await user.keyboard('03072026');
    await user.click(screen.getAllByRole('spinbutton')[2] as HTMLElement);
    await user.keyboard('2027');
    expect(days).not.toContain('0002-07-03');
    expect(days.at(-1)).toBe('2027-07-03');
    await user.keyboard('20');
    await user.tab();
    await user.tab();
    expect(screen.getAllByRole('spinbutton')[2]?.textContent).toBe('2027');
  });

  it('read a number in the notation of the language, and an empty box as nothing', async () => {
    const onChange = vi.fn();
    const { user } = await show(<NumberField label="Uren" value={2} onChange={onChange} />);
    const box = screen.getByRole('textbox', { name: 'Uren' });
    await user.clear(box);
    await user.type(box, '7,5');
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(7.5);
    await user.clear(box);
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});
