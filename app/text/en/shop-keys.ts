import { formatEuro } from '../../values/format.ts'
import type { shopKeys as source } from '../nl/shop-keys.ts'

export const shopKeys: typeof source = {
  title: 'Your own web shop',
  lead:
    'Do you have a web shop yourself? Then it can send orders here. ' +
    'Each order becomes an invoice that has not left yet: you check it.',
  link: 'Connect your own web shop',
  back: 'Back to your shop window',
  none: 'No web shop is connected yet.',
  kinds: { orders: 'Another shop (API)', woocommerce: 'WooCommerce' },
  business: 'For which business?',
  kind: 'What kind of shop is it?',
  name: 'What do you call this shop?',
  nameHint: 'For example its address: verf-van-anna.nl.',
  make: 'Make a key',
  made: {
    title: 'This is your key',
    lead: 'You see it only once. Copy it now, and give it to nobody who does not build your shop.',
    key: 'Key',
    orders: (f) => `Your shop sends orders to ${f.address}.`,
    document: 'For who builds the shop (OpenAPI)',
    woocommerce: [
      'In WordPress go to WooCommerce, Settings, Advanced, Webhooks.',
      'Make two webhooks: “Order created” and “Order updated”. Set them to Active.',
      'With both, put the address below in “Delivery URL”, and the key in “Secret”.',
    ],
    address: 'Delivery URL',
    done: 'Done',
  },
  one: {
    madeOn: (f) => `${f.kind}, made on ${f.day}.`,
    used: (f) => `Last used on ${f.day}.`,
    unused: 'Not used yet.',
    ended: 'Ended: nothing comes by it any more.',
    end: 'End this key',
    endLead: 'Then no orders come any more, at once. What is there stays.',
    hasEnded: 'The key was ended.',
  },
  orders: {
    title: 'What came in',
    none: 'No order came in yet.',
    number: (f) => `Order ${f.number} of ${f.key}`,
    changed: 'Changed in the shop later: check the invoice',
    gone: 'The invoice was thrown away',
  },
  changes: {
    title: 'Changed in your shop',
    lead: 'Your shop says something else of these orders now than stands in the invoice. Look at what must be done.',
    toInvoice: 'Open the invoice',
    done: 'I saw to it',
    task: (f) => `Order ${f.number} was changed in your shop`,
    some: 'Look at the invoice.',
    line: (f) => `${f.words}: on the invoice ${f.was}, now ${f.now}`,
    new: (f) => `Added: ${f.words}, ${f.now}`,
    gone: (f) => `Gone: ${f.words}, ${f.was}`,
    counted: (f) => `${f.count} × ${f.price}`,
    day: (f) => `The day of the order is now ${f.day}.`,
    total: (f) => `Together: on the invoice ${f.was}, now ${f.now}`,
    ended:
      'The order was called off. Has the invoice not left yet? Then throw it away. Else call the administration.',
    refunded: (f) => `The customer got ${f.amount} back from your shop.`,
  },
  /** What a row of an order is called that has no words. */
  notTaken: {
    title: 'Became no invoice',
    lead: 'These orders came in, but Gilde could not make an invoice of them. Your shop does not know.',
    one: (f) => `Order ${f.number} of ${f.key}`,
    unnamed: (f) => `An order of ${f.key}`,
    day: (f) => `On ${f.day}.`,
    done: 'I have seen to this',
    hasDone: 'The order is no longer in what you must do.',
    task: (f) => (f.number === '' ? 'An order became no invoice' : `Order ${f.number} became no invoice`),
  },
  rowWords: { item: 'Product', shipping: 'Shipping', fee: 'Surcharge' },
  problems: {
    'unknown-key': {
      title: 'Unknown key',
      detail: 'No key was sent, or it was ended, or the signature is not right.',
    },
    'too-many': { title: 'Too many at once', detail: 'Too much comes at once. Try again in a moment.' },
    'no-idempotency-key': {
      title: 'Idempotency-Key is missing',
      detail: 'Send an Idempotency-Key of 1 to 100 characters, another one for each order.',
    },
    'no-json': { title: 'No JSON', detail: 'What came is no JSON.' },
    'not-right': { title: 'The order is not right', detail: 'errors says what is not right, and where.' },
    'key-reused': {
      title: 'Idempotency-Key was used before',
      detail: 'This Idempotency-Key belongs to another order.',
    },
    'not-taken': { title: 'Not taken', detail: '' },
  },
  refusals: {
    'shop-key-ended': 'This key was ended already.',
    'shop-order-known': 'This order was handed in before.',
    'shop-order-called-off':
      'Your shop had called off this order before it came here. Is it on after all? Then make an invoice yourself.',
    'shop-number-twice':
      'Another order came with this number before. Make an invoice of this one yourself, ' +
      'and see how your shop numbers.',
    'shop-total-differs': (f) =>
      `The shop says ${formatEuro(BigInt(f.theirs), 'en')}, and we add up ${formatEuro(BigInt(f.ours), 'en')}.`,
    'shop-day-to-come': 'The day of the order is still to come. Look at the date in your shop.',
    'shop-day-before-member': (f) =>
      `The order is from before you became a member (${f.day}). It is not of the co-op.`,
    'shop-country-unknown': (f) =>
      `The country of the customer (${f.code}) does not exist. Look in your shop, or make the invoice yourself.`,
    'shop-currency': 'The order is not in euros. We cannot take that. Make the invoice yourself.',
    'shop-discount-row':
      'There is a discount as a row of its own. Gilde does not know of which VAT rate it goes off. ' +
      'Make this invoice yourself.',
    'shop-vat-unclear':
      'We cannot see which VAT is on the order. Switch on 21% or 9% VAT in your shop, or make the invoice yourself.',
    'shop-order-free': 'This order costs nothing. No invoice comes of it. You need not do anything.',
    'shop-order-long':
      'There are more than 100 rows in it. That does not fit on one invoice. Make the invoice yourself.',
    'shop-order-unreadable':
      'We cannot read this order. Make the invoice yourself. Does it happen more often? ' +
      'Set the API version of the webhook to the newest.',
    'shop-tells-too-much':
      'Your shop sent more than 3,000 messages in one minute. What came after that, we did not read. ' +
      'See whether your shop has orders that are not here, and make those invoices yourself.',
  },
}
