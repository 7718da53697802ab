import type { inside as dutch } from '../nl/inside.ts'

/** Work of one member for another, inside the co-op: asked, agreed to by both, booked between pots. */
export const inside: typeof dutch = {
  refusals: {
    'inside-not-a-member': 'Only members can do this.',
    'inside-with-whom': 'Choose another member of the co-op.',
    'inside-amount': 'Fill in an amount that is more than 0.',
    'inside-day-to-come': 'This day is still to come. Fill in when the work was done.',
    'inside-not-found': 'This is not there any more.',
    'inside-not-yours': 'Somebody else says this: who did the work or who pays.',
    'inside-answered': 'Something was said already. Look again.',
    'inside-not-agreed': 'First both members say yes.',
  },
  title: 'Work for each other',
  lead:
    'Did another member do something for you? You pay it out of your pot. There is no invoice and no VAT:' +
    ' it stays inside the co-op.',
  officeLead:
    'Members who do something for each other. When both said yes you book it: out of one pot, shared out to the other.',
  none: 'There is no work for each other yet.',
  ask: 'Write down work for me',
  back: 'Back to Work for each other',
  form: {
    earner: 'Who did it?',
    amount: 'How much do you pay out of your pot?',
    purpose: 'What is it for?',
    purposeHint: 'Your scheme says what your pot may be used for.',
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
  why: 'Why not?',
  yes: 'Yes, this is right',
  no: 'No, this will not happen',
  undo: 'Undo this',
  undoYes: 'Yes, undo it',
  book: 'Book this',
  bookUndo: 'Undo the booking',
  effect:
    'What you get goes to your pot by your scheme. It is work and income of that month: it stands in your statement.',
  done: {
    gevraagd: 'It is written down. We ask the other member whether it is right.',
    gezegd: 'Your answer is kept.',
    geboekt: 'It is booked.',
  },

  entry: {
    from: (f) => `${f.earner}: ${f.what}`,
    about: (f) => `work for ${f.payer}: ${f.what}`,
    booked: (f) => `Work of ${f.earner} for ${f.payer}: ${f.what}`,
    undone: (f) => `Undone: work of ${f.earner} for ${f.payer}: ${f.what}`,
  },
}
