import type { RefusalFacts } from '../../values/refusal-facts.ts'
import type { hours as dutch } from '../nl/hours.ts'

export const hours: typeof dutch = {
  refusals: {
    'no-member': 'Only members write down their hours here.',
    'hours-to-come': 'This day is still to come. Write down your hours when you have worked.',
    'before-member': (f: RefusalFacts['before-member']) =>
      `You are a member since ${f.day}. Choose that day or a later one.`,
    'member-left': (f: RefusalFacts['member-left']) =>
      `You were a member until ${f.day}. Choose that day or an earlier one.`,
  },
  title: 'Hours',
  lead: 'Write down for each day how long you worked for your business, all together.',
  today: (f) => `Today, ${f.day}`,
  yesterday: (f) => `Yesterday, ${f.day}`,
  notedNothing: 'Nothing written down yet.',
  noted: (f) => `Written down: ${f.hours}.`,
  saved: (f) => `Saved: ${f.day}, ${f.hours}.`,
  quick: { '0': 'None', '30': '½ hour', '60': '1 hour', '120': '2 hours', '240': '4 hours' },
  quickFor: (f) => `Hours of ${f.day}`,
  other: 'Another time or day',
  otherLead: 'Type how long you worked that day. What stood there is replaced.',
  day: 'Which day?',
  worked: 'How long did you work?',
  workedHint: 'For example 2, 2:30 or ½.',
  save: 'Save',
  week: (f) => `Week of ${f.period}`,
  weekCaption: 'Hours by day',
  dayColumn: 'Day',
  hoursColumn: 'Hours',
  changeColumn: 'Change',
  change: (f) => `Change ${f.day}`,
  nothing: '–',
  weekTotal: 'Together',
  earlier: 'Week before',
  later: 'Week after',
  year: (f) => `In ${f.year} you have worked ${f.hours} so far.`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  meter: { week: 'This week', year: (f) => `This year (${f.year})` },
  meterSaid: (f) => `${f.worked} of ${f.cap}`,
  cap: {
    week: {
      near: (f) => `You may work ${f.left} more this week.`,
      reached: () => 'You have worked what you may this week.',
      over: (f) =>
        `You worked ${f.over} more this week than your permission says. Write down what is right, and ` +
        `tell your case manager.`,
    },
    year: {
      near: (f) => `You may work ${f.left} more this year.`,
      reached: () => 'You have worked what you may this year.',
      over: (f) =>
        `You worked ${f.over} more this year than was agreed. Write down what is right, and tell your case manager.`,
    },
  },
  noCap: 'We know of no limit to your hours. Is there one in your letter? Ask your case manager.',
  why: 'Why do I write down hours?',
  whyBecause:
    'The municipality and the UWV sometimes want to know how long you work. Your hours are in your ' +
    'statement of the month. Only you see them, and whoever you share them with.',
}
