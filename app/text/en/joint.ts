import type { joint as dutch } from '../nl/joint.ts'

/** Joint work: one quote or invoice of two or more members, who does what, and who said yes. */
export const joint: typeof dutch = {
  refusals: {
    'share-not-agreed': (f) =>
      `This is the work of several members. First each says on their own page that it is right. Not yet: ${f.names}.`,
    'paper-not-needed': 'This member can say yes in person: with an e-mail address or a passkey.',
    'paper-day': 'Fill in the day on the sheet: not later than today, and not before this was there.',
    'split-part-empty':
      'A part of this quote is too small to divide among you. Make that part larger, or invoice it at once.',
    'split-too-few': 'Choose at least one other member.',
    'split-member-twice': 'A member is in it twice. Choose each member once.',
    'split-lines-off':
      'The lines are not divided any more. Each line belongs to a member, and each member has a line. ' +
      'Divide it again.',
    'split-percent-off': 'The parts must add up to 100 %, and each must be more than 0.',
    'split-amounts-off':
      'The amounts do not add up to the total without VAT. Each amount is more than 0. Divide it again.',
    'split-without-leader': 'Who made this must be one of them.',
    'split-member-gone': 'Somebody in this division is no member any more. Choose somebody else.',
  },
  title: { invoice: 'Done together', quote: 'Do it together' },
  lead: {
    invoice: 'Did you do this work with somebody else of the co-op? Say who, and who gets which part.',
    quote:
      'Are you going to do this work with somebody else of the co-op? Say who, and who gets which part. ' +
      'The customer does not see the division.',
  },
  back: { invoice: 'Back to the invoice', quote: 'Back to the quote' },
  who: 'With whom?',
  whoHint: {
    invoice: 'They see this invoice, and say themselves whether it is right.',
    quote:
      'They see what you offer and their part, and say themselves whether it is right. ' +
      'Only then the quote goes to the customer.',
  },
  nobody: 'There are no other members yet.',
  how: 'How do you divide it?',
  by: {
    percent: 'Each a part in percent',
    amount: 'Each a fixed amount',
    lines: 'By line: who did what',
  },
  byHint: {
    percent: 'When the total goes up or down, the parts go along.',
    amount: 'Without VAT. Together the whole total.',
    lines: 'Each line is of one of you.',
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
  quoteSaved: 'The division is kept. When you send the quote, we ask the others whether it is right.',
  quoteAlone: 'The quote is of one member again.',

  card: { invoice: 'Who did what', quote: 'Who does what' },
  cardLead: {
    invoice: 'This is work of several members together. Each gets their own part, by their own scheme.',
    quote:
      'This is work of several members together. When the customer says yes, each invoice is divided like this too. ' +
      'The customer does not see the division.',
  },
  parts: 'The division',
  name: 'Member',
  part: 'Part',
  net: 'Without VAT',
  yes: 'Says yes?',
  saidYes: 'Yes',
  saidYesOnPaper: 'Yes, on paper',
  saidYesOnQuote: 'Yes, on the quote',
  onPaper: (f) => `${f.name} signed on paper`,
  onPaperLead: {
    invoice:
      'Who never signs in signs on paper. Print this invoice, have it signed and keep the sheet. ' +
      'Another than who put the invoice forward says here that it is there.',
    quote:
      'Who never signs in signs on paper. Print this page, have it signed and keep the sheet. ' +
      'Another than who put the quote forward says here that it is there.',
  },
  signedOn: 'Which day is on the sheet?',
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
  begin: { invoice: 'Somebody worked along', quote: 'Somebody joins in' },
  changed: 'What changed:',
  doesNotFit: {
    invoice: 'The division does not fit the invoice any more. Divide it again before you send it.',
    quote: 'The division does not fit the quote any more. Divide it again before you send it.',
  },
  asked: (f) => `${f.leader} wrote this invoice for work that you did together.`,
  yourPart: (f) => `Your part: ${f.net} without VAT.`,
  task: (f) => `Look at it: invoice for ${f.customer}, together with ${f.leader}`,
  taskDetail: 'Say whether your part is right.',
  noHint: (f) => `${f.leader} reads this. The invoice does not go to the customer now.`,
  sendNo: (f) => `Send back to ${f.leader}`,
  saidNo: (f) => `Thank you. ${f.leader} gets a mail and reads what is not right.`,
  noTask: (f) => `${f.fellow} says: something is not right. Invoice for ${f.customer}`,
  fellow: 'Another member',
  /** The mail to who leads an invoice that a fellow said no to. */
  noMail: {
    subject: (f) => `Something is not right in the invoice for ${f.customer}`,
    body: (f) =>
      `${f.fellow} says that something is not right in the invoice for ${f.customer}, for work you did together. ` +
      'The invoice does not go to the customer yet. Change it, and send it in again.',
    read: 'Read here what is not right:',
  },
  fellowSays: (f) => `${f.name} says whether their own part is right.`,
  fellowsFirst: (f) =>
    `You did this work together. First everybody says that it is right. Not yet: ${f.names}. You hear of a no.`,
  mend: 'Change what is not right, or divide the work anew. Then send the invoice in again.',
  quoteAsked: (f) =>
    `${f.leader} wants to do this work together with you. Is it right, and your part? It goes to the customer only ` +
    'after your yes.',
  quoteAlso:
    'When the customer says yes, your yes counts for the invoice too. When the customer, the price or the division ' +
    'changes, we ask you again.',
  quoteSaidYes: 'You said yes. You hear when the customer answers.',
  quoteSaidNo: 'We passed on that it is not right, and why.',
  quoteNoWords: 'What is not right? Who made the quote reads this.',
  quoteExpired: 'The last day is over and the customer said nothing.',
  quoteAccepted: (f) =>
    `The customer said yes. ${f.part} Who leads the work makes the invoice. You see it with your invoices.`,
  quoteTask: (f) => `Is the quote for ${f.customer}, together with ${f.leader}, right?`,
  quoteFellowNo: (f) => `${f.name} says that this is not right:`,
  quoteNo: (f) => `The quote for ${f.customer} is not right for who joins in`,
  waitsForYes: 'Waits for a yes',
  paidHow: 'How does the customer pay?',
  ledBy: 'Who leads the work',
  waitsForFellows: (f) =>
    `This is the work of several members. First each says that it is right. Not yet: ${f.names}.`,
  withOthers: 'Together with others',
}
