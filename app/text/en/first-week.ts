import type { firstWeek as Dutch } from '../nl/first-week.ts'

/** What a co-operative that has just begun must do before its first invoice can go. */
export const firstWeek: typeof Dutch = {
  details: {
    title: 'Fill in the details of the co-operative',
    detail: (f) => `Needed for the first invoice: ${f.missing}`,
  },
  secondPerson: {
    title: 'Ask a second person to join',
    detail: 'Alone you cannot approve an account, a scheme or your own invoice. Give somebody a task.',
    waits: (name) => `Have ${name} confirmed`,
    waitsDetail: (name) =>
      `You gave ${name} access. Until another asks whether the address is right, a yes of ${name} is no second one.`,
  },
  bankAccount: {
    title: 'Add the bank account of the co-operative',
    detail: 'Then you can read in statements, and put the account on invoices.',
  },
  printedAccount: {
    title: 'Put an account on invoices',
    detail: 'Customers must know where to pay. You ask for it, another says yes.',
  },
  scheme: {
    begin: 'Begin a scheme',
    beginDetail: 'Without a scheme no money can be shared out. You begin with an example.',
    finish: (f) => `Finish ${f.name}`,
    finishDetail: 'Some numbers are still open. After that another of the board decides.',
    second: 'Ask one more person onto the board',
    secondDetail: (f) => `${f.name} is ready. Another than who wrote it decides on it.`,
  },
  member: {
    title: 'Register the first member',
    detail: 'Have a list of members? You can also read it in at once.',
  },
}
