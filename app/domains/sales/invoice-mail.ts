/** The mails about an invoice, in the language of the customer. */
import { sales as english } from '../../text/en/sales.ts'
import { sales as dutch } from '../../text/nl/sales.ts'
import { formatDay, formatEuro } from '../../values/format.ts'
import { abs } from '../../values/money.ts'
import type { Issued } from './invoice.ts'

/** A mail as it is stored to be sent. */
export type InvoiceMail = { readonly subject: string; readonly text: string; readonly html: string }

/** The mail that goes with a document. @param url the customer's page, which needs no account */
export function documentMail(issued: Issued, url: string): InvoiceMail {
  const words = wordsFor(issued)
  const { seller, buyer, number } = issued
  const language = buyer.language
  const total = formatEuro(abs(issued.total), language)
  const maker = seller.maker || seller.legalName
  const isNote = issued.kind === 'credit-note'
  const opening = isNote
    ? words['credit-note']({ original: issued.credits?.number ?? '', total })
    : words.invoice({ maker, seller: seller.legalName, total, due: formatDay(issued.dueOn!, language) })
  return letter(issued, {
    subject: words.subject[issued.kind]({ number, seller: seller.legalName }),
    before: [
      words.hello({ name: buyer.contact || buyer.name }),
      opening,
      isNote ? words.openCredit : words.open,
    ],
    url,
    after: [words.attached[issued.kind], words.about({ maker, seller: seller.legalName })],
  })
}

/** The mail that brings the customer the answer to a question. */
export function answerMail(issued: Issued, answer: string, url: string): InvoiceMail {
  const words = wordsFor(issued)
  const { buyer, number } = issued
  return letter(issued, {
    subject: words.answerSubject({ number }),
    before: [words.hello({ name: buyer.contact || buyer.name }), words.answer, answer, words.open],
    url,
    after: [],
  })
}

function wordsFor(issued: Issued) {
  return (issued.buyer.language === 'nl' ? dutch : english).mail
}

type Letter = {
  readonly subject: string
  readonly before: readonly string[]
  readonly url: string
  readonly after: readonly string[]
}

function letter({ kind, seller, buyer }: Issued, { subject, before, url, after }: Letter): InvoiceMail {
  const words = (buyer.language === 'nl' ? dutch : english).mail
  const bye = [words.bye, seller.legalName]
  const text = [...before, url, ...after, bye.join('\n')].join('\n\n')
  const paragraphs = (sentences: readonly string[]) =>
    sentences.map((one) => `<p>${asHtml(one)}</p>`).join('\n')
  const button =
    `<p><a href="${asHtml(url)}" style="display:inline-block;padding:12px 20px;` +
    `background:${asHtml(seller.colour)};` +
    `color:${inkOn(seller.colour)};text-decoration:none;border-radius:4px">${asHtml(words.button[kind])}</a></p>`
  const html = `<!doctype html>
<html lang="${buyer.language}"><head><meta charset="utf-8"><title>${asHtml(subject)}</title></head>
<body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1f2933;max-width:36em">
${paragraphs(before)}
${button}
${paragraphs(after)}
<p>${bye.map(asHtml).join('<br>')}</p>
</body></html>`
  return { subject: oneLine(subject), text, html }
}

/** Black or white, whichever reads better on the colour (WCAG relative luminance). */
function inkOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.179 ? '#000000' : '#ffffff'
}

function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
}

/** A name with a line break in it must not become a header of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
