/** What is said where the themes of the year are weighed from progress. */
export const words = {
  title: 'Weging van {{year}}',
  save: 'Weging opslaan',
  saved: 'De weging van {{year}} is gewijzigd.',
  weightOf: 'Weging van {{name}}',
  gotAndNow: 'kreeg {{share}} in 8 weken · weging nu {{weight}}%',
  now: 'weging nu {{weight}}%',
  starved_one: 'Zo krijgt {{names}} nog minder dan de helft van de weging.',
  starved_other: 'Zo krijgen {{names}} nog minder dan de helft van hun weging.',
  nobodyStarved: 'Zo krijgt elk thema minstens de helft van zijn weging.',
  focusSame: 'Focus blijft {{now}}',
  focusBecomes: 'Focus wordt {{becomes}}, nu {{now}}',
} as const;

declare module '../../words' {
  interface Words {
    weighing: typeof words;
  }
}
