import type { benefits as Dutch } from '../nl/benefits.ts'

export const benefits: typeof Dutch = {
  certainty: {
    certain: 'the law says so',
    'by-municipality': 'your municipality decides this',
    announced: 'announced, not in force yet',
    'not-confirmed': 'not confirmed yet',
  },
  refusals: {
    'no-value-on-day': (f) =>
      `We do not have this amount for ${f['day']} (${f['scheme']}, ${f['key']}). Ask the municipality or UWV.`,
    'household-impossible': () => 'This household is not possible. Check what was filled in.',
    'parameters-wrong': (f) => `The table of amounts is wrong: ${f['count']} mistakes.`,
    'bbz-year-impossible': () => 'These figures of the book year are not possible. It has 1 to 12 months.',
    'months-impossible': () => 'A year has 1 to 12 months of work.',
    'gross-base-negative': () => 'The gross base of the benefit cannot be less than 0.',
    'hours-impossible': () => 'This number of hours is not possible.',
    'wia-below-35': () => 'Below 35% there is no WIA. Ask UWV what applies to you.',
    'wia-wages-impossible': () => 'These wages or this month are not possible. Look in the letter from UWV.',
    'ioaz-ends': () =>
      'IOAZ ends when you or your partner starts working in a business. Talk to your municipality before you begin.',
    'tw-ask-uwv': () => 'We do not calculate the UWV supplement (TW). Ask UWV what your work does to it.',
    'zw-ask-uwv': () => 'We do not calculate sickness benefit (ZW). Ask UWV what your work does to it.',
    'aio-ask-svb': () => 'The supplement to the state pension (AIO) is paid by the SVB. Ask the SVB.',
    'entitlement-ask': () =>
      'We do not work out whether somebody is entitled to a benefit. Ask the municipality or UWV.',
    'employer-subsidy': () => 'This is money for an employer, not a benefit. Ask the municipality.',
    'scheme-unknown': (f) => `We do not know this benefit (${f['scheme']}). Ask who pays it.`,
    'no-policy-on-day': (f) =>
      `Nothing has been agreed with the municipality for ${f['day']}. Ask your case manager.`,
    'two-policies-on-day': (f) =>
      `For ${f['day']} there are two agreements with the municipality. There can only be one.`,
    'months-do-not-fit': () => 'These months do not fit together: at most twelve, in order, of one year.',
    'case-not-json': () => 'This line is not JSON.',
    'case-not-an-object': () => 'This line is no case: { "id", "scheme", "date", "input" }.',
    'case-date-wrong': () => 'The date is not a day such as 2026-03-01.',
    'case-date-too-late': (f) =>
      `The amounts that we know run until ${f['day']}. Ask your municipality or UWV.`,
    'field-missing': (f) => `${f['field']} is missing.`,
    'field-wrong': (f) => `${f['field']} has no proper value.`,
    'field-unknown': (f) => `${f['field']} is not known here. An answer that leaves it out would be wrong.`,
  },
  policyProblems: {
    'policy-ends-before-it-starts': 'The last day is before the first day.',
    'policy-flat-tax-missing': 'Fill in what percentage is taken off for tax.',
    'policy-rate-impossible': 'A percentage is between 0 and 100.',
    'policy-hours-impossible': 'This number of hours does not fit in a year.',
    'policy-cap-negative': 'A maximum cannot be less than 0.',
    'policy-category-twice': 'A kind of costs can be in the list only once.',
    'policy-cost-not-reckoned':
      'Gilde cannot calculate with this kind of costs. Remove the row or choose another kind.',
  },
  parameterProblems: {
    'not-a-list': 'this is not a list',
    'not-a-row': 'this is not a row with fields',
    'scheme-missing': 'the scheme is missing',
    'key-missing': 'the name is missing',
    'valid-from-wrong': 'the first day is not a day',
    'valid-to-wrong': 'the last day is not a day',
    'ends-before-it-starts': 'the last day lies before the first',
    'value-not-one': 'there must be exactly one value: cents, percent, months or number',
    'value-wrong': 'the value is not a proper number',
    'source-missing': 'the source is missing',
    'confidence-wrong': 'confidence must be high, medium, low or memory',
    'note-wrong': 'the note is not a text',
    'key-unknown': 'nothing reads this key',
    'field-unknown': 'there is a field that we do not know',
    overlap: 'another value holds on that day already',
  },
}
