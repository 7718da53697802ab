import type { benefitMeters as dutch } from '../nl/benefit-meters.ts'

export const benefitMeters: typeof dutch = {
  title: 'Limits',
  lead: 'This is how far you are. We warn you before you reach a limit.',
  none: 'We do not know of any limits yet. Tell us about your benefit and your permission. Then you see them here.',
  label: {
    'hours-week': 'Hours this week',
    'hours-year': 'Hours this year',
    'exemption-months': 'Months in which you may keep part of what you earn',
    pot: 'Your pot, up to the limit',
    assets: 'Savings and possessions',
  },
  of: (f) => `${f.used} of ${f.limit}`,
  state: {
    near: 'You are close to the limit.',
    reached: 'You have reached the limit.',
    over: 'You are over the limit. Talk to your municipality or your coach.',
  },
  turnover: (f) => `Turnover in ${f.year}: ${f.amount}, without VAT.`,
  hours: (f) => `Hours in ${f.year}: ${f.hours}.`,
  permission: (f) => `Your permission to run a business is valid until ${f.until}.`,
  permissionBegins: (f) => `Your permission to run a business begins on ${f.day}.`,
  permissionStopped: (f) => `Your permission has stopped: it held up to and including ${f.until}.`,
  permissionReason: (f) => `Your municipality wrote: “${f.reason}”`,
  noPermission:
    'There is no permission from your municipality here yet. Do you have one? Ask your case manager to record it ' +
    'here. If not, ask for one.',
  warningTitle: 'Before you go on',
  work: {
    stopped: (f) =>
      `Your permission does not hold on the day of this work: it held up to and including ${f.day}. ` +
      'Ask your case manager first.',
    stops: (f) =>
      `Your permission no longer holds on the day of this work: it holds up to and including ${f.day}. ` +
      'Ask your case manager first.',
    begins: (f) =>
      `Your permission does not hold yet on the day of this work: it begins on ${f.day}. Ask your case manager first.`,
    began: (f) =>
      `Your permission did not hold yet on the day of this work: it began on ${f.day}. Ask your case manager first.`,
    none: () =>
      'No permission of your municipality is written down for the day of this work. Ask your case manager first.',
  },
  warning: {
    'hours-week': {
      near: (f) => `This brings you close to ${f.limit} this week. You had ${f.left} left.`,
      reached: (f) =>
        `This brings you to exactly ${f.limit} this week. For more, ask your municipality first.`,
      over: (f) => `This takes you over ${f.limit} this week. Ask your municipality or coach first.`,
    },
    'hours-year': {
      near: (f) => `This brings you close to ${f.limit} this year. You had ${f.left} left.`,
      reached: (f) =>
        `This brings you to exactly ${f.limit} this year. For more, ask your municipality first.`,
      over: (f) => `This takes you over ${f.limit} this year. Ask your municipality or coach first.`,
    },
    'exemption-months': {
      near: (f) =>
        `Then you will have used almost all ${f.limit} months in which you may keep part of what you earn.`,
      reached: (f) =>
        `This is the last of the ${f.limit} months in which you may keep a part. After that everything counts.`,
      over: (f) => `The ${f.limit} months in which you may keep a part are used up. Now everything counts.`,
    },
    pot: {
      near: (f) => `This brings your pot close to its limit of ${f.limit}.`,
      reached: (f) => `This fills your pot: ${f.limit}.`,
      over: (f) => `This does not all fit in your pot. The limit is ${f.limit}.`,
    },
    assets: {
      near: (f) => `Your savings and possessions are close to ${f.limit}. You had ${f.left} left.`,
      reached: (f) => `Your savings and possessions are now ${f.limit}. That is the limit.`,
      over: (f) =>
        `Your savings and possessions are more than ${f.limit}. Ask your municipality what that means.`,
    },
  },
}
