import type { settlement as dutch } from '../nl/settlement.ts'

/** The year settled: month by month, after the assessment, and what to set aside. */
export const settlement: typeof dutch = {
  title: (year) => `Your benefit in ${year}`,
  lead: {
    assessment:
      'This is how we calculated each month. Fill in your tax assessment to see what still changes.',
    'own-figures':
      'Your municipality calculates the year again with the figures of the co-op. Your tax assessment is not needed. ' +
      'This is what comes out.',
  },
  leadSoFar:
    'This is how we calculate so far, month by month. After the year the municipality calculates it again.',
  later: {
    assessment: 'After the year you get a tax assessment. You fill it in here. Then you see what changes.',
    'own-figures':
      'After the year your municipality calculates it again with the figures of the co-op. Your tax assessment ' +
      'is not needed.',
  },
  nothingKnown: 'We know too little about your benefit in this year. So there are no amounts here yet.',
  tellThen: 'Tell us what it was like then',
  missing: (months) => `We know too little about these months. They do not count here: ${months}.`,
  backPayment: (amount) => `You will probably still receive ${amount} from the municipality.`,
  tooMuch: (amount) =>
    `You probably received ${amount} too much. The municipality decides whether you pay anything back. ` +
    'Talk to your case manager about it.',
  nothing: 'Nothing changes. What you received each month is right.',
  aside: 'How much should you set aside?',
  asideNothing:
    'As far as we know now, you do not have to set anything aside. The municipality decides. ' +
    'Ask your case manager if you are not sure.',
  asideUnknown: 'We do not know yet. We miss months of this year. Tell us first what it was like then.',
  asideMore: 'It may be more. For the months we miss we do not know yet.',
  asideSome: (f) =>
    `Set aside ${f.cents} cents of every euro you earn. So far that is ${f.amount} of the ${f.earned} you earned.`,
  asideWhy:
    'Something in the agreements is not certain. This is the most you can be asked to pay back because of that. ' +
    'It is never more than you earned.',
  assessment: 'Your tax assessment',
  assessmentLead:
    'Copy what your assessment says, for the months with a benefit. Only you see this, and anyone you show it to.',
  profit: 'Profit of your business',
  tax: 'Tax and contributions on that profit',
  save: 'Save and calculate the year again',
  months: 'Month by month',
  month: 'Month',
  work: 'Counted as earned',
  paid: 'Your benefit',
  again: { assessment: 'Benefit after the assessment', 'own-figures': 'Benefit after the year' },
  difference: 'Difference',
  rules: 'Based on',
  reckonedWith: (rules) => `We used ${rules}.`,
  agreedFrom: (day) => `the agreements that apply from ${day}`,
  noAgreement: 'the law only, because nothing was agreed',
  readRules: 'Read the agreements with the municipality',
  table: 'Amounts that are the same for everyone, such as the norm, come from the government.',
  tableExtended: (count) =>
    'Amounts that are the same for everyone, such as the norm, come from the government. ' +
    `The person who runs Gilde added ${count} of them.`,
  sure: (certainty) => `How certain: ${certainty}.`,
  spreads: 'How your income was spread',
  spreadFrom: (f) => `From ${f.month}: ${f.sentence}`,
  kept: {
    title: 'What we keep',
    lead:
      'This is how we calculated your year again. It stays, even when something changes later. ' +
      'If something changes, a new version is added.',
    version: (f) => `Version ${f.version}, kept on ${f.moment}.`,
    outcome: {
      more: (amount) => `You will probably still get ${amount}.`,
      less: (amount) => `You probably got ${amount} too much.`,
      same: () => 'Nothing changes.',
    },
    since: {
      more: (f) => `That is ${f.amount} more for you than in version ${f.version}.`,
      less: (f) => `That is ${f.amount} less for you than in version ${f.version}.`,
      same: (f) => `Together it comes to the same as version ${f.version}. Something in a month did change.`,
    },
    changed: (version) =>
      `Something has changed since version ${version}. Do you want a new version? ` +
      `Press “Save and calculate the year again”. Version ${version} stays.`,
    exact: 'Check number',
    exactWhy: 'With this number you can show that nothing in this version was changed.',
  },
  ask: 'This is an explanation. The municipality decides. Ask your case manager.',
  refusals: {
    'no-member-here': 'You are not a member here.',
    'year-too-early': 'We do not calculate years before 2015.',
    'year-not-over': 'This year is not over yet. After the year you get an assessment.',
    'year-changed':
      'Meanwhile there is a new version of this year. See below what it says. ' +
      'Is your assessment still right? Then press again.',
    'tax-above-profit': 'The tax is more than the profit. Check your assessment.',
  },
}
