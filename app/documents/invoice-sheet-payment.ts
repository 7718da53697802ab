import { formatDay, formatEuro, formatIban } from '../values/format.ts'
import { formatStructuredReference } from '../values/structured-reference.ts'
import { epcQrSvg } from './epc-qr.ts'
import type { InvoiceDocument } from './invoice-document.ts'
import type { InvoiceTexts, SheetFact } from './sheet-parts.ts'
import { breakable } from './paper-text.ts'

export type SheetPayment = {
  readonly heading: string
  readonly sentence: string
  readonly facts: readonly SheetFact[]
  readonly qr: { readonly svg: string; readonly alt: string; readonly caption: string } | null
}

/**
 * How to pay, or what happens with a credit. The QR code is there when a bank app can do something with
 * it: an invoice above zero whose account holder fits in 70 characters; the facts say the same in words.
 */
export function paymentOf(document: InvoiceDocument, texts: InvoiceTexts): SheetPayment {
  const { kind, total, seller, paymentTerms } = document
  if (kind === 'credit-note') {
    const refund = document.corrects ? texts.refund({ number: document.corrects.number }) : ''
    return { heading: texts.refundHeading, sentence: breakable(paymentTerms ?? refund), facts: [], qr: null }
  }
  if (total <= 0n) {
    return {
      heading: texts.paymentHeading,
      sentence: paymentTerms ?? texts.nothingToPay,
      facts: [],
      qr: null,
    }
  }
  const holder = seller.accountHolder ?? seller.legalName
  return {
    heading: texts.paymentHeading,
    sentence: breakable(paymentTerms ?? usualTerms(document, texts)),
    facts: payFacts(document, holder, texts),
    qr: qrOf(document, holder, texts),
  }
}

function usualTerms({ dueOn, total, language }: InvoiceDocument, texts: InvoiceTexts): string {
  const amount = formatEuro(total, language)
  return dueOn
    ? texts.paymentTerms({ total: amount, due: formatDay(dueOn, language) })
    : texts.paymentTermsWithoutDay({ total: amount })
}

function payFacts(document: InvoiceDocument, holder: string, texts: InvoiceTexts): SheetFact[] {
  const { seller, total, language, reference, number } = document
  return [
    { label: texts.paymentAmount, value: formatEuro(total, language) },
    { label: texts.paymentIban, value: formatIban(seller.iban) },
    { label: texts.paymentHolder, value: breakable(holder) },
    reference
      ? { label: texts.paymentReference, value: formatStructuredReference(reference) }
      : { label: texts.paymentText, value: number },
  ]
}

function qrOf(document: InvoiceDocument, holder: string, texts: InvoiceTexts): SheetPayment['qr'] {
  const { seller, total, language, reference, number } = document
  const svg = epcQrSvg({
    name: holder,
    iban: seller.iban,
    ...(seller.bic ? { bic: seller.bic } : {}),
    amount: total,
    ...(reference ? { reference } : { text: number }),
  })
  if (!svg.ok) return null
  const alt = texts.qrAlt({
    total: formatEuro(total, language),
    holder,
    iban: formatIban(seller.iban),
    reference: reference ? formatStructuredReference(reference) : number,
  })
  return { svg: svg.value, alt, caption: texts.qrCaption }
}
