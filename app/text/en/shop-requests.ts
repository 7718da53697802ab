import type { shopRequests as source } from '../nl/shop-requests.ts'
import { withStop } from '../sentence.ts'

export const shopRequests: typeof source = {
  form: {
    title: 'Ask what it costs',
    lead: (f) => `Your request goes to ${f.business}. It commits you to nothing.`,
    offer: 'What is it about?',
    other: 'Something else',
    choose: 'Choose what it is about',
    words: 'What would you like?',
    wordsHint: 'How large is it, where is it, what has to be done?',
    wanted: 'When would you like it?',
    name: 'Your name',
    email: 'Your e-mail address',
    phone: 'Your telephone',
    address: 'Does somebody have to come by? Write down your address',
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'Town',
    send: 'Send your request',
    privacy: (f) =>
      `Only who answers you reads this. After ${f.days} days we erase your request. ` +
      'What you agree on stands in a quote or an invoice.',
    sent: (f) =>
      `Your request was sent. You get a mail with what you asked at once. The answer ` +
      `of ${f.business} comes by mail ` +
      'as well. Or you are called, if you gave your number.',
    another: 'Back to the page',
    trap: 'Leave this empty',
  },
  mail: {
    subject: (f) => `Your request to ${f.business}`,
    hello: (f) => `Hello ${f.name},`,
    cameIn: (f) =>
      `Your request has come in at ${f.business}, of ${withStop(f.cooperative)} A person will ` +
      `answer you, by mail or telephone. ` +
      'This is what you asked:',
    offer: (f) => `What it is about: ${f.offer}`,
    words: (f) => `What you would like: ${f.words}`,
    wanted: (f) => `When: ${f.wanted}`,
    button: 'To the page',
    kept: (f) => `It commits you to nothing. After ${f.days} days we erase your request and this mail.`,
    notYou: 'Was it not you who asked? Then somebody filled in your address. You need not do anything.',
  },
  list: {
    title: 'What people asked and ordered',
    none: 'Nothing was asked or ordered yet.',
    asked: (f) => `${f.about} · ${f.day}`,
    other: 'Something else',
    taken: 'Taken up',
    answered: 'You answered',
    waits: 'Waits for an answer',
    order: {
      taken: 'Invoice made',
      answered: 'You made an invoice yourself',
      waits: 'Waits for the invoice',
    },
  },
  one: {
    title: (f) => `${f.name} asks something`,
    back: 'Back to your shop window',
    words: 'What',
    offer: 'About',
    wanted: 'When',
    email: 'E-mail',
    phone: 'Telephone',
    address: 'Address',
    askedOn: 'Asked on',
    erased: (f) => `This request will be erased on ${f.day}.`,
    takeUp: 'Give a price',
    takeUpLead:
      'Make a quote or an invoice. Name, address and mail of the customer go into it. ' +
      'Nothing goes out yet: you check ' +
      'it first. As long as you make nothing, the request stays at what you must do.',
    kind: 'For whom is it?',
    kinds: { person: 'For somebody at home', company: 'For a company' },
    row: 'What will you do or make?',
    rowHint:
      'Here is what the customer asked. Make it your own sentence: so it will stand on the quote or invoice.',
    doneOn: 'On which day is it done?',
    doneOnHint: 'Not sure? Fill in what you think: you can still change it. The customer reads this day.',
    quantity: 'How many?',
    price: 'Price of one',
    priceHint: { with: 'With VAT.', without: 'Without VAT.', none: 'No VAT is added.' },
    vat: 'VAT',
    answered: 'I answered it myself',
    answeredLead: (f) => `Did you call or mail ${f.name} already? Then the request no longer waits.`,
    answeredOn: (f) => `On ${f.day} you said that you answered it yourself.`,
    settledOn: (f) => `The administration settled this with the customer on ${f.day}.`,
    notAnswered: 'No, I still have to answer',
    hasAnswered: 'It no longer stands at what you must do.',
    waitsAgain: 'It stands at what you must do again.',
    quote: 'Make a quote',
    invoice: 'Make an invoice',
    becameQuote: 'To the quote',
    becameInvoice: 'To the invoice',
    away: 'Throw away',
    awayLead: 'Will nothing come of it? Throw the request away. Do let the customer know.',
    gone: 'You threw it away.',
    sure: {
      question: (f) => `Throw away the request of ${f.name}?`,
      order: (f) => `Throw away the order of ${f.name}?`,
      questionLead: 'Then it stands nowhere any more. You cannot undo this.',
      orderLead: (f) =>
        `${f.name} bought this and had a mail that you deliver it. Call or mail first that it does not go on: ` +
        'we send no message about it. You cannot undo this.',
      mail: (f) => `Mail ${f.name}`,
      yes: 'Yes, throw it away',
      no: 'No, leave it',
    },
  },
  toMaker: {
    hello: (f) => `Hello ${f.name},`,
    order: {
      subject: 'There is an order for you',
      words:
        'A customer ordered something by your shop window, and read that you get in touch. See what it is.',
    },
    question: {
      subject: 'There is a question for you',
      words:
        'A customer asked something by your shop window, and read that you get in touch. See what it is.',
    },
    button: 'See it',
  },
  task: (f) => {
    if (f.days <= 0) return `${f.name} waits for your answer since today`
    return `${f.name} waits for your answer ${f.days === 1 ? 'since yesterday' : `for ${f.days} days`}`
  },
  refusals: {
    'shop-page-gone': 'This page was taken away just now. Nothing was sent.',
    'shop-offer-changed': 'This has changed on the page meanwhile. Read it once more and choose again.',
    'shop-request-not-found': 'This request or order is not there any more.',
    'shop-request-taken-up': 'A quote or an invoice was made of this already.',
    'shop-too-often':
      'Something was asked or ordered too often from this place or for this address. Try again in an hour.',
  },
}
