import type { endingBusiness as dutch, workRefusals as dutchRefusals } from '../nl/ending-business.ts'

export const endingBusiness: typeof dutch = {
  sure: {
    endTitle: (name) => `Is this right? ${name} stops`,
    stopTitle: (f) => `Is this right? ${f.name} stops in ${f.business}`,
    endDay: (f) =>
      `The last day of ${f.business} was ${f.day}. After it, nobody can make an invoice or a quote for it.`,
    stopDay: (f) =>
      `The last day of ${f.name} in ${f.business} was ${f.day}. ` +
      `After it, ${f.name} can make no invoice or quote for it.`,
    forAll: (f) => `This holds for everybody who works in it: ${f.names}.`,
    others: (f) => `The others go on: ${f.names}.`,
    first: 'Do this first',
    firstWhy: 'Once you go on, this cannot be done any more.',
    byItself: 'This stops by itself',
    nothingByItself: 'Nothing else runs that has to stop.',
    kinds: {
      'quotes-unbilled': (f) =>
        f.count === 1
          ? `A customer said yes to 1 quote that is not fully on an invoice yet: ${f.amount}. ` +
            'Is the work done? Then make the invoice first.'
          : `Customers said yes to ${f.count} quotes that are not fully on an invoice yet: ${f.amount}. ` +
            'Is the work done? Then make the invoices first.',
      'shop-requests': (f) =>
        f.count === 1
          ? '1 question from the shop window still waits for an answer.'
          : `${f.count} questions from the shop window still wait for an answer.`,
      recurring: (f) =>
        f.count === 1
          ? '1 recurring invoice: no new one comes.'
          : `${f.count} recurring invoices: no new ones come.`,
      'shop-page': (f) =>
        f.count === 1 ? 'The page in the shop window goes.' : `The ${f.count} pages in the shop window go.`,
      'shop-keys': (f) =>
        f.count === 1
          ? '1 key of a web shop: no orders come in by it any more.'
          : `${f.count} keys of web shops: no orders come in by them any more.`,
    },
    open: (f) =>
      f.count === 1
        ? `1 invoice is not paid yet: ${f.amount}. When the customer pays later, it is shared out as always.`
        : `${f.count} invoices are not paid yet: ${f.amount}. ` +
          'When customers pay later, it is shared out as always.',
    stays: 'What is in the pot stays in the pot.',
    mail: (f) => `A mail goes to: ${f.names}.`,
    call: (f) =>
      `Without an e-mail address: ${f.names}. Call, and tell it. It will stand with what you have to do too.`,
    mistake: 'Was it a mistake? On the page of the member you can undo this.',
    endYes: (name) => `Yes, ${name} stops`,
    stopYes: (name) => `Yes, ${name} stops here`,
    change: 'No, change the day',
  },
  done: 'Written down. Was it a mistake? Then choose with the business: After all not.',
  undo: {
    link: (name) => `After all not: ${name} goes on`,
    title: (name) => `After all not? ${name} goes on`,
    nothing: 'There is nothing to undo.',
    sameDay: (f) => `You wrote this down today. ${f.names} works in ${f.business} as if nothing was.`,
    sameDayAll: (f) =>
      `You wrote this down today. These work in ${f.business} again, as if nothing was: ${f.names}.`,
    later: (f) =>
      `${f.names} works in ${f.business} again from ${f.today}. ` +
      `Until and including ${f.until} ${f.names} did so too. ` +
      'What lies between does not count.',
    laterAll: (f) =>
      `From ${f.today} these work in ${f.business} again: ${f.names}. ` +
      `Until and including ${f.until} they did so too. ` +
      'What lies between does not count.',
    lost:
      'Not everything comes back by itself. The member makes the page in the shop window and the keys of a web ' +
      'shop again. Recurring invoices stand still until the member lets them go on.',
    told: 'Who heard that it stopped hears this too: by a mail, or you call.',
    save: 'Yes, undo this',
    done: 'Undone.',
  },
  onlyEnded: 'This member works in no business now. Without one the member cannot make an invoice.',
  tell: {
    title: (f) => `Tell ${f.name} how it is with ${f.business}`,
    noAddress: (name) => `${name} has no e-mail address.`,
    mailFailed: (name) => `The mail to ${name} did not arrive.`,
    sayEnded: (f) =>
      `Say: ${f.business} has stopped. The last day was ${f.day}. Is something not right? Say so at once.`,
    sayStopped: (f) =>
      `Say: you worked in ${f.business} until and including ${f.day}. Is something not right? Say so at once.`,
    sayGoesOn: (f) =>
      `Say: we wrote down that you stopped in ${f.business}. That is undone. You can make invoices for it again.`,
    detailEnded: (f) => `Stopped after ${f.day}`,
    detailGoesOn: 'Goes on after all',
    done: (name) => `Written down: you told ${name}.`,
  },
  mail: {
    subjectEnded: (f) => `${f.business} has stopped`,
    subjectStopped: (f) => `You do not work in ${f.business} any more`,
    subjectGoesOn: (f) => `You work in ${f.business} again`,
    hello: (f) => `Hello ${f.name},`,
    ended: (f) =>
      `${f.business} has stopped. The last day was ${f.day}. You can make no invoice or quote for it any more.`,
    stopped: (f) =>
      `You worked in ${f.business} until and including ${f.day}. You can make no invoice or quote for it any more.`,
    wrong: 'Is this not right? Call or mail us at once. It can be put back.',
    money: 'Does a customer still pay an invoice of yours later? It is shared out as always.',
    goesOn: (f) =>
      `We wrote down that you stopped in ${f.business}. That is undone: you work there as if nothing was.`,
    goesOnFrom: (f) => `From ${f.day} you work in ${f.business} again.`,
    lost:
      'A page in the shop window and keys of a web shop you make again. Recurring invoices stand still, ' +
      'until you let them go on.',
    button: 'Go to your first page',
  },
}

export const workRefusals: typeof dutchRefusals = {
  'last-in-business': 'Nobody else works in this business. Choose: the business stops.',
  'work-not-ended': 'This member works in this business already. There is nothing to undo.',
  'worked-there-then': (f) =>
    `This member worked in this business already, until and including ${f.day}. Choose a later day.`,
  'before-business': (f) => `This business began on ${f.day}. Choose that day or later.`,
  'not-working-there': 'This member does not work in this business (any more).',
  'stop-before-start': (f) => `The last day lies before the first day (${f.day}).`,
  'business-ended': (f) => `This business stopped on ${f.day}.`,
  'works-there-already': 'This member works in this business already.',
  'before-member': (f) => `This member has been one since ${f.day}. Choose that day or later.`,
  'member-left': (f) => `This membership ended on ${f.day}. First make them a member again.`,
}
