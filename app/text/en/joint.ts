import type { joint as dutch } from '../nl/joint.ts'

/** Joint work: one invoice of two or more members, who did what, and who said yes. */
export const joint: typeof dutch = {
  refusals: {
    'share-not-agreed': (f) =>
      `This is the work of several members. First each says on their own page that it is right. Not yet: ${f.names}.`,
    'paper-not-needed': 'This member can say yes in person: with an e-mail address or a passkey.',
    'split-too-few': 'Choose at least one other member.',
    'split-member-twice': 'A member is in it twice. Choose each member once.',
    'split-lines-off':
      'The lines are not divided any more. Each line belongs to a member, and each member has a line. ' +
      'Divide the invoice again.',
    'split-percent-off': 'The parts must add up to 100 %, and each must be more than 0.',
    'split-amounts-off':
      'The amounts do not add up to the total of the invoice without VAT. Each amount is more than 0. ' +
      'Divide the invoice again.',
    'split-without-leader': 'Whose invoice it is must be one of them.',
    'split-member-gone': 'Somebody in this division is no member any more. Choose somebody else.',
  },
  title: 'Done together',
  lead: 'Did you do this work with somebody else of the co-op? Say who, and who gets which part.',
  back: 'Back to the invoice',
  who: 'With whom did you do this?',
  whoHint: 'They see this invoice, and say themselves whether it is right.',
  nobody: 'There are no other members yet.',
  how: 'How do you divide it?',
  by: {
    percent: 'Each a part in percent',
    amount: 'Each a fixed amount',
    lines: 'By line: who did what',
  },
  byHint: {
    percent: 'When the invoice goes up or down, the parts go along.',
    amount: 'Without VAT. Together the total of the invoice.',
    lines: 'Each line of the invoice is of one of you.',
  },
  next: 'Go on',
  partOf: (f) => `Part of ${f.name}`,
  lineOf: (f) => `Line ${f.line}: ${f.description}`,
  together: (f) => `Together ${f.net} without VAT.`,
  roundingHint: 'A cent that is left over goes to one of you. The total is always right.',
  save: 'Keep this division',
  otherWay: 'Choose other people or another way',
  alone: 'Of one member after all',
  saved: 'The division is kept. When you send the invoice, we ask the others whether it is right.',
  savedWaiting: 'The division is kept. We ask each member again whether it is right.',
  savedAlone: 'The invoice is of one member again.',

  card: 'Who did what',
  cardLead: 'This is work of several members together. Each gets their own part, by their own scheme.',
  name: 'Member',
  part: 'Part',
  net: 'Without VAT',
  yes: 'Says yes?',
  saidYes: 'Yes',
  saidYesOnPaper: 'Yes, on paper',
  onPaper: (f) => `${f.name} signed on paper`,
  onPaperLead:
    'Who never signs in signs on paper. Print this invoice, have it signed and keep the sheet. ' +
    'Another than who put the ' +
    'invoice forward says here that it is there.',
  notedOnPaper: 'The yes on paper is kept.',
  ownPart: (f) => `Together this is ${f.whole} without VAT. Your part is ${f.net}.`,
  ownPartOf: (f) => `Together this is ${f.whole} without VAT. The part of ${f.name} is ${f.net}.`,
  ownWhole: 'Your part',
  wholeOf: (f) => `Part of ${f.name}`,
  notYet: 'Not yet',
  percentPart: (f) => f.percentage,
  linesPart: (f) => (f.count === 1 ? `Line ${f.lines}` : `Lines ${f.lines}`),
  amountPart: 'Fixed amount',
  change: 'Change the division',
  begin: 'Somebody worked along',
  changed: 'What changed:',
  doesNotFit: 'The division does not fit the invoice any more. Divide it again before you send it.',
  asked: (f) => `${f.leader} wrote this invoice for work that you did together.`,
  yourPart: (f) => `Your part: ${f.net} without VAT.`,
  task: (f) => `Look at it: invoice for ${f.customer}, together with ${f.leader}`,
  taskDetail: 'Say whether your part is right.',
}
