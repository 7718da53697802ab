import type { RefusalFacts } from '../../values/refusal-facts.ts'
import type { spending as Dutch } from '../nl/spending.ts'
import { suppliers } from './suppliers.ts'

const told = suppliers.refusals

const BY = { car: 'own car', motorcycle: 'own motorcycle or scooter', bicycle: 'own bicycle' }

export const spending: typeof Dutch = {
  /** The entry that takes a cost back, in the books. */
  entryOfReversal: (f: { supplier: string }) => `Taken back: ${f.supplier}`,
  entryMemberPaid: (f: { supplier: string; memberName: string }) =>
    `${f.supplier}: paid by ${f.memberName}, who gets it back`,
  refusals: {
    'member-not-found': 'This member does not exist. Choose another one.',
    'invoice-of-others': 'This member has no part in this invoice. Choose another member or another invoice.',
    'invoice-needed': 'Choose the invoice by which the costs are divided.',
    'own-cost': 'These are your own costs. Ask another administrator to book them or take them back.',
    'receipt-booked-before': (f: RefusalFacts['receipt-booked-before']) =>
      `This receipt was booked before: ${f.supplier}, ${f.spentOn}. Choose another one.`,
    'receipt-in-tray': 'This receipt lies in the tray already. Book it there.',
    'receipt-empty': 'The file of the receipt is empty. Take a new photo.',
    'receipt-waits': 'This receipt waits for a second yes already. First say yes or no there.',
    'cost-unusual':
      'Something about this cost is out of the ordinary, and nobody said yes to that yet. Check it all and send again.',
    'cost-answered': 'Somebody said yes or no to this cost already. Look again.',
    'cost-of-own-hand':
      'You filled this in, or your access hangs together with that of who did. Somebody else says yes.',
    'journey-above-limit':
      'This journey is more than one person may book. Let the member write it down; then you book it.',
    'cost-not-owed-to-shop': 'This cost is not open at the shop any more. Look again.',
    'receipt-gone': 'The receipt is not here any more. Choose it once more.',
    'receipt-settled': 'This receipt is no longer in the tray. Somebody was before you.',
    'receipt-of-other': 'This receipt is of another member. Choose that member.',
    'vat-below-zero': 'The VAT cannot be less than nothing. No VAT on the receipt? Leave the field empty.',
    'vat-more-than-cost': 'The VAT is as much as the total, or more. That cannot be. Check the receipt.',
    'vat-above-rate': 'The VAT is more than 21%. That cannot be. Check the receipt.',
    'day-to-come': 'The day on the receipt is still to come. Check the date.',
    'no-scheme-in-force': 'No scheme holds on that day yet. The board has to decide on one first.',
    'cost-not-found': 'This cost does not exist.',
    'already-reversed': 'This cost was taken back already.',
    'cost-paid': 'This cost was paid by the bank. Undo the bank line first.',
    'cost-being-paid':
      'This cost is in a batch for the bank. Withdraw the batch first. ' +
      'Does the bank have the file already? Wait for the bank line, or say at Pay that the bank did not pay.',
    'kilometres-impossible': 'Fill in whole kilometres, there and back: from 1 to 1500.',
    'no-travel-rate': 'We know no amount per kilometre of that day. Check the date.',
    'cost-of-supplier': 'This cost came with the invoice of a supplier. Close that invoice.',
    'cost-incomplete': 'Something is missing for this kind of cost. Choose the request, or the account.',
    'account-not-for-costs': told['account-not-for-costs'],
    'training-pot-too-small': told['training-pot-too-small'],
    'request-not-open': told['request-not-open'],
    'over-request': told['over-request'],
    'more-back-than-spent': told['more-back-than-spent'],
    'own-pot': told['own-pot'],
    'purpose-not-allowed': told['purpose-not-allowed'],
    'pot-too-small': told['pot-too-small'],
    'more-than-owed': told['more-than-owed'],
    'pot-frozen': told['pot-frozen'],
    'pot-needs-yes': told['pot-needs-yes'],
  },

  list: {
    title: 'Costs of jobs',
    lead: 'What a job cost comes off what it brought, before the money is shared out.',
    mine: 'Here are the costs of your jobs.',
    new: 'Book a cost',
    travel: 'Book a journey',
    caption: 'Costs',
    day: 'Day',
    supplier: 'Shop',
    what: 'What',
    member: 'Member',
    amount: 'Amount',
    state: 'State',
    emptyTitle: 'No costs yet',
    empty: 'Did a member buy something for a job? Book the receipt. Then what is left is shared out fairly.',
    emptyMine: 'Do you buy something for a job? Keep the receipt and give it to the administration.',
  },
  state: {
    reversed: 'Taken back',
    paid: 'Paid',
    toPay: 'To be paid',
    toMember: 'To be paid back to the member',
  },

  form: {
    title: 'Book a cost',
    lead: 'Copy what the receipt says. We keep the receipt with it.',
    back: 'Costs of jobs',
    member: 'Whose job is it?',
    whose: 'Of which member is it?',
    whoseHint: 'Whose job, pot or course is it? Is it of the co-operative itself: who bought it?',
    whatFor: 'What is it for?',
    chooseLead: 'First say of whom it is and what for. After that we only ask what belongs to it.',
    goOn: 'Go on',
    chosen: (f) => `For ${f.name}: ${f.kind}.`,
    chooseAgain: 'Choose again',
    supplier: 'Shop or supplier',
    description: 'What was bought?',
    spentOn: 'Day on the receipt',
    total: 'Total, with VAT',
    vat: 'VAT on the receipt',
    vatHint: 'No VAT on it? Leave this empty.',
    paidBy: 'Who paid?',
    payer: { cooperative: 'The co-operative', member: 'The member, who gets it back' },
    receipt: 'Photo or PDF of the receipt',
    fromTray: 'The receipt from the tray',
    fromTrayLead: 'Only what adds up on the receipt is filled in. Check all of it.',
    fromTrayWhy: 'See what we read, and why',
    receiptIsHere: (f) => `${f.name} is here already. Choose a file only if you mean another receipt.`,
    receiptHint: 'At most 10 MB: pdf, jpg, png or webp.',
    save: 'Book this cost',
    invoice: 'For which invoice is it?',
    invoiceHint: 'Only for costs of a job. You do not know? Leave this empty.',
    invoiceChoice: (f) => `${f.number}, ${f.customer} (${f.members})`,
    carriers: 'Did more members do this work? Who carries the costs then?',
    carrier: {
      one: { label: 'Only the member above', hint: 'It goes off their part.' },
      all: { label: 'All, as the invoice was split', hint: 'Each carries their part, to the cent.' },
    },
    look: 'Work it out',
  },

  kinds: {
    'job-cost': 'A job: comes off what it brought',
    travel: 'Travelling for a job: comes off what it brought',
    pot: 'Bought from the pot',
    'training-pot': 'A course from the training pot',
    shared: 'The co-op itself',
  },
  travel: {
    title: 'Book a journey',
    lead: (f) =>
      `Did a member drive or cycle for a job? Now that is ${f.rate} per kilometre. ` +
      'It comes off what the job brought, and the member gets it back.',
    ticket: 'By bus or train? Book the ticket under “Book a cost”.',
    supplier: { car: 'Own car', motorcycle: 'Own motorcycle or scooter', bicycle: 'Own bicycle' },
    description: (f) => `${f.from} – ${f.to}, ${f.kilometres} km: ${f.purpose}`,
    note: (f) =>
      `Journey of ${f.member} on ${f.spentOn}\nFrom ${f.from} to ${f.to}, there and back ${f.kilometres} km\n` +
      `For: ${f.purpose}\nBy: ${BY[f.vehicle]}\n`,
    form: {
      member: 'Who travelled?',
      spentOn: 'On which day?',
      from: 'From',
      to: 'To',
      purpose: 'What for?',
      purposeHint: 'For example: visiting a customer, fetching paint.',
      kilometres: 'How many kilometres?',
      kilometresHint: 'There and back together, whole kilometres.',
      vehicle: 'With what?',
    },
  },

  effect: {
    others: 'For the others',
    notShared: 'This does not come off what a job brought. Nothing changes in the sharing out.',
    title: 'What this does to the sharing',
    wait: 'Fill in the member, the day and the amount. Then you see here what it does to the sharing.',
    noScheme: 'No scheme holds on that day yet. So this cost cannot be booked.',
    vat: 'VAT, back from the tax office',
    kor: 'The co-operative is under the small business scheme (KOR). So the whole amount is a cost.',
    cost: 'Costs that come off what was earned',
    less: {
      cooperative: 'Less to the co-operative',
      training: 'Less to the training pot',
      reserve: 'Less to the reserve',
      municipality: 'Less to the municipality',
      'member-cash': 'Less to be paid out to the member',
      'member-pot': 'Less in the pot of the member',
    },
  },

  cost: {
    title: (f) => `${f.supplier}: ${f.amount}`,
    booked: 'The cost is booked.',
    reversedDone: 'The cost was taken back. Each part got back what it gave.',
    kind: 'What for',
    member: 'Member',
    what: 'What',
    day: 'Day on the receipt',
    net: 'Cost',
    vat: 'VAT that comes back',
    total: 'Total',
    paidBy: 'Paid by',
    paid: 'Paid by the bank',
    youGetBack: (f) => `You get ${f.amount} back from the co-operative.`,
    bookedOn: 'Booked on',
    state: 'State',
    receipt: 'Receipt',
    openReceipt: 'See the receipt',
    receiptAlt: (f) => `The receipt of ${f.supplier}`,
    shared: 'What it did to the sharing',
    sharedLine: (f) => `See the sum of ${f.day}`,
    entry: 'See the entry',
    reverse: 'Take this cost back',
    reverseLead:
      'Was something booked wrongly? Take it back. Each part then gets back exactly what it gave. The ' +
      'receipt is kept.',
    reason: 'Why?',
    reversedWhy: (f) => `Taken back on ${f.day}: ${f.reason}`,
  },
}
