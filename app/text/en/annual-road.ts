import type { annualRoad as Dutch } from '../nl/annual-road.ts'

/** The road of a year. */
export const annualRoad: typeof Dutch = {
  lead: {
    'close-for-now': 'The administration is next: close the books for the time being.',
    prepare: 'The board is next: prepare the annual account.',
    adopt: 'The general meeting is next: it adopts the annual account.',
    outdated: 'The board is next: prepare a new version.',
    asked: 'Another of the administration is next: confirm the decision of the members.',
    deposit: 'The annual account goes to the trade register now.',
    close: 'The administration is next: close the year for good.',
  },
  waitsFor: {
    administration: 'Waits for the administration.',
    board: 'Waits for somebody of the board.',
    members: 'Waits for the general meeting. Then the board or the administration writes the decision down.',
    office: 'Waits for the board or the administration.',
    'second-of-administration': 'Waits for another of the administration, who confirms the decision.',
  },
  later: {
    administration: 'Then: the administration.',
    board: 'Then: the board.',
    members: 'Then: the general meeting.',
    office: 'Then: the board or the administration.',
    'second-of-administration': 'Then: the administration.',
  },
  until: {
    'close-for-now': (day) => `In time to prepare: by ${day}.`,
    prepare: (day) => `By ${day}: six months after the year.`,
    adopt: (day) => `By ${day}: a month after the time of the board.`,
    deposit: (day) => `Within eight days after the meeting, and by ${day}.`,
  },
  untilExtended: {
    prepare: (f) => `By ${f.day}: six months after the year, and ${f.months} more from the members.`,
    adopt: (f) => `By ${f.day}: a month after the time of the board, with ${f.months} more from the members.`,
  },
  months: (count) => (count === 1 ? 'one month' : `${count} months`),
  withMore: (day) => `When the members give four months more: by ${day}.`,
  done: 'Done.',
  preparedOn: (f) => `On ${f.day}, by ${f.name}.`,
  doneOn: (day) => `On ${day}.`,
  committee: {
    adopt: 'The audit committee signed its report: adopt the annual account.',
    'not-yet': 'The audit committee signed its report: do not adopt the annual account yet.',
    none: 'The audit committee signed no report yet. The members wait for it, or decide without and say why.',
  },
}
