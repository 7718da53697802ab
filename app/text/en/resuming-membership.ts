import type { resumingMembership as dutch } from '../nl/resuming-membership.ts'

export const resumingMembership: typeof dutch = {
  title: (name) => `Make ${name} a member again`,
  lead: 'The membership begins again today. Did you end it today by mistake? Then it is as if nothing happened.',
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
