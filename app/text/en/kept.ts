import type { kept as Dutch } from '../nl/kept.ts'

export const kept: typeof Dutch = {
  title: 'What we keep of you',
  way: 'What we keep of you, and for how long',
  lead: 'When you stop, not all of it stays. Here you read what we keep, for how long, and why.',
  why: {
    books: {
      title: 'This we must keep',
      said:
        'Who keeps books must keep them for seven years (article 52 of the General Act on State Taxes, and article ' +
        '2:10 of the Civil Code). What belongs to the money belongs to it.',
    },
    proof: {
      title: 'This we keep for your proof',
      said: 'As long as you sign in and can make the proof of what you did. Then we erase it.',
    },
    needed: {
      title: 'This we erase',
      said:
        'We keep it no longer than it is needed for what you told it for (article 5 of the GDPR). ' +
        'Erasing goes by itself, at night.',
    },
    other: {
      title: 'This is another’s too',
      said: 'What two members did together is in the story of the other as well. So it stays.',
    },
  },
  kinds: {
    money: 'Invoices, quotes, costs, receipts that are booked, and your pot:',
    statements:
      'Your monthly statements, the permission of your municipality, what you told for them, and messages with ' +
      'your case manager:',
    register:
      'Your name, your address, your e-mail address, from when until when you were a member, and your agreements:',
    things: 'What you borrowed or booked, with what it cost:',
    help: 'Whom you helped, who helped you, and the hours of it.',
    meetings: 'Meetings where you were:',
    conversations: 'Conversations with the coach:',
    plan: 'Your plan, your goals, and what the coach wrote about them:',
    board: 'Asks and offers on the board that nobody answered:',
    orders: 'Orders of your own web shop that became no invoice:',
    destination: 'Where you went when you stopped:',
    shopPage: 'The page of your business, with the photo:',
    phone: 'Your number for reminders, and where who helped you could reach you:',
    callPhone: 'The number on which the co-op calls you:',
    application: 'Your application, with what you told then:',
    coachNotes: 'What a coach wrote about you for themselves alone, after they are no longer a coach:',
    receiptPages: 'Photos of receipts that were not booked:',
    requests: 'Requests and orders of customers by your shop window:',
    waitingOrders: 'Orders by your shop window that still wait for an invoice:',
    heard: 'How an order in your web shop stood last:',
    scans: 'Photos of paper that you handed in:',
    texts: 'Text messages that we sent:',
    mails:
      'Mails that we sent, but for those with an invoice, quote, reminder or overview (they belong to it):',
    unsentMails: 'Mails that could not be sent:',
  },
  terms: {
    years: ({ count }) => `until the end of year ${count} after the year in which you stop.`,
    months: ({ count }) => (count === 12 ? 'a year after you stop.' : `${count} months after you stop.`),
    daysLeft: ({ count }) =>
      count === 0 ? 'goes in the night after you stop.' : `${count} days after you stop.`,
    days: ({ count }) => `${count} days, also while you are a member.`,
    until: ({ day }) => `up to and including ${day}.`,
    gone: ({ day }) => `that was erased. It stood there up to and including ${day}.`,
    open: '',
  },
  asks: 'Do you want to know what is kept of you, or that something goes sooner? Ask the administration.',
}
