import { letterSheet } from '../../../documents/letter.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay } from '../../../values/format.ts'
import { notFoundPage } from '../../../web/plain-pages.tsx'
import { file } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { transferInWords } from '../hours-in-words.ts'
import { loadHours } from '../load-hours.ts'

/** The own account of hours on paper: what there is, and how it came. Made when it is asked, kept nowhere. */
export async function hoursOnPaper(visit: CooperativeVisit): Promise<Response> {
  const hours = await visit.read((tx) => loadHours(tx, visit.actor, visit.now.today))
  const cooperative = await visit.read((tx) => cooperativeById(tx, visit.cooperative.id))
  if (!hours || !cooperative) return notFoundPage(visit)
  const said = visit.text.helpHours
  const { language, now } = visit
  const signed = (minutes: number) => `${minutes > 0 ? '+' : ''}${formatDuration(minutes, language)}`
  const line = (one: (typeof hours.transfers)[number]) =>
    said.paper.line({
      day: formatDay(dayOf(one.movedAt), language),
      what: transferInWords(one, hours.me, visit.text),
      hours: signed(one.toId === hours.me ? one.minutes : -one.minutes),
    })
  const { legalName, address, phone, email, colour } = cooperative
  const data = letterSheet({
    language,
    cooperative: legalName,
    colour,
    sender: [address.street, `${address.postcode} ${address.city}`.trim(), phone, email].filter(
      (one) => one !== '',
    ),
    to: [hours.name],
    on: now.today,
    subject: said.paper.subject,
    paragraphs: [
      said.paper.balance({ hours: signed(hours.balance) }),
      ...(hours.transfers.length === 0 ? [said.none] : []),
    ],
    list: hours.transfers.map(line),
    after: [said.noMoney],
    bye: [],
  })
  const content = await renderPdf({ template: await documentTemplate('letter'), on: now.today, data })
  return file({
    name: `${said.paper.file}-${now.today}.pdf`,
    media_type: 'application/pdf',
    content: Buffer.from(content),
  })
}
