import type { quoteCustomer as dutch } from '../nl/quote-customer.ts'
import { withStop } from '../sentence.ts'

export const quoteCustomer: typeof dutch = {
  customer: {
    title: (f) => `Quote ${f.number}`,
    heading: (f) => `Quote from ${f.maker}`,
    lead: (f) => `This work, for ${f.amount}.`,
    accepted: (f) => `${f.name} said yes on ${f.day}. You got a mail with the proof.`,
    declined: 'You said no to this quote.',
    expired: (f) => `This quote stood until ${f.day}. Do you still want it? Ask a question below.`,
    withdrawn: 'This quote was withdrawn. You cannot say yes to it any more.',
    replaced: 'There is a newer version of this quote. It is in your mail.',
    asked: 'Your question is sent. You get an answer by mail or on this page.',
    yesDone: 'Thank you. Your yes is kept.',
    noDone: 'Thank you. We pass it on.',
    what: 'What will be done',
    net: 'Without VAT',
    vat: 'VAT',
    vatIncluded: 'Of which VAT',
    total: 'Total',
    number: 'Number',
    maker: 'Made by',
    forWhom: 'For',
    planned: 'When',
    validUntil: 'Stands until',
    reference: 'Your reference',
    note: 'Message',
    howToPay: 'How you pay',
    inOnce: 'You get one invoice when the work is done.',
    terms: 'Terms',
    priceSaid: 'How the price came about',
    pdf: 'Quote as PDF',
    yesTitle: 'Do you agree with this quote?',
    yesBody: (f) =>
      `With yes you agree on this work with ${withStop(f.seller)} Then you must pay ${f.amount} for it. ` +
      'We keep the day and the text.',
    payOnce: (f) => `When the work is done you get the invoice. You pay it within ${f.days} days.`,
    payParts: (f) => `For each part you get an invoice. You pay it within ${f.days} days.`,
    termsGo: 'The terms are part of it. They stand above in full, under “Terms”.',
    name: 'Your name',
    yes: 'Yes, I agree and must pay',
    noTitle: 'Rather not?',
    reason: 'Do you want to say why?',
    no: 'No, thank you',
    question: 'I have a question',
    questionLabel: 'Your question',
    ask: 'Send the question',
    yourQuestions: 'Your questions',
    youAsked: (f) => `You asked on ${f.moment}`,
    weAnswered: (f) => `We answered on ${f.moment}`,
    about: (f) => `${f.maker} does the work. The agreement is with ${f.seller}, who also sends the invoice.`,
    kvk: (f) => `KVK ${f.number}`,
    names: { name: 'Your name', reason: 'The reason', question: 'Your question' },
  },

  paper: {
    title: 'Quote',
    documentTitle: (f) => `Quote ${f.number} from ${f.seller}`,
    fileName: (f) => `quote-${f.number}.pdf`,
    number: 'Number',
    day: 'Date',
    validUntil: 'Stands until',
    planned: 'Work planned',
    reference: 'Your reference',
    offeredTo: 'For',
    linesHeading: 'What we offer',
    total: 'Total',
    agreeHeading: 'Do you agree?',
    agree: (f) =>
      `You can say yes until ${f.until}, with the link in the mail. You get one invoice when the work is done.`,
    agreeInParts: (f) => `You can say yes until ${f.until}, with the link in the mail. You pay in parts:`,
    continued: (f) => `Quote ${f.number}, continued`,
    questions: (f) => `Questions about this quote? Write to ${f.email}.`,
    mayWithdraw:
      'When you say yes, you may still change your mind for 14 days. The page of the link tells how.',
  },

  mail: {
    hello: (f) => `Dear ${f.name},`,
    button: 'Look at the quote',
    memberButton: 'To the quote',
    attached: 'The quote is also attached as a PDF.',
    answer: 'You asked something about the quote. This is the answer:',
    open: 'On this page you can say yes or no:',
    reason: 'The reason:',
    question: 'The question:',
    subject: {
      document: (f) => `Quote ${f.number} from ${f.seller}`,
      answer: (f) => `Answer to your question about quote ${f.number}`,
      accepted: (f) => `Your yes to quote ${f.number}`,
      withdrawn: (f) => `Quote ${f.number} was withdrawn`,
    },
    toCustomer: {
      document: (f) => [
        `${f.maker} made a quote for you: ${f.total}. It stands until ${f.until}.`,
        'On this page you read it, ask a question, and say yes or no. You need no account.',
      ],
      accepted: (f) => [
        `You said yes to the quote of ${f.maker}: ${f.total}. Thank you.`,
        `The agreement is with ${withStop(f.seller)} The quote as you agreed to it is attached.`,
      ],
      withdrawn: (f) => [
        `${f.maker} withdrew the quote of ${f.total}. You cannot say yes to it any more.`,
        'Do you have a question? Ask it on this page:',
      ],
    },
    memberSubject: {
      accepted: (f) => `${f.customer} says yes to your quote`,
      declined: (f) => `${f.customer} says no to your quote`,
      expiring: (f) => `Your quote for ${f.customer} expires soon`,
      question: (f) => `${f.customer} asks something about your quote`,
      agreement: (f) => `Is this quote for ${f.customer} right?`,
      joint: (f) => `Together with ${f.leader}: is this quote for ${f.customer} right?`,
      'joint-accepted': (f) => `${f.customer} says yes to your quote together`,
      'joint-declined': (f) => `${f.customer} says no to your quote together`,
    },
    mayBegin: 'You can begin.',
    toMember: {
      accepted: (f) =>
        `${f.customer} says yes to your quote. When the work is done, make the invoice of it in Gilde.`,
      declined: (f) => `${f.customer} says no to your quote.`,
      expiring: (f) =>
        `${f.customer} has not answered yet. The quote stands until ${f.until}. Will you ask them?`,
      question: (f) => `${f.customer} asks something about your quote. Answer on the page of the quote.`,
      agreement: (f) =>
        `The administration made or changed a quote for ${f.customer}. Say whether it is right. Only then it is sent.`,
      joint: (f) =>
        `${f.leader} made a quote for ${f.customer}, for work that you do together. Look what your part is, and say ` +
        'whether it is right. Only then it goes out.',
      'joint-accepted': (f) =>
        `${f.customer} says yes to the quote of ${f.leader} and you. ${f.leader} makes the invoice.`,
      'joint-declined': (f) => `${f.customer} says no to the quote of ${f.leader} and you.`,
    },
  },
}
