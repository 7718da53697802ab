import type { settlement as dutch } from '../nl/settlement.ts'

/** The year settled: by the month, after the assessment, and what to keep aside. */
export const settlement: typeof dutch = {
  title: (year) => `Your benefit in ${year}`,
  lead: 'This is how we reckoned by the month. Fill in your assessment and you see what still changes.',
  leadSoFar: 'This is how we reckon so far, by the month. After the year the municipality reckons it again.',
  nothingKnown: 'We know too little about your benefit in this year yet. So there are no amounts here.',
  missing: (months) => `We know too little about these months. They do not count here: ${months}.`,
  backPayment: (amount) => `You will probably still get ${amount} from the municipality.`,
  tooMuch: (amount) =>
    `You probably got ${amount} too much. The municipality decides whether you pay anything back. ` +
    'Talk about it with your case manager.',
  nothing: 'Nothing changes. What you got by the month is right.',
  aside: 'What do you keep aside?',
  asideNothing:
    'As far as we know now you need not set anything aside. The municipality decides. ' +
    'Ask your case manager when in doubt.',
  asideSome: (f) =>
    `Keep ${f.cents} cents aside of each euro you earn. So far that is ${f.amount} of the ${f.earned} you earned.`,
  asideWhy:
    'This is the most that can be asked back because of something uncertain in the agreements. ' +
    'It is never more than you earned.',
  assessment: 'Your tax assessment',
  assessmentLead:
    'Copy what your assessment says, for the months with benefit. Only you see this, and whom you show it to.',
  profit: 'Profit of your business',
  tax: 'Tax and contributions on that profit',
  save: 'Save and reckon the year again',
  months: 'By the month',
  month: 'Month',
  work: 'Counted as earned',
  paid: 'Benefit then',
  again: 'Benefit after the assessment',
  difference: 'Difference',
  rules: 'Agreements',
  version: (version) => `version ${version}`,
  noAgreement: 'no agreement',
  table: 'Reckoned with the table of amounts that comes with Gilde.',
  tableExtended: (count) =>
    `Reckoned with the table of amounts that comes with Gilde, with ${count} rows that the operator added.`,
  sure: (certainty) => `How sure: ${certainty}.`,
  spreads: 'How your income was spread',
  spreadFrom: (f) => `From ${f.month}: ${f.sentence}`,
  kept: {
    title: 'What we keep',
    lead:
      'This is how we reckoned your year again. It stays, also when something changes later. ' +
      'When something changes, a new version is added.',
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
      `Something changed since version ${version}. Press “Save and reckon the year again” for a new version. ` +
      `Version ${version} stays.`,
    exact: 'Check number',
    exactWhy: 'With this number you can show that nothing in this version was changed.',
  },
  ask: 'This explains. The municipality decides. Ask your case manager.',
  refusals: {
    'no-member-here': 'You are no member here.',
    'year-too-early': 'We reckon nothing of years before 2015.',
    'year-not-over': 'This year is not over yet. After the year you get an assessment.',
    'tax-above-profit': 'The tax is more than the profit. Check your assessment.',
  },
}
