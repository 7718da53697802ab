import type { shopWindowOrders as source } from '../nl/shop-window-orders.ts'
import { withStop } from '../sentence.ts'

export const shopWindowOrders: typeof source = {
  sending: 'Sending',
  order: (f) => `Order: ${f.offer}`,
  title: (f) => `Order: ${f.offer}`,
  lead:
    'Fill in how many you want. Then you see what it costs. You are bound only when ' +
    'you press the button after that.',
  afterStop: {
    own: (f) =>
      `Your permission held up to and including ${f.day}. Customers can still order. Stop that. ` +
      'Ask your case manager. ' +
      'They can still ask you something. You put orders on again yourself later.',
    stop: 'Stop orders',
    done: 'Orders are off. Customers can still ask you something.',
    task: (f) => `Your page ${f.name} still takes orders`,
    taskDetail: (f) =>
      `Your permission held up to and including ${f.day}. Stop orders, and ask your case manager.`,
    about: (f) => `${f.name} still takes orders, without a permission`,
    aboutDetail: (f) =>
      `The permission held up to and including ${f.day}. Help ${f.name} to stop orders in the shop window.`,
  },
  back: 'Back to the page',
  count: 'How many do you want?',
  delivery: 'How do you get it?',
  deliveries: {
    collect: 'I fetch it. We agree where and when.',
    send: 'Send it',
    none: 'We do the work. We agree where and when.',
  },
  ways: {
    collect: 'You fetch it. We agree where and when.',
    send: 'We send it to you.',
    none: 'We do the work. We agree where and when.',
  },
  sendFor: (f) => `Send it: ${f.price} more`,
  sendFree: 'Send it: at no extra cost',
  address: 'Your address',
  addressHint: 'Your address goes on the invoice. When you have it sent, we send it there.',
  privacy: (f) =>
    'Only who makes your order reads this. What stands on your invoice the co-operative keeps for seven years: it ' +
    `must. The rest we erase ${f.days} days after your order, or later when there is no invoice yet then.`,
  look: 'See your order',
  check: {
    title: 'Is your order right?',
    lead: (f) => `When you press the button, you buy this and pay ${f.total}.`,
    order: 'Order with obligation to pay',
    change: 'Change something',
    terms: 'This goes with your order',
    form: 'Form to withdraw from the purchase',
  },
  summary: {
    what: 'What',
    amount: 'Price',
    shipping: 'Sending',
    net: 'Without VAT',
    vat: 'VAT',
    vatIn: 'VAT in it',
    total: 'Together',
    delivery: 'How you get it',
    wanted: 'When',
    words: 'Also said',
    name: 'Name',
    email: 'E-mail',
    phone: 'Telephone',
    address: 'Address',
  },
  wordsField: 'Is there something you want to say?',
  terms: {
    who: {
      title: 'From whom do you buy?',
      words: (f) =>
        `You buy from ${f.cooperative} (${f.where}). ${f.business} is part of it and makes or does it for you.`,
    },
    paying: {
      title: 'When do you pay?',
      words: (f) =>
        `You pay nothing now. You get an invoice, and you must pay it within ${f.days} days. The invoice says how.`,
    },
    delivery: {
      title: 'When do you get it?',
      product: 'We agree on a day with you. Does it take longer than 30 days? Then you may end the purchase.',
      service: 'We agree with you when we come or when it is done.',
    },
    withdrawal: {
      title: 'May you change your mind?',
      product:
        'Yes, if you buy for yourself and not for a company. You have 14 days, from the ' +
        'day you have it. You need not ' +
        'say why. Mail or write to us; you may use the form. Then send it back within 14 ' +
        'days; you pay for that. We ' +
        'pay everything back, ordinary sending included, within 14 days.',
      toMeasure:
        'No. This is made for you alone, by what you choose. Then you may not withdraw within 14 days ' +
        '(article 6:230p of the Dutch Civil Code).',
      service:
        'Yes, if you buy for yourself and not for a company. You have 14 days, from the ' +
        'day of your order. You need ' +
        'not say why. Mail or write to us; you may use the form. Did you ask us to begin ' +
        'earlier? Then you pay only ' +
        'for what was done.',
    },
    right: {
      title: 'Is something not right?',
      words: (f) => `What you buy must be good. Is it not? Let ${f.cooperative} know. Then we put it right.`,
    },
    form: (f) =>
      'Form to withdraw from the purchase (fill this in only if you want to withdraw)\n' +
      `To: ${f.cooperative}, ${f.where}\n` +
      'I give notice that I withdraw from the purchase of:\n' +
      'Ordered on / received on:\n' +
      'My name:\n' +
      'My address:\n' +
      'Date:\n' +
      'Signature (on paper only):',
  },
  done: {
    title: 'Your order was sent',
    words: (f) =>
      `You ordered ${f.what}. Together that is ${f.total}. You get a mail with all of ` +
      `it. ${f.business} will be in ` +
      'touch, and you get an invoice. You pay nothing now.',
  },
  mail: {
    subject: (f) => `Your order at ${f.business}`,
    hello: (f) => `Hello ${f.name},`,
    cameIn: (f) =>
      `Your order has come in at ${f.business}, of ${withStop(f.cooperative)} This is what you ordered:`,
    row: (f) => `${f.what}: ${f.amount}`,
    total: (f) => `To pay together: ${f.total} (with ${f.vat} VAT in it)`,
    button: 'To the page',
    notYou: 'Was it not you who ordered? Then somebody filled in your address. Answer this mail or call us.',
  },
  own: {
    title: (f) => `${f.name} ordered something`,
    what: (f) => `${f.count} × ${f.offer}`,
    total: 'The customer pays',
    delivery: 'How the customer gets it',
    deliveries: {
      collect: 'The customer fetches it: agree where and when',
      send: 'To be sent to the address below',
      none: 'Agree where and when',
    },
    lead:
      'The customer bought this. Make the invoice: the customer, the rows and the ' +
      'price are in it already. Nothing ' +
      'goes out yet, you check it first.',
    invoice: 'Make the invoice',
    orderedOn: 'Ordered on',
    doneOn: 'On which day is it done?',
    doneOnHint:
      'That day counts for your benefit and your permission. Do you not know it yet? Then make the invoice when it ' +
      'is done: the order stays in your to-do list.',
    erased: (f) => `This order is erased here on ${f.day}. The invoice stays.`,
    erasedWaiting: (f) =>
      `This order stays in your to-do list until there is an invoice, until ${f.day} at the latest. Then it is erased.`,
    answered: 'I made an invoice myself',
    answeredLead: (f) =>
      `Did you make the invoice for ${f.name} in another way? Then the order no longer waits.`,
    answeredOn: (f) => `You said on ${f.day} that you made an invoice yourself.`,
    notAnswered: 'No, the invoice is still to come',
    away: 'Throw the order away',
    awayLead: 'Can you not deliver this? Call or mail the customer first. Then throw the order away.',
  },
  task: (f) =>
    f.days <= 0
      ? `${f.name} ordered ${f.what} today`
      : `${f.name} ordered ${f.what} ${f.days === 1 ? 'yesterday' : `${f.days} days ago`}`,
  form: {
    takesOrders: 'Customers may order at once',
    takesOrdersHint:
      'Then there is a button at everything with a price for all of it or for a piece. ' +
      'What was ordered you must deliver for that ' +
      'price. Who buys for themselves has 14 days to change their mind, but for what is made to measure. ' +
      'An order counts as work: allow it once your ' +
      'municipality agrees that you work. In doubt? Ask your case manager first.',
    toMeasure: 'I make this to measure for one customer',
    toMeasureHint:
      'Only for what you make after the customer chose, for example a dress in her size. ' +
      'Then the customer may not send it back within 14 days. They read so before they order.',
    shipping: 'What does sending cost?',
    shippingHint: 'Leave empty when customers fetch it. Write 0 when sending costs nothing extra.',
  },
  refusals: {
    'shop-offer-gone': 'This can no longer be ordered that way. See on the page what there is now.',
    'shop-address-lacking': 'Fill in your address: otherwise we do not know where it has to go.',
    'shop-page-changed': 'The page has changed meanwhile. Read it once more.',
    'shop-order-differs':
      'With the VAT of now it is no longer what the customer saw. Agree on it with the ' +
      'customer and make the invoice yourself.',
  },
}
