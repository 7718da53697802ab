import type { endingMembership as dutch } from '../nl/ending-membership.ts'

export const endingMembership: typeof dutch = {
  title: (name) => `End the membership of ${name}`,
  lead:
    'This can be done when the last day is over. On the last day itself all still works. ' +
    'After it this member reads their own proofs only.',
  first: 'Look first at what still goes on',
  firstWhy: 'Quotes, recurring invoices, receipts and the page in the shop window do not end by themselves.',
  look: (name) => `What of ${name} still goes on?`,
  notSaid: (name) =>
    `It does not say yet that ${name} stops. Write that down first, with the last day. ` +
    'After it somebody else ends the membership: two people look at it.',
  say: (name) => `Write down that ${name} stops`,
  said: (f) => `${f.name} said: my last day is ${f.day}.`,
  written: (f) => `${f.by} wrote down: the last day of ${f.name} is ${f.day}.`,
  another: 'Is it another day? Then take it back first, and write it down anew.',
  sayings: (name) => `See how far ${name} is with stopping`,
  standsAfter: 'This is of after that last day',
  afterOf: {
    invoices: (f) => `Invoices were sent for work until ${f.day}.`,
    quotes: (f) => `A customer said yes to work until ${f.day}.`,
    hours: (f) => `Hours of work were written down until ${f.day}.`,
    statements: (f) => `Statements for the municipality were confirmed until ${f.day}.`,
  },
  why: 'Why is it this day all the same?',
  whyHint:
    'The last day is long ago, or there is work after it. Tell why you write this down only now. ' +
    'We keep what you write here.',
  next: 'Go on',
  sure: {
    title: (name) => `Is this right? You end the membership of ${name}`,
    lastDay: (f) => `The last day of ${f.name} as a member was ${f.day}.`,
    after: (name) => `After it ${name} makes no invoices and reads their own proofs only.`,
    open: 'This still stands',
    openLook: 'See what still goes on',
    nothingOpen: 'Nothing stands any more.',
    mail: (name) => `${name} gets a mail about it.`,
    call: (name) => `${name} has no e-mail address. Call ${name}. It will be among what you must do as well.`,
    yes: (name) => `Yes, end the membership of ${name}`,
    change: 'No, go back',
  },
  done: {
    mail: (f) =>
      `The membership of ${f.name} has ended. The last day was ${f.day}. A mail goes to ${f.name}.`,
    call: (f) =>
      `The membership of ${f.name} has ended. The last day was ${f.day}. Call ${f.name} to say so.`,
  },
  tell: {
    title: (name) => `Tell ${name} that the membership ended`,
    noAddress: (name) => `${name} has no e-mail address.`,
    mailFailed: (name) => `The mail to ${name} did not arrive.`,
    say: (f) =>
      `Say: you were a member until ${f.day}. You can read your proofs until ${f.until}. ` +
      'Is something wrong? Then say so at once.',
    sayOnPhone: (f) =>
      `Say: you were a member until ${f.day}. We keep your proofs until ${f.until}. Do you want to ` +
      'look at them yourself, or finish a statement for the municipality? Drop by: you get a sign-in card. ' +
      'Do you need a paper? Call us. ' +
      'Is something wrong? Then say so at once.',
    call: (phone) => `Call ${phone}`,
    did: 'I told them',
    done: (name) => `Written down: you told ${name}.`,
    detail: (f) => `Member until ${f.day}`,
  },
  standing: {
    title: (f) => `What of ${f.name} still goes on?`,
    count: ({ count }) =>
      count === 0
        ? 'Nothing is left that somebody must finish.'
        : count === 1
          ? '1 thing is still to be finished.'
          : `${count} things are still to be finished.`,
    followed: 'This is how it is now. What is done disappears from this page by itself.',
    road: (f) => `See how far ${f.name} is with stopping`,
  },
  mail: {
    subject: (f) => `Your membership of ${f.cooperative} has ended`,
    hello: (f) => `Hello ${f.name},`,
    said: (f) => `You were a member of ${f.cooperative} until ${f.day}.`,
    wrong: 'Is this wrong? Call or mail us at once. It can be put back.',
    read: (f) =>
      `Your statements, your agreements and your pot can still be read, until ${f.until}. Sign in as always.`,
    money: 'Does a customer pay one of your invoices later? Then it is shared out as always.',
    button: 'See your proofs',
  },
}
