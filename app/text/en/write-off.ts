import type { writeOff as dutch } from '../nl/write-off.ts'

const ANSWERED = {
  yes: 'said yes',
  no: 'said no',
  back: 'said yes to taking it back',
  'taken-back': 'took the question back',
}

export const writeOff: typeof dutch = {
  entry: {
    more: (f) => `Written off: invoice ${f.number}`,
    mistake: (f) => `No longer written off: invoice ${f.number}`,
    paid: (f) => `Paid after all, was written off: invoice ${f.number}`,
  },
  title: 'Write off what is not paid',
  lead:
    'Will a customer really not pay any more? Then one person asks to write it off, and another says yes. ' +
    'The VAT comes back from the tax office.',
  link: 'Write off what is not paid',
  back: 'Back to writing off',
  open: 'Write off',
  waits: 'Waits for a yes of somebody else',
  forYou: 'Say yes or no to writing off',
  outdated: {
    title: 'This amount is no longer right',
    task: 'Writing off: ask again',
    detail: (f) => `asked ${f.asked}, now ${f.now}`,
    open: (f) =>
      f.now === undefined
        ? `Asked was ${f.asked}. Nothing is open any more. Nobody can say yes to this.`
        : `Asked was ${f.asked}. Now ${f.now} is open. Nobody can say yes to this. Ask again, for ${f.now}.`,
    givenUp: (f) =>
      f.now === undefined
        ? `Asked was ${f.asked}. Nothing is written off any more. Nobody can say yes to this.`
        : `Asked was ${f.asked}. Now ${f.now} is written off. Nobody can say yes to this. Ask again, for ${f.now}.`,
    askAnew: 'Ask again',
  },
  none: 'Nobody asked to write something off.',
  asked: (f) => `${f.who} asks to write off invoice ${f.number} of ${f.customer}: ${f.amount}.`,
  askedBack: (f) =>
    `${f.who} asks to take back writing off invoice ${f.number} of ${f.customer}: ${f.amount}.`,
  why: (f) => `${f.ground}. ${f.why}`,
  yes: (f) => `Yes, write off invoice ${f.number}`,
  no: (f) => `No, do not write off invoice ${f.number}`,
  needsAnother: 'You asked this yourself. Somebody else of the administration says yes.',
  overYear: 'More than a year late',
  overYearLead: 'You may ask back the VAT of these now. That is done by writing off.',
  late: (f) => `${f.number}, ${f.customer}: ${f.amount}, to be paid by ${f.due}`,
  answered: 'Asked before',
  answeredOne: (f) =>
    `${f.day}: ${f.who} ${ANSWERED[f.said]}. Invoice ${f.number} of ${f.customer}, ${f.amount}.`,
  grounds: {
    certain: 'It is certain that the customer will not pay',
    year: 'It is more than a year late',
    mistake: 'Writing it off was a mistake',
  },
  takeBack: {
    open: (f) => `Take back writing off ${f.number}`,
    title: (f) => `Take back writing off invoice ${f.number} of`,
    lead: (f) =>
      `${f.amount} is written off. That will be open again. The ${f.vat} VAT of it goes to the tax office again.`,
    notShared: 'Nothing of it was shared out, so no pot changes.',
    before: 'This invoice is of before Gilde, so no pot changes.',
    shared: (f) => `What was taken back when it was written off is shared out again: also to ${f.members}.`,
    why: 'What went wrong?',
    whyHint: 'Read by who says yes or no, and later by the auditors. For example: chose the wrong invoice.',
    save: 'Ask to take it back',
    yes: (f) => `Yes, take back writing off invoice ${f.number}`,
    no: (f) => `No, invoice ${f.number} stays written off`,
  },
  form: {
    title: (f) => `Write off invoice ${f.number} of`,
    lead: (f) =>
      `${f.open} is open. Of that, ${f.vat} VAT comes back from the tax office. Turnover becomes ${f.net} lower.`,
    notShared: 'Nothing of it was shared out yet, so nothing leaves a pot.',
    before:
      'This invoice is of before Gilde. Its turnover was shared out then, so nothing leaves a pot: the loss is of ' +
      'the co-operative.',
    wasShared: (f) =>
      `It was shared out when it was sent. That goes back, also out of the pot of ${f.members}. Tell them first.`,
    ground: 'Why may it be done now?',
    groundHint:
      'Certain is: bankrupt, not to be found, or agreed together. Else you wait a year after it was due.',
    why: 'What happened?',
    whyHint:
      'Read by who says yes or no, and later by the auditors. For example: bankrupt on 3 May, letter of the receiver.',
    save: 'Ask to write off',
  },
  doneAsked: 'Asked. It waits for somebody else.',
  doneYes: 'Written off. If the customer pays after all, match that money to the invoice as usual.',
  doneBack: 'Taken back. The invoice is open again.',
  doneNo: 'You said no. Nothing changes about the invoice.',
  refusals: {
    'nothing-open': 'Nothing is open of this invoice any more.',
    'nothing-written-off': 'Nothing of this invoice is written off.',
    'year-not-over':
      'That year is not over. Choose this only when it is certain that the customer will not pay.',
    'write-off-waits': 'Somebody asked this already. It waits for a yes.',
    'own-pot': 'This is work of your own. Somebody else of the administration has to do this.',
    'no-such-write-off': 'This was answered already.',
    'open-changed': 'Something else is open or written off now. Say no, and ask again.',
    'invoice-not-found': 'This invoice is not there.',
    'no-scheme-in-force': 'No scheme holds on this day, so it cannot be shared out. Ask the board.',
  },
}
