import type { Page } from 'playwright-core';

const SETTLED = 800;

/** Something a person does; what comes before it is not measured. */
export interface Interaction {
  readonly before?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
  /** Fails when it did not do what is measured. */
  readonly after?: (page: Page) => Promise<void>;
}

/** What a person does on the year, each by real presses of mouse and keys. */
export const INTERACTIONS: Readonly<Record<string, Interaction>> = {
  drag: { act: drag },
  // A drop that makes it later asks why: the press that lets the question go.
  answer: { before: drag, act: (page) => page.keyboard.press('Escape') },
  // What a click on a mark shows of it, everything about it beside the sheet, and the sheet alone again.
  card: { before: pointAtMark, act: press, after: dialogStands },
  drawer: { before: pointAtOpen, act: press, after: fieldsStand },
  close: { before: openMark, act: (page) => page.keyboard.press('Escape'), after: dialogIsGone },
  plan: { act: (page) => page.keyboard.press('n'), after: fieldsStand },
  filter: {
    act: async (page) => {
      await page.getByRole('searchbox').first().click();
      await page.keyboard.type('webinar', { delay: 150 });
      await page.waitForTimeout(500);
      for (let letter = 0; letter < 7; letter++) await page.keyboard.press('Backspace', { delay: 100 });
    },
  },
  lanes: {
    act: async (page) => {
      for (const name of [/^(Thema|Theme)$/, /^(Eigenaar|Owner)$/, /^(Kanaal|Channel)$/])
        await choose(page, name);
    },
  },
  zoom: {
    act: async (page) => {
      for (const name of [/^(Kwartaal|Quarter)$/, /^(Maand|Month)$/, /^(Jaar|Year)$/])
        await choose(page, name);
    },
  },
};

/** The longest interaction while something is done, in milliseconds; 16 stands for all that are shorter. */
export async function longestInteraction(page: Page, { before, act, after }: Interaction): Promise<number> {
  await before?.(page);
  await page.waitForTimeout(before ? SETTLED : 0);
  await page.evaluate(() => performance.clearMeasures('interaction'));
  await act(page);
  // The browser tells an interaction after the frame that showed what it did.
  await page.waitForTimeout(SETTLED);
  await after?.(page);
  return page.evaluate(() =>
    Math.max(16, ...performance.getEntriesByName('interaction').map(({ duration }) => duration)),
  );
}

async function drag(page: Page): Promise<void> {
  const { x, y } = await plannedMark(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 60, { steps: 25 });
  await page.mouse.move(x + 40, y, { steps: 25 });
  await page.mouse.up();
  await page.getByRole('dialog').first().waitFor();
}

/** The pointer lies where it presses already, and nothing is asked of the page meanwhile. */
async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}

async function pointAtMark(page: Page): Promise<void> {
  const { x, y } = await plannedMark(page);
  await page.mouse.move(x, y);
}

async function pointAtOpen(page: Page): Promise<void> {
  await pointAtMark(page);
  await press(page);
  await page.getByRole('dialog').getByRole('button').first().hover();
}

async function openMark(page: Page): Promise<void> {
  await pointAtOpen(page);
  await press(page);
  await fieldsStand(page);
}

async function dialogStands(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor();
}

async function dialogIsGone(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

// The first is the title; the others come after it.
async function fieldsStand(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('textbox').nth(1).waitFor();
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('radio', { name }).first().click();
  await page.waitForTimeout(600);
}

/** The middle of a mark some weeks from the end of the sheet: what lies there is still to be done, and can go later. */
export async function plannedMark(page: Page): Promise<{ x: number; y: number }> {
  const boxes = await page.locator('[data-stop][data-mark]:not([data-beat])').evaluateAll((marks) =>
    marks.map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
  const inSight = boxes.filter(({ x, y }) => x < 1330 && y > 300 && y < 700);
  const [last] = inSight.toSorted((one, other) => other.x - one.x);
  if (!last) throw new Error('There is no mark to drag.');
  return last;
}
