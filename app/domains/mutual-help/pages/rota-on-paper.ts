import { letterSheet } from '../../../documents/letter.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import { addDays, addMonths, monthOf, parseDay } from '../../../values/day.ts'
import { formatMonth } from '../../../values/format.ts'
import { file } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { loadRota } from '../rota/load-rota.ts'
import { stageOfTurn, type Turn } from '../rota/rota.ts'
import { dayWithWeekday, timesOf } from './turn-words.ts'

/** The rota of one month on paper, for on the wall: with a line to write on where nobody is yet. */
export async function rotaOnPaper(visit: CooperativeVisit): Promise<Response> {
  const { today } = visit.now
  const from = parseDay(`${visit.url.searchParams.get('maand') ?? monthOf(today)}-01`)
  if (from === undefined || from > addMonths(today, 12)) throw new NothingHere('no month')
  const until = addDays(addMonths(from, 1), -1)
  const turns = await visit.read((tx) => loadRota(tx, visit.cooperative.id, { from, until, today }))
  const cooperative = await visit.read((tx) => cooperativeById(tx, visit.cooperative.id))
  if (!cooperative) throw new NothingHere('no co-operative')
  const said = visit.text.rota.paper
  const { language } = visit
  const shown = turns.filter((one) => stageOfTurn(one) !== 'off')
  const { legalName, address, phone, email, colour } = cooperative
  const data = letterSheet({
    language,
    cooperative: legalName,
    colour,
    sender: [address.street, `${address.postcode} ${address.city}`.trim(), phone, email].filter(
      (one) => one !== '',
    ),
    to: [],
    on: today,
    subject: said.subject({ month: formatMonth(from, language) }),
    paragraphs: shown.length === 0 ? [said.none] : [],
    list: shown.map((one) => lineOf(visit, one)),
    after: [said.after],
    bye: [],
  })
  const content = await renderPdf({ template: await documentTemplate('letter'), on: today, data })
  return file({
    name: `${said.file}-${monthOf(from)}.pdf`,
    media_type: 'application/pdf',
    content: Buffer.from(content),
  })
}

function lineOf(visit: CooperativeVisit, turn: Turn): string {
  const { paper, at } = visit.text.rota
  const { duty, on, member } = turn
  const stage = stageOfTurn(turn)
  const who = stage === 'empty' ? paper.nobody : stage === 'asked' ? paper.cannot({ member }) : member
  return paper.line({
    day: dayWithWeekday(visit.text, visit.language, on),
    time: at(timesOf(duty, on, visit.language)),
    name: duty.name,
    member: who,
  })
}
