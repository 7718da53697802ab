import type { RefusalFacts } from '../../values/refusal-facts.ts'
import type { hours as dutch } from '../nl/hours.ts'

export const hours: typeof dutch = {
  refusals: {
    'no-member': 'Only members write down their hours here.',
    'hours-to-come': 'This day is still to come. Write down your hours when you have worked.',
    'before-member': (f: RefusalFacts['before-member']) =>
      `You became a member on ${f.day}. Choose that day or a later one.`,
    'member-left': (f: RefusalFacts['member-left']) =>
      `You were a member until ${f.day}. Choose that day or an earlier one.`,
  },
  title: 'Hours',
  lead: 'Write down for each day how long you worked for your business, all together.',
  leadLeft: (f) =>
    `You were a member until ${f.day}. Write down here what you worked then: it goes into your statement.`,
  today: (f) => `Today, ${f.day}`,
  yesterday: (f) => `Yesterday, ${f.day}`,
  notedNothing: 'Nothing entered yet.',
  noted: (f) => `Entered: ${f.hours}.`,
  saved: (f) => `Saved: ${f.day}, ${f.hours}.`,
  quick: { '0': 'None', '30': '½ hour', '60': '1 hour', '120': '2 hours', '240': '4 hours' },
  quickFor: (f) => `Hours of ${f.day}`,
  other: 'Another time or day',
  otherLead: 'Type how long you worked that day. It replaces what was there before.',
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
  weekTotal: 'Total',
  earlier: 'Previous week',
  later: 'Next week',
  year: (f) => `In ${f.year} you have worked ${f.hours} so far.`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  meter: { week: 'This week', year: (f) => `This year (${f.year})` },
  meterSaid: (f) => `${f.worked} of ${f.cap}`,
  cap: {
    week: {
      near: (f) => `You may work ${f.left} more this week.`,
      reached: () => 'You have worked as much as you may this week.',
      over: (f) =>
        `You worked ${f.over} more this week than your permission says. Write down what is right, and ` +
        `tell your case manager.`,
    },
    year: {
      near: (f) => `You may work ${f.left} more this year.`,
      reached: () => 'You have worked as much as you may this year.',
      over: (f) =>
        `You worked ${f.over} more this year than was agreed. Write down what is right, and tell your case manager.`,
    },
  },
  noCap: 'We do not know of a limit to your hours. Does your letter mention one? Ask your case manager.',
  why: 'Why do I write down hours?',
  whyBecause:
    'The municipality and UWV sometimes want to know how much you work. Your hours are in your ' +
    'monthly statement. Only you see them, and the people you share them with.',
}
