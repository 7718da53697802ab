import type { shopWindow as source } from '../nl/shop-window.ts'
import { shopKeys } from './shop-keys.ts'
import { shopRequests } from './shop-requests.ts'

export const shopWindow: typeof source = {
  requests: shopRequests,
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
    offerHint: 'Leave the name empty when you do not use this.',
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
    save: 'Save and look',
    more: 'One more service or product',
  },
  preview: {
    title: 'This is how everybody sees it',
    lead: 'Is all of it right? Then publish the page. By that you say that everybody may read this.',
    publish: 'Publish',
    publishAgain: 'Publish this',
    same: 'This is on the internet now.',
    change: 'Change something',
    away: 'Take the page away',
    awayLead:
      'Then it is gone at once. What you wrote stays here. Search engines forget it after a few days.',
    bsn:
      'There is a number in it that may be a citizen service number. That may never stand here. ' +
      'Take it out before you publish the page.',
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
    seller: (f) =>
      `${f.name} belongs to ${f.cooperative} and that is where you buy: the co-operative sends the invoice.`,
    front: (f) => `More makers of ${f.cooperative}`,
    kvk: (f) => `Chamber of Commerce ${f.number}`,
  },
  front: {
    title: (f) => `What do the members of ${f.cooperative} make and do?`,
    lead: 'Choose whom you need, and ask what it costs.',
    none: 'Nobody is in the shop window yet. Come back later.',
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
    'shop-page-not-public': 'This page is not on the internet, or somebody else published it.',
    ...shopRequests.refusals,
    ...shopKeys.refusals,
  },
}
