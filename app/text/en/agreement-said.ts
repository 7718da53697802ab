import type {
  agreementCompared as dutchCompared,
  agreementParts as dutchParts,
  agreementSaid as dutchSaid,
  agreementTerms as dutchTerms,
} from '../nl/agreement-said.ts'

/** What a municipality and the co-op agreed, a sentence for each thing, as a member reads it. */
export const agreementSaid: typeof dutchSaid = {
  from: (day) => `This applies from ${day}.`,
  until: (day) => `The last day is ${day}.`,
  permission: {
    yes: 'First you ask the municipality for permission. Then you start.',
    no: 'You do not need to ask for permission first.',
  },
  noHoursForEachOther: 'You keep no hours of help for other members. You may help each other.',
  hours: (hours) => `You work at most ${hours} a year in your business.`,
  basis: {
    gross: 'What you earn is: what your customers have to pay, minus the costs that may count.',
    'less-flat-tax': (rate) =>
      'What you earn is: what your customers have to pay, minus the costs that may count. ' +
      `${rate} of that is taken off for tax.`,
    'cash-receipts': 'What you earn is: what your customers paid that month, minus the costs that may count.',
  },
  pot: {
    yes: 'Money that stays in your pot counts as earnings.',
    no: 'Money that stays in your pot does not count. Only what you receive yourself counts.',
    'not-agreed':
      'It has not been agreed yet whether money in your pot counts. So we calculate as if it does. ' +
      'That way there are no bad surprises later.',
  },
  period: {
    month: 'The municipality looks at your earnings every month.',
    quarter:
      'The municipality looks at your earnings every three months, and spreads them over those months.',
    year: 'The municipality looks at your earnings once a year, and spreads them over the months.',
  },
  paidOut: {
    costs: 'Costs are not taken off a second time: they were paid before you receive anything.',
    allowed: (what) => `${what}: this counts as a cost of your business.`,
    refused: (what) => `${what}: this does not count as a cost of your business.`,
    tax: (rate) => `${rate} of what you receive is taken off for tax.`,
  },
  noCosts: 'No costs are taken off what you earn.',
  cost: {
    names: { 'job-cost': 'Costs of a job', 'cooperative-share': 'The share of the co-op' },
    rest: 'All other costs',
    allowed: (what) => `${what}: is taken off what you earn.`,
    refused: (what) => `${what}: is not taken off what you earn.`,
    cap: {
      month: (amount) => `At most ${amount} a month.`,
      year: (amount) => `At most ${amount} a year.`,
    },
    consent: 'Ask the municipality before you buy anything.',
    notReckoned: 'Gilde does not calculate this, because a receipt has no kind here. Ask your case manager.',
  },
  loss: {
    yes: 'A month with a loss is taken off later months of the same year.',
    no: 'A month with a loss counts as zero. The loss is not taken off another month.',
  },
  exemption: {
    provisional:
      'Does the municipality let you keep part of what you earn? Then that part is left out every month.',
    settlement:
      'Does the municipality let you keep part of what you earn? ' +
      'Then you only get that part after the year is settled.',
    none: 'In this municipality you cannot keep part of what you earn if you have your own business.',
  },
  rules2027:
    'The municipality already uses the new rules of 2027 in 2026. The law does not allow that for everyone yet.',
  settlement: {
    'tax-assessment': 'After your tax assessment the municipality calculates the whole year again.',
    'year-end': 'After the end of the year the municipality calculates the whole year again.',
  },
  holiday: (rate) => `${rate} of your benefit is holiday pay.`,
  rounding: {
    'euro-down': 'The municipality rounds what counts down to whole euros. That is good for you.',
    euro: 'The municipality rounds what counts to whole euros.',
  },
}

/** Over each part of it. */
export const agreementParts: typeof dutchParts = {
  days: 'When and how much may you work?',
  counts: 'What counts?',
  costs: 'What do your costs do?',
  keep: 'What may you keep?',
  settle: 'What happens after the year?',
}

/** What a version changes, beside the one before it. */
export const agreementCompared: typeof dutchCompared = {
  changes: (f) =>
    f.count === 0
      ? 'Nothing changes'
      : f.count === 1
        ? 'This one thing changes'
        : `These ${f.count} things change`,
  same: (f) => `This stays the same (${f.count})`,
  changed: 'Changed',
  added: 'New',
  gone: 'Dropped',
  was: 'Was:',
  becomes: 'Becomes:',
  notSaid: 'Nothing was agreed about this.',
  notSaidAnyMore: 'Nothing is agreed about this any more.',
  first: 'These are the first agreements. Before that nothing was agreed.',
}

/** The words that cannot be avoided, explained. */
export const agreementTerms: typeof dutchTerms = {
  title: 'Difficult words',
  list: [
    ['Pot', 'Money of the co-op that is set apart for you.'],
    [
      'Keeping part of what you earn',
      'Part of your earnings does not count. The law calls this “vrijlating”. ' +
        'The municipality decides whether you may.',
    ],
    ['Tax assessment', 'The letter from the tax office that says how much tax you pay for a year.'],
    [
      'Settlement',
      'After the year the municipality looks at what you really earned. You get money, or are asked to pay some back.',
    ],
    ['Holiday pay', 'Part of your benefit that you get once a year.'],
    ['Case manager', 'Your contact at the municipality, who deals with your benefit.'],
  ],
}
