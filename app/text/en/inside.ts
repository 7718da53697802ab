import { joint } from './joint.ts'
import { formatEuro } from '../../values/format.ts'
import type { inside as dutch } from '../nl/inside.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'en')

/** Work of one member for another, inside the co-op: asked, agreed to by both, booked between pots. */
export const inside: typeof dutch = {
  refusals: {
    'inside-not-a-member': 'Only members can do this.',
    'inside-with-whom': 'Choose another member of the co-op.',
    'inside-invoice': 'This invoice is not yours, or nothing of it is left. Choose another one.',
    'inside-more-than-invoice': (f) =>
      `Of your part of this invoice ${euro(f.left)} is left. Fill in no more than that.`,
    'inside-not-paid-yet': (f) =>
      `The customer has not paid enough of this invoice yet. Now ${euro(f.free)} of it is shared ` +
      `out. Book this when more is paid.`,
    'inside-amount': 'Fill in an amount that is more than 0.',
    'inside-day-to-come': 'This day is still to come. Fill in when the work was done.',
    'inside-not-found': 'This is not there any more.',
    'inside-not-yours': 'Somebody else says this: who did the work or who pays.',
    'inside-answered': 'Something was said already. Look again.',
    'inside-not-agreed': 'First both members say yes.',
    'asked-by-you':
      'You saw the signed sheet. Somebody else of the administration does the next step. So nobody can do this alone.',
    'paper-not-needed': joint.refusals['paper-not-needed'],
    'paper-day': joint.refusals['paper-day'],
  },
  title: 'Work for each other',
  lead:
    'Did another member do something for you? You pay it out of your pot, or from an invoice of yours. There is no ' +
    'invoice and no VAT: it stays inside the co-op.',
  officeLead: 'Members who do something for each other. When both said yes you book it.',
  leadLeft:
    'What you did for another member, or another member for you. Is something waiting for your yes or no? Say so here.',
  toHelp: 'Do you want to ask or give help without money?',
  toHelpLink: 'Go to Help from each other',
  none: 'There is no work for each other yet.',
  ask: 'Write down work for me',
  back: 'Back to Work for each other',
  form: {
    earner: 'Who did it?',
    amount: 'How much do you pay?',
    from: 'What do you pay it from?',
    fromPot: 'Out of my pot',
    fromInvoice: (f) => `From invoice ${f.number} for ${f.customer} (${f.left} left)`,
    fromHint:
      'Did another member help you with work for a customer? Then choose the invoice. It is a cost of that work. ' +
      'First the customer pays, then the other member gets it.',
    purpose: 'What is it for?',
    purposeHint: 'Only when you pay out of your pot. Your scheme says what your pot may be used for.',
    what: 'What was done?',
    workedOn: 'When was it done?',
    workedOnHint: 'The month of this day counts for the benefit of who did it.',
    save: 'Ask whether it is right',
  },
  one: (f) => `${f.earner} for ${f.payer}: ${f.amount}`,
  worked: (f) => `Done on ${f.day}.`,
  state: {
    asked: (f) => `${f.earner} still says whether this is right.`,
    agreed: 'Both said yes. The administration books it.',
    closed: 'Will not happen.',
    booked: (f) => `Booked as ${f.number}.`,
    undoAsked: 'One of them wants to undo this. The other still says whether that is fine.',
    undoAgreed: 'Both want to undo this. The administration does it.',
    undone: 'Undone.',
  },
  paper: {
    begin: 'Enter what was agreed on paper',
    lead:
      'For a member who never signs in and pays from their own pot. Have the sheet signed and keep it. ' +
      'Somebody else of the administration books it later.',
    payer: 'Who pays?',
    amount: 'How much does this member pay?',
    purposeHint: 'The scheme of who pays says what the pot may be for.',
    nobody: 'All members can sign in. Then they ask this themselves.',
    save: 'Keep',
    yes: (f) => `${f.earner} signed that this is right`,
    yesLeft: 'The sheet says that this is right',
    left: (f) =>
      `${f.name} is no member any more. ${f.name} can still say yes or no here. Does that not work? Have a sheet ` +
      `signed and enter below what it says. Has ${f.name} died? Then the heirs sign.`,
    no: 'The sheet says that this is off',
    undo: 'The sheet says that this is undone',
  },
  why: 'Why not?',
  yes: 'Yes, this is right',
  no: 'No, this will not happen',
  undo: 'Undo this',
  undoYes: 'Yes, undo it',
  book: 'Book this',
  bookUndo: 'Undo the booking',
  fromPot: (f) => `It comes out of the pot of ${f.payer}: ${f.purpose}.`,
  fromInvoice: (f) => `It is a cost of invoice ${f.number} of ${f.payer}. First the customer pays.`,
  straight: 'All you get goes to your pot. It is work and income of that month: it stands in your statement.',
  effect:
    'What you get is shared out by your scheme. It is work and income of that month: it stands in your statement.',
  done: {
    gevraagd: 'It is written down. We ask the other member whether it is right.',
    gezegd: 'Your answer is kept.',
    geboekt: 'It is booked.',
    papier: 'What is on paper is kept.',
  },

  task: {
    asked: (f) => `${f.payer} asks whether this is right`,
    askedDetail: (f) => `${f.what}, ${f.amount}`,
    askWhoLeft: (f) => `Ask ${f.earner} (no member any more) whether this is right`,
    undo: (f) => `${f.other} wants to undo something`,
    book: 'Book work for each other',
    bookDetail: (f) =>
      f.count === 1 ? 'Both members said yes.' : `For ${f.count} of them both members said yes.`,
  },
  mail: {
    hello: (f) => `Dear ${f.name},`,
    subject: {
      asked: (f) => `${f.other} asks whether this is right: ${f.what}`,
      undo: (f) => `${f.other} wants to undo: ${f.what}`,
    },
    said: {
      asked: (f) =>
        `${f.other} wrote down what you did: ${f.what}. You get ${f.amount} for it. Is that right? Say yes or no.`,
      undo: (f) => `${f.other} wants to undo this: ${f.what}, ${f.amount}. Is that fine?`,
    },
    look: 'Look at it here:',
    button: 'Look at it',
  },

  entry: {
    cost: (f) => `work of ${f.earner} for invoice ${f.number}: ${f.what}`,
    from: (f) => `${f.earner}: ${f.what}`,
    about: (f) => `work for ${f.payer}: ${f.what}`,
    booked: (f) => `Work of ${f.earner} for ${f.payer}: ${f.what}`,
    undone: (f) => `Undone: work of ${f.earner} for ${f.payer}: ${f.what}`,
  },
}
