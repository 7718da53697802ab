import type { resumingMembership as dutch } from '../nl/resuming-membership.ts'

export const resumingMembership: typeof dutch = {
  title: (name) => `Make ${name} a member again`,
  lead:
    'The membership begins again today. ' +
    'Did you end it only today, and does the business go on? Then there is no day in between.',
  lost: 'This does not come back',
  lostWhat: (name) =>
    `Bookings, talks, help and keys of ${name} that stopped, stay stopped. Make them again. ` +
    `What ${name} shared with a coach or the municipality stopped too, the overviews included. ` +
    `${name} shares that again. ` +
    `${name} gets a mail that the membership begins again. Has ${name} no e-mail address? Then the things to do say ` +
    'that you tell them.',
  asked: 'Does the business go on?',
  goesOn: ({ names }) =>
    names.length === 1
      ? `Does ${names[0]} go on?`
      : `Do ${new Intl.ListFormat('en', { type: 'conjunction' }).format(names)} go on?`,
  goesOnHint: 'Without a business a member cannot make invoices.',
  yes: 'Yes',
  no: 'No',
  nothing: (name) => `${name} had no business that can go on. Add one afterwards.`,
  tell: {
    title: (name) => `Tell ${name} that the membership begins again`,
    say: 'Say: you are a member again. Did you hear that your membership ended? That no longer holds.',
    detail: 'A member again',
  },
  mail: {
    subject: (f) => `You are a member of ${f.cooperative} again`,
    hello: (f) => `Hello ${f.name},`,
    said: (f) =>
      `You are a member of ${f.cooperative} again. Did you get a mail that your membership ended? ` +
      'That no longer holds.',
    lost:
      'What stopped then does not come back by itself: bookings, talks, help and keys of a web shop. What you shared ' +
      'with a coach or the municipality stopped too. Share it again if you want to.',
    wrong: 'Is this not right? Call or mail us at once.',
    button: 'Go to your first page',
  },
  done: {
    goesOn: (name) => `${name} is a member again, and works in the business again.`,
    without: (name) => `${name} is a member again. Without a business a member cannot make invoices.`,
    next: 'Add a business',
  },
}
