/** Where the screens of one demo stand. */
export interface Where {
  readonly noordbrug: string;
  readonly meerwijk: string;
  readonly year: number;
}

export interface Screen {
  readonly name: string;
  readonly path: (where: Where) => string;
}

const FIRST_STEPS = ['foundation', 'themes', 'channels', 'promises', 'activities'];

/** Every screen there is, in each of the states that look different by their address. */
export const SCREENS: readonly Screen[] = [
  { name: 'week', path: ({ noordbrug }) => `/o/${noordbrug}/week` },
  { name: 'year', path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}` },
  {
    name: 'year-by-theme',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}?lanes=theme&zoom=quarter`,
  },
  { name: 'year-month', path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}?zoom=month` },
  {
    name: 'year-holidays',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}?zoom=month&month=5&status=done`,
  },
  { name: 'year-empty', path: ({ meerwijk, year }) => `/o/${meerwijk}/year/${year}` },
  { name: 'year-without-plan', path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year + 3}` },
  { name: 'list', path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}` },
  { name: 'list-nothing-found', path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}?q=zzz` },
  { name: 'bin', path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}?bin=true` },
  { name: 'rhythm', path: ({ noordbrug }) => `/o/${noordbrug}/rhythm` },
  { name: 'rhythm-filling', path: ({ noordbrug }) => `/o/${noordbrug}/rhythm?fill=1` },
  { name: 'rhythm-empty', path: ({ meerwijk }) => `/o/${meerwijk}/rhythm` },
  { name: 'requests', path: ({ noordbrug }) => `/o/${noordbrug}/requests` },
  { name: 'foundation', path: ({ noordbrug, year }) => `/o/${noordbrug}/foundation/${year}` },
  { name: 'foundation-empty', path: ({ meerwijk, year }) => `/o/${meerwijk}/foundation/${year}` },
  { name: 'import', path: ({ meerwijk }) => `/o/${meerwijk}/import` },
  { name: 'not-found', path: ({ noordbrug }) => `/o/${noordbrug}/nowhere` },
  { name: 'first-run-name', path: () => '/new' },
  ...FIRST_STEPS.map((step) => ({
    name: `first-run-${step}`,
    path: ({ meerwijk, year }: Where) => `/new?organisation=${meerwijk}&year=${year}&step=${step}`,
  })),
  {
    name: 'first-run-themes-chosen',
    path: ({ noordbrug, year }) => `/new?organisation=${noordbrug}&year=${year}&step=themes`,
  },
];
