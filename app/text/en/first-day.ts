import type { firstDay as dutch } from '../nl/first-day.ts'

export const firstDay: typeof dutch = {
  sure: {
    title: (f) => `Is this right? ${f.name} is a member since ${f.is}`,
    was: (f) => `Now it says: a member since ${f.was}. That can still be read.`,
    later: (f) =>
      `From ${f.from} up to ${f.until} they were then no member. For that time there is no overview ` +
      `for the municipality.`,
    earlier: (f) =>
      `From ${f.from} up to ${f.until} they were then a member already. For that time an overview for ` +
      `the municipality ` +
      'may still come.',
    business: (f) => `${f.name} began on the same day, and then begins on ${f.is} too.`,
    mail: (name) => `${name} gets a mail about this.`,
    call: (name) =>
      `${name} has no e-mail address. Call ${name}. It will stand with what you have to do too.`,
    yes: 'Yes, this is right',
    change: 'No, change the day',
  },
  tell: {
    title: (name) => `Tell ${name} since when they are a member`,
    noAddress: (name) => `${name} has no e-mail address.`,
    mailFailed: (name) => `The mail to ${name} did not arrive.`,
    say: (f) =>
      `Say: the register of members now says that you are a member since ${f.is}. Before, it said ${f.was}. ` +
      'Is something not right? Say so at once.',
    detail: (f) => `A member since ${f.is}`,
    done: (name) => `Written down: you told ${name}.`,
  },
  own: (f) =>
    `On ${f.on} the register of members was changed. It now says that you are a member since ${f.is}; ` +
    `before, it said ` +
    `${f.was}. Is this not right? Tell the administration.`,
  ownTitle: 'Since when you are a member',
  mail: {
    subject: (f) => `Since when you are a member of ${f.cooperative}`,
    hello: (f) => `Hello ${f.name},`,
    said: (f) =>
      `The register of members now says that you are a member since ${f.is}. Before, it said ${f.was}.`,
    wrong: 'Is this not right? Call or mail us at once. It can be put back.',
    button: 'Go to your first page',
  },
}
