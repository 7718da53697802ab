import { participantsSheet } from '../../../documents/participants.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import { file } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { whenInWords } from '../when-in-words.ts'
import { seatsOf } from '../workshops/workshop.db.ts'
import { openWorkshop } from './workshop-form.tsx'

/** Who takes part in a meeting, as a list on paper to sign. */
export async function workshopListPdf(visit: CooperativeVisit): Promise<Response> {
  const one = await openWorkshop(visit)
  const { seats, cooperative } = await visit.read(async (tx) => ({
    seats: await seatsOf(tx, visit.cooperative.id, { workshopId: one.id }),
    cooperative: await cooperativeById(tx, visit.cooperative.id),
  }))
  if (!cooperative) return new Response(null, { status: 404 })
  const words = visit.text.workshops
  const names = (state: 'in' | 'waiting') =>
    seats.filter((seat) => seat.state === state && seat.walkedIn === null).map(({ name }) => name)
  const title = words.paper.title({ title: one.title })
  const data = participantsSheet({
    language: visit.language,
    cooperative: cooperative.legalName,
    colour: cooperative.colour,
    title,
    facts: [
      { label: words.facts.when, value: whenInWords(visit.text, visit.language, one.startsAt) },
      { label: words.facts.where, value: one.place },
    ],
    columns: {
      name: words.paper.name,
      sign: words.paper.sign,
      waiting: words.paper.waiting,
      walkedIn: words.paper.walkedIn,
    },
    people: names('in').toSorted((a, b) => a.localeCompare(b, 'nl')),
    waiting: names('waiting'),
  })
  const content = await renderPdf({
    template: await documentTemplate('participants'),
    on: visit.now.today,
    data,
  })
  const name = `${title.replace(/[^\p{L}\p{N}-]+/gu, '-')}.pdf`
  return file({ name, media_type: 'application/pdf', content: Buffer.from(content) })
}
