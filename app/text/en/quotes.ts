import type { quotes as dutch } from '../nl/quotes.ts'

import { quoteCustomer } from './quote-customer.ts'
import { quoteWithdrawal } from './quote-withdrawal.ts'
import { quotePages } from './quote-pages.ts'

const events: typeof dutch.events = {
  drafted: (f) => `${f.who} made the quote`,
  changed: (f) => `${f.who} changed the quote`,
  submitted: (f) => `${f.who} sent the quote to the administration`,
  edited: (f) => `${f.who} bettered the quote`,
  returned: (f) => `${f.who} sent the quote back`,
  'taken-back': (f) => `${f.who} took the quote back`,
  agreed: (f) => `${f.who} said that the quote is right`,
  'agreed-on-paper': (f) => `${f.who} saw a signed yes on paper`,
  disagreed: (f) => `${f.who} said that the quote is not right`,
  sent: (f) => `${f.who} sent the quote`,
  mailed: () => 'The mail to the customer left',
  'send-failed': () => 'The mail did not arrive. Check the address of the customer',
  opened: () => 'The customer looked at the quote',
  question: () => 'The customer asked',
  answered: (f) => `${f.who} answered`,
  accepted: () => 'The customer said yes',
  declined: () => 'The customer said no',
  withdrawn: (f) => `${f.who} withdrew the quote`,
  replaced: () => 'A newer version took its place',
  reminded: () => 'We wrote you that the quote expires soon',
  invoiced: (f) => `${f.who} made an invoice of it`,
}

export const quotes: typeof dutch = {
  ...quotePages,
  ...quoteCustomer,
  withdrawal: quoteWithdrawal,

  refusals: {
    'no-lines': 'There is nothing on the quote yet. Fill in what you want to do.',
    'too-many-lines': 'A quote holds 100 lines. Make two of it.',
    'line-empty': 'A line is not finished. Fill in what you do, how much and for what price.',
    'days-out-of-order': 'The last day is before the first day. Check the dates.',
    'worked-too-long-ago': 'This day is before 2001. Check the date.',
    'total-zero': 'The total is zero euro. Fill in a price.',
    'too-large': 'The total is more than a million euro. Check the amount.',
    'vat-not-allowed': 'This VAT does not go with this customer or this co-operative. Choose another.',
    'vat-number-missing':
      'Reverse charge needs the VAT number of the customer. Fill it in with the customer.',
    'vat-number-not-eu': 'The VAT number of the customer is not of another EU country. Check it.',
    'vat-codes-do-not-mix':
      'Work under the small-business scheme and work for another EU country do not go on one quote. Make two.',
    'business-not-yours': 'You do not work in this business. Choose one of your own.',
    'customer-not-found': 'This customer does not belong to this business. Choose another.',
    'parts-too-large': 'The parts are more than the quote. The last part is the rest. Make a part smaller.',
    'part-empty': 'A part comes to zero euro. Make it larger, or leave it out.',
    'quote-not-found': 'This quote is not there, or not any more.',
    'quote-not-draft': 'This quote is with the administration already, or was sent.',
    'quote-not-submitted': 'This quote does not wait for the administration any more.',
    'quote-changed': 'This quote was just changed. Look at it again.',
    'quote-not-open': 'This is only possible for a quote that the customer has.',
    'quote-not-accepted': 'The customer has not said yes to this quote yet.',
    'nothing-to-replace':
      'This quote cannot get a newer version. Did the customer say yes? Then make a new quote.',
    'part-not-found': 'This part does not belong to this quote.',
    'part-invoiced': 'There is an invoice of this part already.',
    'no-without-words': 'Write what is not right. Then the administration knows what to change.',
    'agreed-already': 'You have already said that this quote is right.',
    'own-quote': 'You cannot send your own quote. Ask somebody else of the administration.',
    'own-content':
      'You made or changed this quote. First the member says on their own page that it is right, or another ' +
      'administrator sends it.',
    'own-access-open':
      'You cannot send anything yet. Whoever invited you typed your address. Somebody else first confirms that ' +
      'it is you.',
    'own-hand':
      'Who put this quote forward got their address or card from you, or from the same person as you. Let the ' +
      'board confirm that first, or let another administrator send the quote.',
    'seller-incomplete-for-quote':
      'The co-operative is not complete. A quote needs: name, address and KVK number. Fill it in under Settings.',
    'reason-missing': 'Write what should be different. Then the member knows what to do.',
    'question-empty': 'Write your question first.',
    'answer-empty': 'Write your answer first.',
    'too-many-questions': 'There are many questions with this quote already. Call or mail the co-operative.',
    'name-missing': 'Fill in your name. Then we know who says yes.',
    'quote-expired': 'This quote has expired. Ask for a new one.',
    'quote-withdrawn': 'This quote was withdrawn.',
    'quote-replaced': 'There is a newer version of this quote. Look in your mail.',
    'quote-answered': 'This quote was answered already.',
  },

  status: {
    draft: 'Not sent yet',
    submitted: 'With the administration',
    returned: 'Back with you',
    withdrawn: 'Withdrawn',
    sent: 'With the customer',
    expired: 'Expired',
    accepted: 'Customer says yes',
    declined: 'Customer says no',
    replaced: 'Replaced',
  },

  events,

  parts: {
    deposit: 'Deposit',
    rest: 'Rest',
    part: (f) => `Part ${f.place}`,
    line: (f) =>
      `${f.part}: ${f.work} (part ${f.place} of ${f.count}${f.number === '' ? '' : `, quote ${f.number}`})`,
    onInvoice: (f) => `As in quote ${f.number} of ${f.day}.`,
  },

  list: {
    title: 'Quotes',
    lead: 'Agree on the price before you begin. The customer says yes with one click, and you make the invoice of it.',
    add: 'New quote',
    addFor: 'New quote for a member',
    settings: 'Terms and how long it stands',
    caption: 'Quotes',
    number: 'Number',
    noNumber: 'draft',
    customer: 'Customer',
    member: 'Member',
    state: 'How it stands',
    until: 'Stands until',
    total: 'Total',
    empty: 'No quotes yet.',
    emptyOffice: 'There are no quotes yet.',
    toCheck: 'To check',
    toCheckNone: 'No quote waits for you.',
  },

  priceNote: {
    title: 'How did you come to this price?',
    lead:
      'Municipalities want you to ask a usual price, not one that is too low. Write down how you reckoned. ' +
      'Then you can always show it.',
    open: 'Write down how you came to the price',
    change: 'Change the price note',
    back: 'Back',
    hours: 'How many hours do you expect to need?',
    rate: 'Your price an hour, without VAT',
    material: 'Material, without VAT',
    compared: 'What do others ask? Where did you find that?',
    comparedHint: 'For example: painter on a website € 45 an hour, found on 3 March.',
    why: 'Do you ask more or less? Why?',
    printed: 'Put the price note on the quote for the customer',
    coachReads: 'My coach may read this',
    save: 'Save',
    sum: (f) => `${f.hours} hours × ${f.rate} + ${f.material} material = ${f.worth}`,
    hourly: (f) => `With this price you earn ${f.hourly} an hour, after material.`,
    under: (f) =>
      `Note: this is ${f.hourly} an hour. The co-operative asks at least ${f.floor}. Too low a price is ` +
      'unfair to others. You may leave it; then explain why.',
    price: (f) => `You ask ${f.net} without VAT.`,
    none: 'There is no price note yet.',
    comparedTitle: 'Others ask',
    whyTitle: 'Why this price',
    printedYes: 'Stands on the quote for the customer.',
    coachYes: 'The coach may read this.',
    coachTitle: 'Price notes',
    saidHours: (f) => `Price: about ${f.hours} hours of work at ${f.rate} an hour.`,
    saidMaterial: (f) => `Material: ${f.material}.`,
    names: {
      hours: 'Number of hours',
      rate: 'Price an hour',
      material: 'Material',
      compared: 'What others ask',
      why: 'Why',
      printed: 'On the quote',
      coachReads: 'Coach may read',
    },
  },

  settings: {
    title: 'Quotes: how long they stand, and terms',
    lead: 'This holds for quotes that you send from now on.',
    back: 'Back to quotes',
    validDays: 'For how many days does a quote stand?',
    terms: 'Terms under each quote',
    termsHint: 'For example who pays the material, or what happens when it rains.',
    minimumRate: 'Lowest price an hour, without VAT',
    minimumRateHint: 'When a member asks less, they see a warning. Empty is no limit.',
    save: 'Save',
    saved: 'Saved.',
    names: { validDays: 'Number of days', terms: 'Terms', minimumRate: 'Lowest price an hour' },
  },

  home: {
    agree: (f) => `Is the quote for ${f.customer} right?`,
    returned: (f) => `Quote for ${f.customer} came back`,
    question: (f) => `${f.customer} asks something about your quote`,
    accepted: (f) => `${f.customer} says yes to your quote!`,
    nextPart: (f) => `Quote for ${f.customer}: a part is still to be invoiced`,
    disagreed: (f) => `${f.member} says no to the quote for ${f.customer}`,
    acceptedDetail: 'Is the work done, or do you ask a deposit? Make the invoice.',
    draft: (f) => `Quote for ${f.customer} is not sent yet`,
    office: 'Quotes',
    toCheck: (f) => `Quote of ${f.member} for ${f.customer}`,
  },
}
