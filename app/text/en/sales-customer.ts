import { withStop } from '../sentence.ts'
import type { outside as Dutch } from '../nl/sales-customer.ts'

export const outside: typeof Dutch = {
  customerPage: {
    title: { invoice: (f) => `Invoice ${f.number}`, 'credit-note': (f) => `Credit note ${f.number}` },
    toPay: (f) => `You pay ${f.amount}`,
    forWork: (f) => `for the work of ${f.maker}`,
    paid: 'This invoice is paid. Thank you.',
    partPaid: (f) => `We received ${f.paid}. ${f.open} is still open.`,
    credited: 'This invoice was taken back. You need not pay anything.',
    creditedPart: (f) => `${f.amount} of this invoice was credited.`,
    tooMuch: (f) => `You paid ${f.amount} too much. You get that back.`,
    talked: 'We are still talking about this with you. You need not pay now.',
    late: (f) => `The last day to pay was ${f.due}. Have you paid already? Then you need not do anything.`,
    creditNote: (f) => `This credit note belongs to invoice ${f.number}. You need not pay anything.`,
    creditNoteAlone: 'This is a credit note. You need not pay anything.',
    number: 'Invoice',
    due: 'To be paid by',
    payee: 'To',
    iban: 'Account',
    reference: 'Payment reference',
    referenceHint: 'Put this with your payment. Then we know what it is for.',
    amount: 'Amount',
    forWhom: 'For',
    maker: 'Made by',
    did: 'Who did the work',
    worked: 'Work on',
    what: 'What was done',
    total: 'Total',
    vat: 'VAT',
    vatIncluded: 'VAT, within the total',
    yourReference: 'Your reference',
    note: 'Message',
    howToPay: 'How to pay',
    qr: 'Scan this with the app of your bank. Everything is filled in then.',
    qrPhone: 'On your phone? Then copy the amount, the account number and the payment reference.',
    qrAlt: (f) => `QR code to pay ${f.amount} to ${f.name}, account ${f.iban}, reference ${f.reference}.`,
    pdf: 'Open the invoice (PDF)',
    pdfBefore: 'You received this invoice before. This is what is still open.',
    pdfBusy: 'The PDF is being made. Look again in a minute.',
    about: (f) => `${f.maker} is a member of ${withStop(f.seller)} That is why you get the invoice from us.`,
    kvk: (f) => `KVK ${f.number}`,
    question: 'I have a question',
    questionLabel: 'What do you want to ask?',
    questionHint: 'The answer comes on this page. Do we have your e-mail address? Then we mail it too.',
    ask: 'Send your question',
    asked: 'Your question was sent. The answer will stand here.',
    yourQuestions: 'Your questions',
    youAsked: (f) => `You, ${f.moment}`,
    weAnswered: (f) => `We, ${f.moment}`,
  },

  home: {
    agree: (f) => `Check: invoice for ${f.customer}`,
    agreeChanged: 'The administration changed it.',
    agreeMade: 'The administration wrote it for you.',
    disagreed: (f) => `${f.member} says: something is not right. Invoice for ${f.customer}`,
    returned: (f) => `Came back: invoice for ${f.customer}`,
    draft: (f) => `Finish: invoice for ${f.customer}`,
    question: (f) => `${f.customer} has a question`,
    newInvoice: '+ New invoice',
    news: 'Latest news',
    newsPaid: (f) => `Paid by ${f.customer}: ${f.amount}.`,
    newsToPot: (f) => `${f.amount} went to your pot.`,
    newsFull: (f) => `On ${f.day} your pot was full. So ${f.amount} went to ${f.to}.`,
    newsFilled: (f) =>
      `${f.pot} went to your pot. That filled it, on ${f.day}. The rest went to ${f.to}: ${f.amount}.`,
    newsOutSince: (f) => `After that ${f.amount} went out of your pot.`,
    newsCredited: (f) => `Invoice ${f.number} was lowered.`,
    newsWrittenOff: (f) =>
      `${f.customer} does not pay invoice ${f.number}. That is not your fault: you need not do anything.`,
    newsWrittenOffLess: (f) => `Less of invoice ${f.number} of ${f.customer} is written off now.`,
    newsReversed: (f) => `The payment of ${f.customer} went back: ${f.amount}.`,
    newsFromPot: (f) => `${f.amount} went out of your pot.`,
    newsBooked: (f) => `Booked on ${f.day}: ${f.what}.`,
    newsCounts: (f) => `It counts on ${f.day}.`,
    newsPotSame: 'Your pot stayed the same.',
    newsNone: 'No news yet. When a customer pays, you read it here.',
    office: 'Invoices',
    approve: 'Approve',
    approveDetail: (f) => {
      const invoices = f.count === 1 ? '1 invoice' : `${f.count} invoices`
      return f.days === 0
        ? `${invoices}, of today`
        : `${invoices}, oldest ${f.days === 1 ? '1 day' : `${f.days} days`}`
    },
    questions: 'Questions of customers',
    unseen: 'Concepts of members without a mail address',
    unseenDetail: (f) =>
      f.count === 1
        ? '1 concept waits: that member does not see it. Call, and put it to them.'
        : `${f.count} concepts wait: those members do not see them. Call, and put them to them.`,
    questionsDetail: (f) =>
      f.count === 1 ? '1 question without an answer' : `${f.count} questions without an answer`,
    allDone: 'No invoices wait for you.',
  },
}
