import { formatClock, formatEuro } from '../../values/format.ts'
import { facilitiesKeep } from './facilities-keep.ts'
import { facilitiesUse } from './facilities-use.ts'
import { exactHours, hoursLong } from './hours-long.ts'
import { receipts } from './receipts.ts'
import type { facilities as dutch } from '../nl/facilities.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'en')

function reachOffice({ phone, email }: { readonly phone: string; readonly email: string }): string {
  if (phone !== '') return email === '' ? `Call ${phone}.` : `Call ${phone}, or mail ${email}.`
  return email === '' ? 'Tell the administration.' : `Mail ${email}.`
}

/** Things and rooms that members share: what there is, when it is free, who has it when. */
export const facilities: typeof dutch = {
  refusals: {
    'thing-not-found': 'This is not there any more.',
    'thing-stopped': 'This cannot be booked any more.',
    'booking-not-explained':
      'You book this after an explanation. Ask the administration whether somebody explains it.',
    'thing-name-taken': 'There is something with this name already. Choose another name.',
    'thing-hours': 'The last time must be later than the first time.',
    'thing-price': 'Fill in a price from € 0 to € 1,000.',
    'thing-changed': 'Somebody else just changed this. Open it again and look at what it says now.',
    'thing-pieces-booked': (f) =>
      `There are bookings for ${f.count} of them. Call those off first, or keep the number.`,
    'booking-order': 'The time at which you bring it back must be later than the time at which you begin.',
    'booking-past': 'This time has passed. Choose a later one.',
    'booking-too-far': (f) => `Now you can book up to and including ${f.day}. Choose an earlier day.`,
    'booking-too-long': (f) =>
      `You can have this for ${hoursLong(Number(f.hours))} at a time. Choose a shorter time.`,
    'booking-outside-hours': (f) =>
      `You fetch this and bring it back between ${formatClock(f.opens, 'en')} and ` +
      `${formatClock(f.closes, 'en')}. Choose another time.`,
    'booking-at-once': (f) =>
      (f.count === '1'
        ? 'You have one at that time already. '
        : `You can have ${f.count} at the same time. `) + 'Do you need more? Ask the administration.',
    'booking-most-times': (f) =>
      `You can hold ${f.count === '1' ? '1 booking' : `${f.count} bookings`} of this at a time. ` +
      'Call one off, or wait until one is over.',
    'booking-most-hours': (f) =>
      `You can hold ${exactHours(Number(f.hours))} of this at a time` +
      (f.held === '0' ? '. ' : `, and now you hold ${exactHours(Number(f.held))}. `) +
      'Choose a shorter time, or wait until one is over.',
    'booking-skipped':
      'That night the clock goes an hour forward. This time is not there then. Choose another time.',
    'booking-taken': 'It is taken then. Maybe somebody was just before you. Choose another time.',
    'booking-not-a-member': 'Only who is a member then can book this.',
    'booking-price': (f) =>
      `The price has just changed: now it costs ${euro(f.price)}. See whether you still want it.`,
    'booking-deposit': (f) =>
      `The deposit has just changed: now it is ${euro(f.deposit)}. See whether you still want it.`,
    'thing-deposit': 'Fill in a deposit from € 0 to € 500.',
    'deposit-none': 'There is no deposit here, or another amount. Look again.',
    'deposit-taken': 'The deposit was written down already.',
    'deposit-back': 'The deposit was settled already. Look at how it stands now.',
    'deposit-waits':
      'Somebody asks to keep a part. Another of the administration first says yes or no to that.',
    'deposit-answered': 'This does not wait for a yes any more. Look at how it is now.',
    'deposit-replied': 'The member has just written something. Read it first, and choose again.',
    'reply-empty': 'Write down what you want to say.',
    'deposit-too-much': (f) =>
      `The deposit is ${euro(f.amount)}. You cannot keep more. Does it cost more? Then the co-op decides with the ` +
      'member what happens. Without a yes of the member nothing goes out of the pot.',
    'deposit-why': 'Write down why you keep a part. The member reads this.',
    'deposit-photo':
      'First write down what is broken when it came back, with a photo. Then you can keep something.',
    'booking-not-found': 'This booking is not there.',
    'booking-ended': 'This booking is over or was called off.',
    'booking-fetched':
      'It was fetched already. It cannot be called off any more: write down that it is back.',
    'booking-begun': 'The time has begun. It cannot be called off any more.',
    'booking-too-late': (f) =>
      `You can call it off until ${f.hours} hours before. Can you not come? ${reachOffice(f)}`,
    'booking-why': 'Write down why. The member reads this.',
    'closing-order': 'The last day must be after the first day.',
    'closing-past': 'This day has passed. Begin today at the earliest.',
    'closing-too-long': (f) => `It can be closed for at most ${f.count} days at once.`,
    'closing-booked': 'Somebody booked it then, or it is closed already. Call that booking off first.',
    'closing-not-found': 'This is not closed any more.',
    'handover-off': 'This booking was called off.',
    'handover-early':
      'Not yet. You can fetch it from a day before, and bring it back once the time has begun.',
    'handover-returned': 'It is back already. How it was when fetched is not written down any more.',
    'handover-said': 'This was written down already. It does not change any more.',
    'handover-more': 'Write down what else you saw.',
    'handover-unreadable':
      'This photo does not open. Choose it again or take another. What you wrote is still there.',
    'handover-pdf': 'Choose a photo. A PDF is not taken here.',
    'receipt-empty': receipts.refusals['receipt-empty'],
    'receipt-too-large': receipts.refusals['receipt-too-large'],
    'receipt-heic': receipts.refusals['receipt-heic'],
    'receipt-kind': 'This file is no photo. Choose jpg, png or webp.',
    'receipt-half': receipts.refusals['receipt-half'],
    'receipt-too-many-pixels': receipts.refusals['receipt-too-many-pixels'],
    'charge-month-open': 'This month is not over yet. Settle it after that.',
    'charge-done': 'This month was settled already.',
    'charge-changed': (f) => `Now it is ${euro(f.amount)}. Look at it and do it again.`,
    'charge-why': 'Write down why it does not go out of the pot. The member reads this.',
    'training-pot-too-small': (f) => `There is ${euro(f.balance)} in the training pot. That is not enough.`,
    'charge-not-found': 'This is not there.',
    'charge-undone': 'This was taken back already.',
    'undo-waits': 'Somebody asked this already. Another says yes or no to it.',
    'undo-answered': 'This waits for a yes no more. Look at how it stands now.',
    'undo-why': 'Write down why you take it back. The member reads this.',
    'own-pot': 'This is yours. Somebody else of the administration does it.',
  },

  title: 'Things and rooms',
  lead: 'Choose what you want to use. You see when it is free and book it at once.',
  boardLead: 'Members can book these. You do not see here who has what.',
  none: 'There is nothing to book yet.',
  noneOffice: 'Add something that members share: a room, a desk, the van or the sewing machine.',
  back: 'Back to Things and rooms',
  backToThing: (f) => `Back to ${f.name}`,
  whatThereIs: 'What is there?',
  mine: 'You booked this',
  ofAll: 'Who has what?',
  nobody: 'Nothing is booked now.',
  done: {
    gereserveerd: 'It is booked for you.',
    'voor-lid': 'It is booked for the member.',
    afgezegd: 'The booking is called off. Somebody else can book it now.',
    erbij: 'It is there. Members can book it now.',
    gewijzigd: 'The change is kept.',
    gestopt: 'Nobody can book this any more. What was booked stays.',
    dicht: 'Nobody can book it on those days.',
    open: 'It can be booked again.',
    gekeken: 'Written down: you looked, and it can be used again.',
    gezegd: 'What you wrote down is kept.',
    verrekend: 'The month is settled.',
    teruggedraaid: 'The month is taken back. You can settle it anew.',
    'terug-gevraagd': 'Your question is ready. Another of the administration says yes or no.',
    borg: 'The deposit is written down. Put the money in the till.',
    'borg-gereageerd': 'It is kept. Who says yes or no reads it.',
    'terug-niet': 'It stays as it was.',
    'alles-verrekend': 'All that left nothing to choose is settled.',
    uitleg: 'It is written down. This member can book it now.',
    'uitleg-terug': 'This member can no longer book it. What was booked stays.',
  },

  price: {
    none: 'This costs nothing.',
    hour: (f) => `${f.amount} per hour`,
    day: (f) => `${f.amount} per day`,
    use: (f) => `${f.amount} each time`,
  },
  pieces: (f) => `${f.count} pieces`,
  facts: {
    who: 'For whom?',
    explained: 'For members who had it explained',
    explainedToYou: (f) => `For members who had it explained. You had on ${f.day}.`,
    notExplainedToYou: 'For members who had it explained. You have not yet.',
    title: 'What you should know',
    place: 'Where?',
    goodToKnow: 'Good to know',
    hours: 'Fetching and bringing back',
    hoursBetween: (f) => `between ${f.opens} and ${f.closes}`,
    longest: 'How long?',
    longestIs: (f) => `at most ${f.long}`,
    perMember: 'For each member',
    atOnce: (f) => `at most ${f.count} at the same time`,
    mostBookings: (f) => (f.count === 1 ? '1 booking to come' : `${f.count} bookings to come`),
    mostHours: (f) => `${exactHours(f.hours)} to come`,
    cancel: 'Calling off',
    cancelUntil: (f) => (f.hours === 0 ? 'until it begins' : `until ${f.hours} hours before`),
    price: 'Price',
    deposit: 'Deposit',
    depositIs: (f) => `${f.amount}, in cash. You get it back when all is whole.`,
    count: 'How many',
  },

  week: {
    caption: (f) => `Free or taken: ${f.period}`,
    day: 'Day',
    taken: 'When is it taken?',
    free: 'Free',
    full: (f) => `${f.from}–${f.until} taken`,
    left: (f) => `${f.from}–${f.until} ${f.left} left`,
    closed: (f) => `${f.from}–${f.until} closed`,
    closedDay: 'Closed',
    earlier: 'A week earlier',
    later: 'A week later',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],

  book: {
    title: 'Book',
    jump: 'Choose a time',
    member: 'For whom?',
    day: 'Which day?',
    from: 'From',
    untilDay: 'On which day do you bring it back?',
    untilDayHint: 'Leave this empty when it is the same day.',
    until: 'Until',
    save: 'Book',
    sureTitle: 'Is this right?',
    costs: (f) =>
      `This costs ${f.amount}. No VAT comes on top: it stays within the co-op. ` +
      'The administration books it out of your pot after the month.',
    deposit: (f) =>
      `The deposit is ${f.amount}. You give it in cash when you fetch it. ` +
      'If all comes back whole, you get all of it back.',
    sure: 'Yes, book this',
    change: 'No, change it',
    notOffered: 'You cannot book here.',
  },

  one: {
    title: (f) => `Booking: ${f.thing}`,
    when: 'When?',
    who: 'For whom?',
    price: 'Costs',
    piece: 'Which?',
    pieceIs: (f) => `number ${f.piece} of ${f.pieces}`,
    state: 'State',
    stands: 'Booked',
    fetched: 'Fetched, not back yet',
    notBack: 'Fetched. That it is back was not written down yet',
    over: 'Over',
    cancelled: 'Called off',
    returned: 'Brought back',
    why: (f) => `Called off: ${f.why}`,
    span: (f) => `${f.day}, ${f.from} until ${f.until}`,
    spanDays: (f) => `${f.fromDay} ${f.from} until ${f.untilDay} ${f.until}`,
    costs: (f) => `This costs you ${f.amount} out of your pot.`,
    clockBack: (f) => `That night the clock goes an hour back. That is why this is ${exactHours(f.hours)}.`,
    clockForward: (f) =>
      `That night the clock goes an hour forward. That is why this is ${exactHours(f.hours)}.`,
    callOff: 'Call this booking off',
    whyField: 'Why do you call it off?',
    whyHint: 'The member reads this.',
  },

  ...facilitiesKeep,
  ...facilitiesUse,
}
