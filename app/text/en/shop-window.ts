import type { shopWindow as source } from '../nl/shop-window.ts'
import { withStop } from '../sentence.ts'
import { receipts } from './receipts.ts'
import { shopKeys } from './shop-keys.ts'
import { shopRequests } from './shop-requests.ts'
import { shopWindowOrders } from './shop-window-orders.ts'

export const shopWindow: typeof source = {
  requests: shopRequests,
  orders: shopWindowOrders,
  keys: shopKeys,
  own: {
    title: 'Your shop window',
    lead:
      'Show on the internet what you do. Everybody can read the page, by a search engine too. ' +
      'You choose what is on it, and you take it away when you like.',
    none: 'You have no business yet. Ask the administration to write it down.',
    noneTitle: 'No business yet',
    make: 'Make the page',
    change: 'Change the page',
    look: 'See it as everybody sees it',
    standing: {
      none: 'There is no page yet.',
      draft: 'Nobody else sees it yet.',
      public: (f) => `Public since ${f.day}.`,
      changed: (f) =>
        `Public since ${f.day}. Nobody sees what you changed after that: look at it and publish it.`,
      fellow: 'Public: somebody else of this business published it.',
    },
    address: 'The page itself',
    published: 'The page is public now.',
    takenAway: 'The page is gone. Nobody can read it any more.',
  },
  form: {
    title: (f) => `The page of ${f.business}`,
    lead: 'Write only what everybody may know. Your surname, address and telephone need not be on it.',
    back: 'Back to your shop window',
    name: 'Name of your business',
    words: 'What do you do?',
    wordsHint: 'A few sentences: what can you do, and why do customers choose you?',
    area: 'Where do you work?',
    areaHint: 'For example: Apeldoorn and around.',
    serves: 'For whom do you work most?',
    servesChoices: {
      people: 'For people at home: prices are with VAT',
      companies: 'For companies: prices are without VAT',
    },
    offer: (f) => `Service or product ${f.place}`,
    offerHint: 'Leave all of it empty when you do not use this. Then it goes, and its photo too.',
    kind: 'What is it?',
    kinds: { service: 'A service', product: 'A product' },
    offerName: 'What is it called?',
    offerWords: 'What does the customer get?',
    price: 'Price',
    priceHint: 'Leave empty for “price on request”.',
    unit: 'What is that price for?',
    units: { fixed: 'For all of it', hour: 'Per hour', day: 'Per day', piece: 'Per piece' },
    vat: 'VAT',
    vats: { high: '21%', low: '9%', exempt: 'Exempt: no VAT' },
    photoLater: 'A photo of this you add once you have saved.',
    photoStays: 'This photo stays. After saving you can change it or take it off.',
    save: 'Save and look',
    more: 'One more service or product',
  },
  photo: {
    title: (f) => `The photo of ${f.of}`,
    lead: 'Show what you make or do. Are there people in it? Ask them first whether it is all right.',
    back: 'Back to the page',
    file: 'Choose a photo',
    fileHint:
      'A photo of your phone will do (jpg, png or webp). We make it smaller, and take out where and when it was made.',
    fileAgainHint: 'Leave empty to keep this photo. A new photo takes its place.',
    words: 'What do we see in the photo?',
    wordsHint: 'One sentence, for who cannot see it. For example: a blue vase on a wooden table.',
    save: 'Save and look',
    off: 'Take the photo off',
    offLead: 'Is the page public? Publish it again afterwards. Then the photo is gone there too.',
  },
  preview: {
    title: 'This is how everybody sees it',
    lead: 'Is all of it right? Then publish the page. By that you say that everybody may read this.',
    publish: 'Publish',
    publishAgain: 'Publish this',
    same: 'This is on the internet now.',
    change: 'Change something',
    addPhoto: 'Add a photo',
    changePhoto: 'Change the photo',
    addPhotoOf: (f) => `Add a photo of: ${f.offer}`,
    changePhotoOf: (f) => `Change the photo of: ${f.offer}`,
    buttons:
      'Below are also the buttons that customers get. Here they cannot be pressed. ' +
      'The links beside the photos only you see.',
    orders: 'When a customer presses “Order”, you must deliver for that price.',
    asks: 'A form stands here then. By it everybody can ask you something.',
    away: 'Take the page away',
    awayLead:
      'Then it is gone at once. What you wrote stays here. Search engines forget it after a few days.',
  },
  page: {
    area: (f) => `Works in ${f.area}`,
    offers: 'What can you get here?',
    price: {
      fixed: (f) => f.price,
      hour: (f) => `${f.price} per hour`,
      day: (f) => `${f.price} per day`,
      piece: (f) => `${f.price} per piece`,
    },
    vat: { with: 'with VAT', without: 'without VAT', none: 'no VAT is added' },
    onRequest: 'Price on request',
    ask: (f) => `Ask about: ${f.offer}`,
    seller: (f) =>
      `${f.name} belongs to ${f.cooperative} and that is where you buy: the co-operative sends the invoice.`,
    front: (f) => `More makers of ${f.cooperative}`,
    kvk: (f) => `Chamber of Commerce ${f.number}`,
  },
  front: {
    title: (f) => `What do the members of ${f.cooperative} make and do?`,
    lead: 'Choose whom you need, and ask what it costs.',
    none: 'Nobody is in the shop window yet. Come back later.',
    apply: 'Do you want to do business too? Become a member',
    noneTitle: 'Empty yet',
    settingTitle: 'Shop window of the co-operative',
    settingLead: 'A public page with all members who published their business. Who did not, is not on it.',
    back: 'Back to settings',
    listed: 'Publish this page',
    words: 'What do you want to say above the list?',
    save: 'Save',
    saved: 'Saved.',
    on: 'The page is on the internet.',
    off: 'The page is not on the internet. A member can have a page of their own all the same.',
    onlyBoard: 'The board switches this page on or off.',
    see: 'See the page',
    settingsCard: 'Shop window',
    settingsChange: 'See or change',
  },
  refusals: {
    'shop-business-not-yours': 'You do not work in this business. Ask the administration how it stands.',
    'shop-address-taken': 'Many others use this name already. Choose a name that is more your own.',
    'shop-page-not-made': 'There is nothing to publish yet. Write the page first.',
    'shop-published-by-fellow':
      'Somebody else of this business published the page. Ask them to take it away first.',
    'shop-preview-changed': 'The page has changed meanwhile. Below is how it is now: read it once more.',
    'shop-page-not-public': 'This page is not on the internet, or somebody else published it.',
    'shop-offer-off-page': 'This is no longer on your page. Write it down again first.',
    'shop-photo-none': 'Choose a photo.',
    'shop-photo-pdf': 'Choose a photo. A PDF does not work here.',
    'shop-photo-unreadable': 'This photo does not open. Take a new photo, or choose another one.',
    'receipt-empty': receipts.refusals['receipt-empty'],
    'receipt-too-large': receipts.refusals['receipt-too-large'],
    'receipt-heic': receipts.refusals['receipt-heic'],
    'receipt-kind': 'This file is no photo. Choose jpg, png or webp.',
    'receipt-half': receipts.refusals['receipt-half'],
    'receipt-too-many-pixels': receipts.refusals['receipt-too-many-pixels'],
    ...shopRequests.refusals,
    ...shopWindowOrders.refusals,
    ...shopKeys.refusals,
  },
  ofWhoStops: {
    title: (f) => `Customers who wait for ${f.name}`,
    back: 'Back to what still goes on',
    lead: (f) =>
      `${f.name} stops or stopped as a member. Can ${f.name} not finish this? ` +
      'Call or mail the customer, and say so here. We mail the customer how it goes on.',
    none: 'No customer waits any more.',
    waits: (f) => {
      const orders = f.orders === 0 ? [] : [f.orders === 1 ? '1 order' : `${f.orders} orders`]
      const questions =
        f.questions === 0 ? [] : [f.questions === 1 ? '1 question' : `${f.questions} questions`]
      return `Waiting for ${f.name}: ${[...orders, ...questions].join(' and ')}.`
    },
    seenByMember: (f) =>
      `${f.name} sees these customers now, among the things to do. There ${f.name} makes an invoice or a quote, ` +
      'or says that it was answered.',
    onlyBusiness: (f) =>
      `Does only the business stop? Ask ${f.name} to answer these customers first. Then the business can stop.`,
    toMember: (f) => `How to reach ${f.name}`,
    seenOnceStops: (f) =>
      `Does ${f.name} stop as a member, or can ${f.name} not do this any more? You see these customers once it is ` +
      `written down that ${f.name} stops. Then you settle it with them.`,
    toLeaving: (f) => `Write down that ${f.name} stops`,
    order: (f) => `Order of ${f.name}`,
    question: (f) => `Question of ${f.name}`,
    tellOrder: 'An order binds. Agree with the customer whether somebody else makes this, or call it off.',
    tellQuestion: 'Tell the customer that this cannot be done any more, or who can.',
    how: 'How does it go on?',
    hows: { off: 'It is called off', 'goes-on': 'It goes on in another way' },
    words: 'What do you tell the customer besides?',
    wordsHint: 'This comes in the mail. For example who makes it now. That the member stops we do not write.',
    settle: 'Settled: mail the customer',
    settled: 'Written down. This customer waits no more, and gets a mail.',
  },
  settledMail: {
    hello: (f) => `Dear ${f.name},`,
    order: {
      subject: (f) => `Your order at ${f.business}`,
      was: (f) => `You ordered ${f.what} at ${f.business}, of ${withStop(f.cooperative)}`,
      off: 'Your order is called off. You pay nothing for it.',
      'goes-on': 'Your order goes on, in another way than you thought.',
    },
    question: {
      subject: (f) => `Your question to ${f.business}`,
      was: (f) =>
        f.what === ''
          ? `You asked ${f.business} something, of ${withStop(f.cooperative)}`
          : `You asked ${f.business} something, of ${withStop(f.cooperative)} It was about: ${f.what}.`,
      off: 'We cannot do this for you. There is nothing you need to do.',
      'goes-on': 'Somebody else helps you on.',
    },
    added: (f) => `This we tell you besides:\n${f.words}`,
    ask: (f) => {
      if (f.email !== '' && f.phone !== '')
        return `Do you have a question? Mail ${f.email} or call ${f.phone}.`
      if (f.email !== '') return `Do you have a question? Mail ${f.email}.`
      return f.phone === ''
        ? `Do you have a question? Ask ${withStop(f.cooperative)}`
        : `Do you have a question? Call ${f.phone}.`
    },
    bye: 'Kind regards,',
  },
}
