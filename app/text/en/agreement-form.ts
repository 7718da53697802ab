import type { agreementForm as dutchForm, agreementPreview as dutchPreview } from '../nl/agreement-form.ts'

/** The form in which the office writes down what a municipality agreed. */
export const agreementForm: typeof dutchForm = {
  title: (name) => `Write down agreements with ${name}`,
  lead:
    'Copy what the municipality agreed with you. A case manager of the municipality confirms it. ' +
    'Only then it holds.',
  back: 'Back to the municipality',
  propose: 'Ask the case manager to confirm this',
  look: 'See what this does',
  yes: 'Yes',
  no: 'No',
  days: 'When does it hold?',
  what: 'What counts?',
  costs: 'Which costs come off?',
  keep: 'What may a member keep?',
  settle: 'How is the year settled?',
  validFrom: 'First day',
  validTo: 'Last day',
  validToHint: 'Leave this empty when it holds until something else is agreed.',
  permissionRequired: 'Must a member ask for permission first?',
  permissionRequiredHint:
    'Nearly every municipality asks this. Without permission a member risks paying back.',
  maxHoursPerYear: 'Most hours a year',
  maxHoursPerYearHint: 'Often 1,000 or 1,040. Empty is: no limit was agreed.',
  reservedPotCounts: 'Does money that stays in the pot count?',
  reservedPotCountsHint: 'This matters most to a member.',
  potCounts: {
    'not-agreed': {
      label: 'Not agreed yet',
      hint: 'We reckon as if it counts, and say that it is not sure.',
    },
    yes: { label: 'Yes, it counts', hint: 'The benefit goes down, also when the money stays in the pot.' },
    no: {
      label: 'No, only what the member gets',
      hint: 'The benefit stays the same as long as the money stays in the pot.',
    },
  },
  provisionalBasis: 'What does the municipality reckon with?',
  bases: {
    gross: { label: 'Invoices less costs', hint: 'The tax comes back later, after the assessment.' },
    'less-flat-tax': {
      label: 'Invoices less costs, less a fixed part for tax',
      hint: 'A member hands in less a month. Fill in the part below.',
    },
    'cash-receipts': {
      label: 'What customers paid, less costs',
      hint: 'An invoice counts only when it was paid.',
    },
  },
  flatTax: 'Fixed part for tax',
  flatTaxHint: 'Only when you chose a fixed part. The Bbz (rules for entrepreneurs) says 20 %.',
  period: 'Over how much time does the municipality reckon?',
  periods: {
    month: { label: 'By the month', hint: 'A good month counts whole in that month.' },
    quarter: { label: 'By three months', hint: 'A good and a bad month even each other out.' },
    year: { label: 'By the year', hint: 'The calmest by the month, with the largest settlement.' },
  },
  cost: (place) => `Costs ${place}`,
  kind: 'Kind of costs',
  kinds: {
    'job-cost': 'Costs of a job (receipts)',
    'cooperative-share': 'The share of the co-op',
    '*': 'All costs without a rule of their own',
  },
  kindHint:
    'Other kinds, such as telephone or travel, Gilde cannot reckon. A receipt has no kind here. ' +
    'All receipts together are “costs of a job”.',
  kindNotReckoned: (name) => `${name} (we do not reckon this)`,
  allowed: 'Does this come off what a member earns?',
  per: 'Is there a highest amount?',
  pers: { none: 'No', month: 'Yes, a month', year: 'Yes, a year' },
  cap: 'Highest amount',
  consent: 'Only with permission beforehand',
  consentHint: 'As long as that permission is not kept here, the amount does not come off.',
  addCost: 'Add a rule',
  removeCost: 'Remove rule',
  noCosts: 'Without rules no costs come off.',
  lossCarryWithinYear: 'Does a loss come off a later month of the same year?',
  lossCarryWithinYearHint: 'If so: an expensive month makes a good month lighter.',
  exemptionAllowedForSelfEmployed: 'Can somebody with a business of their own keep a part?',
  exemptionAllowedForSelfEmployedHint:
    'The law calls this exemption: a part of what you earn does not count. The municipality decides.',
  exemptionStart: 'When does the member get that part?',
  starts: {
    provisional: { label: 'Every month', hint: 'The member notices at once.' },
    settlement: {
      label: 'When the year is settled',
      hint: 'By the month everything counts. Later a part comes back.',
    },
  },
  applies2027RulesIn2026: 'Does the municipality use the rules of 2027 already in 2026?',
  applies2027RulesIn2026Hint:
    'The new rule: keep 15 % for twelve months. It is announced for 1 January 2027.',
  settlementTrigger: 'When does the municipality reckon the year again?',
  triggers: {
    'tax-assessment': { label: 'After the tax assessment', hint: 'More certain, but it takes longer.' },
    'year-end': { label: 'After the end of the year', hint: 'Sooner, with the figures of the co-op.' },
  },
  holiday: 'Part of the benefit that is holiday allowance',
  holidayHint: 'Empty is: as the national tables, 5 %. The law says 4.8 %.',
  roundingRule: 'How does the municipality round?',
  roundings: { cent: 'Not: to the cent', 'euro-down': 'Down, to whole euros', euro: 'To whole euros' },
}

/** What stands beside that form: how a member reads it, and an example. */
export const agreementPreview: typeof dutchPreview = {
  title: 'How a member reads it',
  example: 'An example',
  exampleLead: (f) =>
    `Somebody lives alone and makes an invoice of ${f.turnover} in ${f.month}. ` +
    `The costs are ${f.costs}. The share of the co-op is ${f.share}. The member gets ${f.paidOut}. ` +
    `${f.reserved} stays in the pot.`,
  what: 'What happens',
  before: 'As it is now',
  after: 'As it will be',
  counted: 'Counts as earned',
  kept: 'The member may keep',
  benefit: 'Benefit in that month',
  less: 'Difference with a month without an invoice',
  inHand: 'More or less in hand',
  how: 'How do we know?',
  unread: 'Not everything is filled in right yet. This is the example with what holds now.',
  refused: 'We have no amounts for this month yet. So there is no example.',
  sure: (certainty) => `How sure: ${certainty}.`,
}
