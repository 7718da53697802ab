import type { benefitMeters as dutch } from '../nl/benefit-meters.ts'

export const benefitMeters: typeof dutch = {
  title: 'Limits',
  lead: 'This is how far you are. We warn you before you reach a limit.',
  none: 'No limits are known yet. Tell us about your benefit and your permission, and you see them here.',
  label: {
    'hours-week': 'Hours this week',
    'hours-year': 'Hours this year',
    'exemption-months': 'Months in which you may keep a part',
    pot: 'Your pot, up to the threshold',
    assets: 'Savings and possessions',
  },
  of: (f) => `${f.used} of ${f.limit}`,
  state: {
    near: 'You are close to the limit.',
    reached: 'The limit is reached.',
    over: 'You are over the limit. Talk to your municipality or your coach.',
  },
  turnover: (f) => `Turnover in ${f.year}: ${f.amount}, without VAT.`,
  hours: (f) => `Hours in ${f.year}: ${f.hours}.`,
  permission: (f) => `Your permission to run a business holds until ${f.until}.`,
  noPermission:
    'No permission from your municipality stands here yet. Do you have one? Ask your case manager to write it ' +
    'down here. Do you not? Then ask for one.',
  warningTitle: 'Look, before you go on',
  warning: {
    'hours-week': {
      near: (f) => `With this you come close to ${f.limit} hours in this week. You had ${f.left} hours left.`,
      reached: (f) =>
        `With this you come to exactly ${f.limit} hours in this week. No more without your municipality.`,
      over: (f) => `With this you pass ${f.limit} hours in this week. Ask your municipality or coach first.`,
    },
    'hours-year': {
      near: (f) => `With this you come close to ${f.limit} hours in this year. You had ${f.left} hours left.`,
      reached: (f) =>
        `With this you come to exactly ${f.limit} hours in this year. No more without your municipality.`,
      over: (f) => `With this you pass ${f.limit} hours in this year. Ask your municipality or coach first.`,
    },
    'exemption-months': {
      near: (f) => `Almost all ${f.limit} months in which you may keep a part are used then.`,
      reached: (f) =>
        `This is the last of the ${f.limit} months in which you may keep a part. After it everything counts.`,
      over: (f) => `The ${f.limit} months in which you may keep a part are used up. Now everything counts.`,
    },
    pot: {
      near: (f) => `With this your pot comes close to the threshold of ${f.limit}.`,
      reached: (f) => `With this your pot is full: ${f.limit}.`,
      over: (f) => `This does not all fit in your pot. The threshold is ${f.limit}.`,
    },
    assets: {
      near: (f) => `Your savings and possessions come close to ${f.limit}. You had ${f.left} left.`,
      reached: (f) => `Your savings and possessions are ${f.limit} now. That is the limit.`,
      over: (f) =>
        `Your savings and possessions are more than ${f.limit}. Ask your municipality what that means.`,
    },
  },
}
