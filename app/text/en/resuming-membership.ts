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
    `A mail about the end may have gone too: tell ${name} that the membership begins again.`,
  asked: 'Does the business go on?',
  goesOn: ({ names }) =>
    names.length === 1
      ? `Does ${names[0]} go on?`
      : `Do ${new Intl.ListFormat('en', { type: 'conjunction' }).format(names)} go on?`,
  goesOnHint: 'Without a business a member cannot make invoices.',
  yes: 'Yes',
  no: 'No',
  nothing: (name) => `${name} had no business that can go on. Add one afterwards.`,
  done: {
    goesOn: (name) => `${name} is a member again, and works in the business again.`,
    without: (name) => `${name} is a member again. Without a business a member cannot make invoices.`,
    next: 'Add a business',
  },
}
