import { letterSheet } from '../../../documents/letter.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import { file } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById, type Cooperative } from '../../cooperative/index.ts'
import { letterById, type SentLetter } from '../letters.db.ts'
import { sayReminder } from '../reminder-mail.ts'

/** A reminder on paper, for a customer without a mail address. */
export async function reminderLetterPdf(visit: CooperativeVisit): Promise<Response> {
  const { id } = visit.cooperative
  const { letter, cooperative } = await visit.read(async (tx) => ({
    letter: await letterById(tx, id, visit.id<'reminder-letter'>('letter')),
    cooperative: await cooperativeById(tx, id),
  }))
  if (!letter || !cooperative) return new Response(null, { status: 404 })
  const data = letterSheet(onPaper(letter, cooperative))
  const content = await renderPdf({
    template: await documentTemplate('letter'),
    on: letter.sentOn,
    data,
  })
  const name = `${data.title.replace(/[^\p{L}\p{N}-]+/gu, '-')}.pdf`
  return file({ name, media_type: 'application/pdf', content: Buffer.from(content) })
}

function onPaper(letter: SentLetter, cooperative: Cooperative) {
  const said = sayReminder(letter, cooperative)
  const { legalName, address, phone, email, colour } = cooperative
  const place = (postcode: string, city: string) => `${postcode} ${city}`.trim()
  const lines = [legalName, address.street, place(address.postcode, address.city), phone, email]
  const to = [letter.customer, letter.contact, letter.street, place(letter.postcode, letter.city)]
  return {
    language: letter.language,
    cooperative: legalName,
    colour,
    sender: lines.slice(1).filter((line) => line !== ''),
    to: to.filter((line) => line !== ''),
    on: letter.sentOn,
    subject: said.subject,
    paragraphs: [said.hello, ...said.before],
    list: said.invoices.map(({ line }) => line),
    after: [said.pay, ...said.after],
    bye: said.bye.split('\n'),
  }
}
