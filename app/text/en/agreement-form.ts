import type { agreementForm as dutchForm, agreementPreview as dutchPreview } from '../nl/agreement-form.ts'

/** The form in which the office writes down what a municipality agreed. */
export const agreementForm: typeof dutchForm = {
  title: (name) => `Write down what you agreed with ${name}`,
  lead:
    'Copy what the municipality agreed with you. A case manager of the municipality confirms it. ' +
    'Only then does it apply.',
  back: 'Back to the municipality',
  propose: 'Ask the case manager to confirm this',
  look: 'See what this does',
  yes: 'Yes',
  no: 'No',
  days: 'When does it apply?',
  what: 'What counts?',
  costs: 'Which costs are taken off?',
  keep: 'What may a member keep?',
  settle: 'How is the year settled?',
  validFrom: 'First day',
  validTo: 'Last day',
  validToHint: 'Leave this empty if it applies until something else is agreed.',
  permissionRequired: 'Does a member have to ask for permission first?',
  permissionRequiredHint:
    'Nearly every municipality asks for this. Without permission a member may have to pay money back.',
  maxHoursPerYear: 'Most hours a year',
  maxHoursPerYearHint: 'Often 1,000 or 1,040. Empty means: no limit was agreed.',
  noHoursForEachOther: 'Members may not keep hours for each other',
  reservedPotCounts: 'Does money that stays in the pot count?',
  reservedPotCountsHint: 'This is what matters most to a member.',
  potCounts: {
    'not-agreed': {
      label: 'Not agreed yet',
      hint: 'We calculate as if it counts, and say that it is not certain.',
    },
    yes: { label: 'Yes, it counts', hint: 'The benefit goes down, even if the money stays in the pot.' },
    no: {
      label: 'No, only what the member receives',
      hint: 'The benefit stays the same as long as the money stays in the pot.',
    },
  },
  provisionalBasis: 'What does the municipality base its calculation on?',
  bases: {
    gross: { label: 'Invoices minus costs', hint: 'The tax comes back later, after the tax assessment.' },
    'less-flat-tax': {
      label: 'Invoices minus costs, minus a fixed part for tax',
      hint: 'A member gives up less each month. Fill in the part below.',
    },
    'cash-receipts': {
      label: 'What customers paid, minus costs',
      hint: 'An invoice only counts once it has been paid.',
    },
  },
  flatTax: 'Fixed part for tax',
  flatTaxHint: 'Only if you chose a fixed part. The Bbz (rules for entrepreneurs) says 20%.',
  period: 'Over what period does the municipality calculate?',
  periods: {
    month: { label: 'Every month', hint: 'A good month counts fully in that month.' },
    quarter: { label: 'Every three months', hint: 'A good month and a bad month balance each other out.' },
    year: { label: 'Every year', hint: 'The calmest from month to month, with the largest settlement.' },
  },
  cost: (place) => `Costs ${place}`,
  kind: 'Kind of costs',
  kinds: {
    'job-cost': 'Costs of a job (receipts)',
    'cooperative-share': 'The share of the co-op',
    '*': 'All costs without a rule of their own',
  },
  kindHint:
    'Gilde cannot calculate with other kinds, such as telephone or travel: a receipt has no kind here. ' +
    'All receipts together are “costs of a job”.',
  kindNotReckoned: (name) => `${name} (we do not calculate with this)`,
  allowed: 'Is this taken off what a member earns?',
  per: 'Is there a highest amount?',
  pers: { none: 'No', month: 'Yes, per month', year: 'Yes, per year' },
  cap: 'Highest amount',
  consent: 'Only with permission beforehand',
  consentHint: 'As long as that permission is not recorded here, the amount is not taken off.',
  addCost: 'Add a rule',
  removeCost: 'Remove rule',
  noCosts: 'Without rules no costs are taken off.',
  lossCarryWithinYear: 'Is a loss taken off a later month of the same year?',
  lossCarryWithinYearHint: 'If so, an expensive month makes a good month lighter.',
  exemptionAllowedForSelfEmployed: 'Can somebody with their own business keep part of what they earn?',
  exemptionAllowedForSelfEmployedHint:
    'The law calls this “vrijlating”: part of what you earn does not count. The municipality decides.',
  exemptionStart: 'When does the member get that part?',
  starts: {
    provisional: { label: 'Every month', hint: 'The member notices it at once.' },
    settlement: {
      label: 'When the year is settled',
      hint: 'Each month everything counts. A part comes back later.',
    },
  },
  applies2027RulesIn2026: 'Does the municipality already use the rules of 2027 in 2026?',
  applies2027RulesIn2026Hint:
    'The new rule: keep 15% for twelve months. It has been announced for 1 January 2027.',
  settlementTrigger: 'When does the municipality calculate the year again?',
  triggers: {
    'tax-assessment': { label: 'After the tax assessment', hint: 'More certain, but it takes longer.' },
    'year-end': { label: 'After the end of the year', hint: 'Sooner, with the figures of the co-op.' },
  },
  holiday: 'Part of the benefit that is holiday pay',
  holidayHint: 'Empty means: as in the national tables, 5%. The law says 4.8%.',
  roundingRule: 'How does the municipality round?',
  roundings: {
    cent: 'Not at all: to the cent',
    'euro-down': 'Down, to whole euros',
    euro: 'To whole euros',
  },
}

/** What stands beside that form: how a member reads it, and an example. */
export const agreementPreview: typeof dutchPreview = {
  title: 'How a member reads it',
  example: 'An example',
  exampleLead: (f) =>
    `Somebody lives alone and sends an invoice of ${f.turnover} in ${f.month}. ` +
    `The costs are ${f.costs}. The share of the co-op is ${f.share}. The member receives ${f.paidOut}. ` +
    `${f.reserved} stays in the pot.`,
  noneAfter: (f) =>
    f.count === 3
      ? 'There is no invoice in the next two months.'
      : 'There is no invoice in the rest of the year.',
  what: 'What happens',
  together: (f) => (f.count === 1 ? 'An example' : `All ${f.count} months together`),
  byMonth: 'The benefit, month by month',
  month: 'Month',
  rhythm: {
    month: 'Every month counts by itself. The benefit is only lower in the month of the invoice.',
    quarter:
      'The municipality adds up three months and divides that by three. ' +
      'So a little is taken off every month, even in a month without an invoice.',
    year:
      'The municipality adds up the whole year and divides that by twelve. ' +
      'So a little is taken off every month, even in a month without an invoice.',
  },
  keptNothing: {
    'rules-change-2027':
      'Why may the member keep nothing? The rule of 25% ends on 1 January 2027. A new rule has been announced: ' +
      'keep 15% for twelve months. That needs a new decision of the municipality. ' +
      'As long as there is none, this example does without it.',
    'at-settlement':
      'Why may the member keep nothing? Under these agreements everything counts each month. ' +
      'The part that the member may keep comes when the year is settled.',
    'not-for-self-employed':
      'Why may the member keep nothing? Under these agreements you cannot with your own business.',
  },
  before: 'Before',
  after: 'After',
  counted: 'Counts as earned',
  kept: 'The member may keep',
  benefit: 'Benefit',
  less: 'Difference because of the invoice',
  inHand: 'This much more or less in hand',
  how: 'How do we know?',
  unread: 'Not everything has been filled in correctly yet. This is the example with what applies now.',
  refused: 'We do not have the amounts for this month yet. So there is no example.',
  sure: (certainty) => `How certain: ${certainty}.`,
}
