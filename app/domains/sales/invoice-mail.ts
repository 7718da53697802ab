/** The mails about an invoice, in the language of who gets them. */
import { writeMail, type MailSender, type WrittenMail } from '../../mails/mail.ts'
import { eInvoice as eEnglish } from '../../text/en/e-invoice.ts'
import { joint as jointEnglish } from '../../text/en/joint.ts'
import { sales as english } from '../../text/en/sales.ts'
import { eInvoice as eDutch } from '../../text/nl/e-invoice.ts'
import { joint as jointDutch } from '../../text/nl/joint.ts'
import { sales as dutch } from '../../text/nl/sales.ts'
import { formatDay, formatEuro, type Language } from '../../values/format.ts'
import { abs } from '../../values/money.ts'
import type { Issued } from './invoice.ts'

/** The mail that goes with a document. @param url the customer's page, which needs no account */
export function documentMail(issued: Issued, url: string): WrittenMail {
  const words = wordsFor(issued)
  const { seller, buyer, number } = issued
  const language = buyer.language
  const total = formatEuro(abs(issued.total), language)
  const maker = seller.maker || seller.legalName
  const isNote = issued.kind === 'credit-note'
  const opening = isNote
    ? words['credit-note']({ original: issued.credits?.number ?? '', total })
    : words.invoice({ maker, seller: seller.legalName, total, due: formatDay(issued.dueOn!, language) })
  return writeMail(fromSeller(issued), {
    subject: words.subject[issued.kind]({ number, seller: seller.legalName }),
    before: [
      words.hello({ name: buyer.contact || buyer.name }),
      opening,
      isNote ? words.openCredit : words.open,
    ],
    url,
    after: [attached(issued), words.about({ maker, seller: seller.legalName })],
  })
}

/** What hangs on the mail: for who has a program to read it with, the e-invoice too. */
function attached(issued: Issued): string {
  const { kind, buyer, eInvoiceId } = issued
  if (buyer.kind === 'person' || !eInvoiceId) return wordsFor(issued).attached[kind]
  return (buyer.language === 'nl' ? eDutch : eEnglish).attached[kind]
}

/** The mail that brings the customer the answer to a question. */
export function answerMail(issued: Issued, answer: string, url: string): WrittenMail {
  const words = wordsFor(issued)
  const { buyer, number } = issued
  return writeMail(fromSeller(issued), {
    subject: words.answerSubject({ number }),
    before: [words.hello({ name: buyer.contact || buyer.name }), words.answer, answer, words.open],
    url,
    after: [],
  })
}

/** What a mail to a member says. No amounts: those stand behind the sign-in. */
type ToMember = {
  readonly language: Language
  readonly firstName: string
  readonly customerName: string
  /** The co-operative, who writes. */
  readonly cooperative: string
  readonly colour: string
  /** The member's own page of the invoice. */
  readonly url: string
}

/** To a member who is asked for a yes. */
export type AskedMember = ToMember & {
  /** Who leads the invoice, when that is another member: then it is joint work. */
  readonly leader: string | undefined
}

/**
 * The mail that tells who leads an invoice that a fellow (`fellow`: their name) said no; the words stand on the page.
 */
export function disagreementMail(told: ToMember & { readonly fellow: string }): WrittenMail {
  const { language, firstName, fellow, customerName: customer, cooperative, colour, url } = told
  const words = wordsIn(language)
  const no = (language === 'nl' ? jointDutch : jointEnglish).noMail
  const from = { language, name: cooperative, colour, button: words.agreeButton }
  return writeMail(from, {
    subject: no.subject({ customer }),
    before: [words.hello({ name: firstName }), no.body({ fellow, customer }), no.read],
    url,
    after: [],
  })
}

/** The mail that asks a member whether what the administration wrote for them is right. */
export function agreementMail(asked: AskedMember): WrittenMail {
  const { language, firstName, leader, customerName: customer, cooperative, colour, url } = asked
  const words = wordsIn(language)
  const from = { language, name: cooperative, colour, button: words.agreeButton }
  const agree = leader === undefined ? words.agree({ customer }) : words.agreeJoint({ leader, customer })
  return writeMail(from, {
    subject: words.agreeSubject({ customer }),
    before: [words.hello({ name: firstName }), agree, words.agreeAsk],
    url,
    after: [],
  })
}

function wordsFor(issued: Issued) {
  return wordsIn(issued.buyer.language)
}

function wordsIn(language: Language) {
  return (language === 'nl' ? dutch : english).mail
}

function fromSeller({ kind, seller, buyer }: Issued): MailSender {
  const { language } = buyer
  const { legalName: name, colour } = seller
  return { language, name, colour, button: wordsIn(language).button[kind] }
}
