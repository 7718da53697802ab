import type { onBehalf as dutch } from '../nl/on-behalf.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

export const onBehalf: typeof dutch = {
  byHands: ({ doer, member }) => `${doer ?? 'Somebody of the office'}, on behalf of ${member},`,
  button: (name) => `Work together with ${name}`,
  title: (name) => `Work together with ${name}`,
  lead: (name) =>
    `Do you sit beside ${name}, or is ${name} on the phone? When ${name} says yes, you work on behalf of ` +
    `${name} on this ` +
    `screen, for 60 minutes at most.`,
  can: 'This can be done',
  cans: [
    'read what the member reads: also the pot, the invoices and what customers paid',
    'write invoices, quotes and customers, and put an invoice forward',
    'hand in receipts and journeys',
    'make an appointment, join a meeting, and borrow or book something',
    'ask and offer help on the board, say that it is done, and read the hours of that help',
  ],
  cannot: (name) => `${name} does this in person`,
  cannots: [
    'say yes to an agreement, a statement, an invoice or sharing with the municipality',
    'change signing in, addresses and the own bank account',
    'benefit, hours of work, statements and plan: those stay shut',
  ],
  reads: (name) => `${name} reads afterwards what you did, and can always stop it.`,
  byMail: (name) => `With a code in the mail of ${name}`,
  sendCode: (name) => `Send ${name} a code`,
  codeSent: (name) =>
    `The code is on its way to ${name}. It works for 10 minutes, on this screen only. Let ${name} type it.`,
  codeLabel: 'Code from the mail',
  codeHint: 'Six digits',
  codeButton: 'Yes, with this code',
  twoWays: (name) => `${name} says yes in one of these two ways.`,
  byCard: (name) => `Or with the sign-in card of ${name}`,
  byCardOnly: (name) => `With the sign-in card of ${name}`,
  cardLead: 'The card is used up then. Print a new one when the member wants to sign in with it later.',
  cardLabel: 'Code on the card',
  cardHint: '12 letters and digits',
  cardButton: 'Yes, with this card',
  back: (name) => `To ${name}`,
  noOther: 'Has the member no mail and no card? Print a card first. Somebody else than you does that.',
  now: ({ name, until }) => `You work on behalf of ${name} until ${until}`,
  stop: 'Stop',
  stopped: (name) => `Stopped. You work as yourself again. ${name} can read what you did.`,
  overTitle: 'You work as yourself again',
  over: {
    time: 'The hour is over',
    stopped: (name) => `You no longer work on behalf of ${name}`,
    notKept: 'What you just sent was not kept. Below is what you typed: copy it first.',
    noTask:
      'You no longer have the task with which you work on behalf of a member. So you cannot go on here.',
    again: (name) => `Do you want to go on? Ask ${name} for a yes again.`,
    typed: 'This is what you typed',
    begin: (name) => `Begin again with ${name}`,
  },
  earlier: 'Earlier on behalf of this member',
  mail: {
    subject: 'Your code to work together',
    body: (of) =>
      `Hello ${of.name},\n\n` +
      `${of.doer} of ${of.cooperative} wants to work together with you, on the screen of ${of.doer}. Do you sit ` +
      `beside ` +
      `${of.doer}, or are you on the phone with ${of.doer}? Then type or say this code:\n\n${of.code}\n\n` +
      `With it you say: ${of.doer} may work on my behalf for 60 minutes at most, and then sees what I see: ` +
      `my pot and my invoices too. Not my benefit, hours of work, statements and plan. You can always stop. ` +
      `Afterwards you read what ${of.doer} did. The code works for 10 minutes, and does not sign you in.\n\n` +
      `Did you not agree to this? Then give the code to nobody, and nothing happens.\n`,
  },
  mine: {
    opened: (places) => `Opened: ${list.format(places)}.`,
    title: 'Who worked on your behalf',
    lead: 'Somebody of the co-op can sit beside you and work on your behalf. Only when you say yes.',
    none: 'Nobody worked on your behalf.',
    now: ({ by, until }) => `${by} works on your behalf now, until ${until}`,
    stop: 'Stop this now',
    did: ({ by, day, minutes }) =>
      `On ${day} ${by} worked ${minutes === 1 ? '1 minute' : `${minutes} minutes`} on your behalf`,
    nothing: 'Nothing was done.',
    didWhat: ({ did, what }) => `${did}: ${list.format(what)}.`,
    askThem: ({ did, by }) => `${did}. Ask ${by} what was done.`,
    read: 'I have read it',
    readLead: ({ by }) => `Is it right? Until you say so, ${by} cannot approve what was done on your behalf.`,
    objection: 'Is something not right? Write it here (may stay empty)',
    objected: ({ words }) => `You wrote: ${words}`,
    objectedOf: ({ words }) => `The member wrote: ${words}`,
    wasRead: 'You have read this.',
    forbid: 'Nobody may work on my behalf',
    forbidLead:
      'Do you want nobody to work on your behalf? Then nobody can ask it either, until you allow it again.',
    forbidden: 'Nobody may work on your behalf. You said so.',
    allow: 'I allow it again',
    look: 'See what was done',
  },
  places: {
    'first-page': 'your first page',
    invoices: 'your invoices',
    customers: 'your customers',
    quotes: 'your quotes',
    costs: 'your receipts and costs',
    pot: 'your pot',
    agenda: 'your agenda',
    help: 'help from each other',
    things: 'things and rooms',
    agreements: 'your agreements',
    'shop-page': 'your shop window',
    other: 'other pages',
  },
  deeds: {
    'invoice-written': (n) => (n === 1 ? '1 invoice written' : `wrote in invoices ${n} times`),
    'invoice-put-forward': (n) => `${n} ${n === 1 ? 'invoice' : 'invoices'} put forward`,
    'invoice-taken-back': (n) => `${n} ${n === 1 ? 'invoice' : 'invoices'} taken back`,
    'customer-written': (n) => `details of a customer written ${n} ${n === 1 ? 'time' : 'times'}`,
    'quote-written': (n) => (n === 1 ? '1 quote written' : `wrote in quotes ${n} times`),
    'quote-put-forward': (n) => `${n} ${n === 1 ? 'quote' : 'quotes'} put forward`,
    'receipt-handed-in': (n) => `did something with a receipt ${n} ${n === 1 ? 'time' : 'times'}`,
    'receipt-taken-back': (n) => `${n} ${n === 1 ? 'receipt' : 'receipts'} taken back`,
    'journey-handed-in': (n) => `${n} ${n === 1 ? 'journey' : 'journeys'} handed in`,
    'appointment-answered': (n) => `answered about a conversation ${n} ${n === 1 ? 'time' : 'times'}`,
    'appointment-asked': (n) => `${n} ${n === 1 ? 'conversation' : 'conversations'} asked for`,
    'workshop-joined': (n) => `signed up for ${n} ${n === 1 ? 'meeting' : 'meetings'}`,
    'workshop-left': (n) => `signed off from ${n} ${n === 1 ? 'meeting' : 'meetings'}`,
    'thing-booked': (n) => `${n} ${n === 1 ? 'booking' : 'bookings'} made`,
    'booking-called-off': (n) => `${n} ${n === 1 ? 'booking' : 'bookings'} called off`,
    'deposit-replied': (n) => `said something about your deposit ${n} ${n === 1 ? 'time' : 'times'}`,
    'help-put-on-board': (n) => `${n} ${n === 1 ? 'note' : 'notes'} put on the board`,
    'help-taken-off': (n) => `${n} ${n === 1 ? 'note' : 'notes'} taken off the board`,
    'help-answered': (n) => `answered about help ${n} ${n === 1 ? 'time' : 'times'}`,
    'hours-offered': (n) => `wrote down ${n} ${n === 1 ? 'time' : 'times'} that you give hours`,
    'question-answered': (n) => `${n} ${n === 1 ? 'question' : 'questions'} about an invoice answered`,
  },
  refusals: {
    'behalf-not-yours':
      'Only a coach or the administrator works on behalf of a member, and always as themselves.',
    'behalf-refused-for-good':
      'This member wants nobody to work on their behalf. Only the member can change that.',
    'behalf-no-member':
      'This can only be done for who is a member here and has no other task, here or elsewhere.',
    'behalf-own-hand':
      'You entered the e-mail address of this member or printed the card, so the code could come from you as ' +
      'well. Have ' +
      'somebody else of administration or board call and confirm first, or have another sit beside the member.',
    'behalf-no-mail': 'This member has no e-mail address. Use the sign-in card.',
    'behalf-over': 'This had stopped already.',
    'behalf-read-already': 'You had read this already.',
    'code-wrong': ({ left }) =>
      left === '1'
        ? 'This code is not right. You can try 1 more time.'
        : `This code is not right. Look at it again. You can try ${left} more times.`,
    'code-over': 'This code no longer works. Send a new code.',
    'card-wrong': 'This is not the code of a card of this member. Look at it again.',
    'card-over': 'This card was used, withdrawn or is too old. Print a new one.',
    'try-later': ({ again }) =>
      `This was tried several times in a row. To be safe we wait a moment. Try again at ${again}.`,
  },
}
