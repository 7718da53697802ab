import type { journeys as Dutch } from '../nl/journeys.ts'
import { spending } from './spending.ts'

/** Journeys that members write down, until they are booked. */
export const journeys: typeof Dutch = {
  refusals: {
    ...spending.refusals,
    'own-cost': 'This is your own journey. Another administrator books it.',
    'receipt-booked-before': () => 'This journey was booked already. Send it back with that reason.',
    'invoice-of-others': spending.refusals['invoice-of-others'],
    'invoice-needed': spending.refusals['invoice-needed'],
    'day-to-come': 'The day of the journey is still to come. Check the date.',
    'journey-handed-in-before': 'You wrote down this journey already. You need not do anything.',
    'journey-not-found': 'This journey is not there.',
    'journey-settled': 'This journey does not wait any more. Look again.',
  },
  mine: {
    title: 'My journeys',
    lead: 'Did you drive or cycle for a job? Write it down. The administration books it, and you get it back.',
    add: 'Write down a journey',
    emptyTitle: 'No journeys yet',
    empty: 'Here you see of each journey how far it is.',
  },
  office: {
    title: 'Journeys of members',
    lead:
      'Members wrote down these journeys. Book them, or send them back with a reason. ' +
      'A journey comes off the part of who travelled. ' +
      'Do several members carry it? Then book it under “Book a journey”, and send it back here.',
    emptyTitle: 'No journeys wait',
    empty: 'When a member writes down a journey, you see it here and on your first page.',
    waiting: (f) => (f.count === 1 ? '1 journey waits.' : `${f.count} journeys wait.`),
    book: 'Book this journey',
    booked: 'The journey is booked.',
    back: 'Send back',
    reason: 'Why?',
    reasonHint: 'The member reads this.',
    next: (f) => `Next journey: ${f.memberName}, ${f.from} – ${f.to}`,
    ready: 'Done. No journey waits for you any more.',
    returned: 'The journey is back with the member.',
    own: 'This is your own journey. Another administrator books it.',
  },
  form: {
    title: 'Write down a journey',
    lead: (f) => `With your own car, motorcycle, scooter or bicycle you now get ${f.rate} a kilometre.`,
    ticket: 'Did you take the bus or train? Then hand in your ticket as a receipt.',
    fields: {
      travelledOn: 'On which day?',
      from: 'From',
      to: 'To',
      purpose: 'What for?',
      purposeHint: 'For example: visiting a customer, fetching paint.',
      kilometres: 'How many kilometres?',
      kilometresHint: 'There and back together, whole kilometres.',
      vehicle: 'How?',
    },
    save: 'Hand in',
  },
  state: { waiting: 'Waits', booked: 'Booked', returned: 'Back with you', withdrawn: 'Taken back' },
  stateOffice: 'Sent back',
  trip: (f) => `${f.from} – ${f.to}, ${f.kilometres} km`,
  member: 'Member',
  when: 'Day',
  purpose: 'What for',
  brings: 'Amount',
  standing: 'State',
  waiting: 'Your journey is in. The administration books it. You need not do anything.',
  returned: (f) => `The administration sent this journey back: ${f.words}`,
  again: 'Write it down again',
  withdraw: 'Take this journey back',
  withdrawn: 'You took this journey back.',
  openCost: 'Look at the costs',
  home: {
    toBook: 'Journeys of members',
    cameBack: (f) => `Your journey ${f.from} – ${f.to} came back`,
  },
}
