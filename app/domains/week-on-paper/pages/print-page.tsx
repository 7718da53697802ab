/** Pages are numbered and printed: for oneself, for a member, or for all who want paper. */
import { z } from 'zod'
import { paperPagesSheet, type PaperPages } from '../../../documents/week-letter.ts'
import { tellHowFar } from '../../../platform/long-work.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import { Heading, Link, Refusal } from '../../../ui/index.ts'
import { formatDay, formatDayOfYear } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { choice } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { file, page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById, type Cooperative } from '../../cooperative/index.ts'
import { isMemberOn, memberById, memberOfPerson, membersOf } from '../../members/index.ts'
import { findPerson } from '../../people/index.ts'
import { loadWeek, readerOf, type WeekNeeds } from './load-week.ts'
import { NO_PAPER, sundayOf } from '../paper-week.ts'
import { paperWeekOf, paperWeeks } from '../paper-week.db.ts'
import { printSheets } from '../print-sheets.ts'
import { addressOfSheet, SHEET_KINDS, type Sheet } from '../sheet.ts'
import { sheetsOfBatch } from '../sheet.db.ts'
import { addresses } from './addresses.ts'

const schema = z.object({ kind: choice(SHEET_KINDS) })

/** Numbers the pages of one member, the visitor or the one in the address, and opens them. */
export async function receivePrint(visit: CooperativeVisit): Promise<Response> {
  const { id } = visit.cooperative
  const member = await visit.read((tx) =>
    visit.params['member'] === undefined
      ? memberOfPerson(tx, id, visit.actor.personId)
      : memberById(tx, id, visit.id<'member'>('member')),
  )
  if (!member) throw new NothingHere('no such member')
  if (visit.params['member'] !== undefined) await visit.readsFileOf(member.id)
  return printed(visit, [member.id])
}

/** Numbers a letter for each member who wants paper, and opens them. */
export async function receivePrintAll(visit: CooperativeVisit): Promise<Response> {
  const all = await visit.read(async (tx) => {
    const wishes = await paperWeeks(tx, visit.cooperative.id)
    const wanting = new Set(wishes.filter(({ wanted }) => wanted).map(({ memberId }) => memberId))
    const members = await membersOf(tx, visit.cooperative.id)
    return members
      .filter((one) => wanting.has(one.id) && isMemberOn(one, visit.now.today))
      .map((one) => one.id)
  })
  return printed(visit, all)
}

async function printed(visit: CooperativeVisit, members: readonly Id<'member'>[]): Promise<Response> {
  const { slug } = visit.cooperative
  const read = await readForm(visit, schema)
  if (!read.ok || members.length === 0) return redirect(paths.home(slug))
  const input = { kind: read.value.kind, members: [...members] }
  const done = await visit.perform(printSheets, visit.actor, input, read.commandId)
  if (done.ok) return redirect(addresses.pages(slug, done.value))
  const words = visit.text.week
  return page(visit, {
    title: words.office.title,
    status: 409,
    children: (
      <>
        <Link href={paths.home(slug)} roomy>
          {words.back}
        </Link>
        <Refusal sentence={refusalSentence<ToldIn<'week'>>(visit, words.refusals, done)} />
        <Heading level={1}>{words.office.title}</Heading>
      </>
    ),
  })
}

/** The pages that were numbered in one go, as one PDF: what they say is read now. Who waits reads how far it is. */
export function pagesPdf(needs: WeekNeeds) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const { id } = visit.cooperative
    const { sheets, cooperative } = await visit.read(async (tx) => ({
      sheets: await sheetsOfBatch(tx, id, visit.id<'paper-batch'>('batch')),
      cooperative: await cooperativeById(tx, id),
    }))
    if (!cooperative || sheets.length === 0) throw new NothingHere('no such pages')
    const pages: PaperPages['pages'][number][] = []
    for (const sheet of sheets) {
      tellHowFar(pages.length, sheets.length)
      pages.push(await pageOf(needs, visit, sheet, cooperative))
    }
    tellHowFar(pages.length, sheets.length)
    const title = titleOf(visit, sheets)
    const data = paperPagesSheet({
      language: visit.language,
      title,
      cooperative: cooperative.legalName,
      colour: cooperative.colour,
      pages,
    })
    const template = await documentTemplate('week-letter')
    const content = await renderPdf({ template, on: visit.now.today, data })
    const name = `${title.replace(/[^\p{L}\p{N}-]+/gu, '-')}.pdf`
    return file({ name, media_type: 'application/pdf', content: Buffer.from(content) })
  }
}

function titleOf(visit: CooperativeVisit, sheets: readonly Sheet[]): string {
  const { print } = visit.text.week
  const [one] = sheets
  if (sheets.length > 1) return print.titleAll
  return one!.kind === 'week'
    ? print.title({ name: one!.memberName })
    : print.titleReceipts({ name: one!.memberName })
}

async function pageOf(
  needs: WeekNeeds,
  visit: CooperativeVisit,
  sheet: Sheet,
  { phone, email }: Cooperative,
): Promise<PaperPages['pages'][number]> {
  const { cooperative } = visit
  await visit.readsFileOf(sheet.memberId)
  const { member, said } = await visit.read(async (tx) => ({
    member: await memberById(tx, cooperative.id, sheet.memberId),
    said: await paperWeekOf(tx, cooperative.id, sheet.memberId),
  }))
  const wish = said ?? NO_PAPER
  const own = member?.personId === visit.actor.personId
  if (!member || (sheet.kind === 'week' && !own && !wish.wanted))
    throw new NothingHere('not on paper any more')
  const reader = await readerOf(needs, visit, member)
  const { language } = reader
  const same = {
    language,
    name: member.name,
    call: [`${cooperative.name} ${phone}`.trim(), email].filter((line) => line !== ''),
    link: visit.url.origin + addressOfSheet(cooperative.slug, sheet.id),
  }
  if (sheet.weekFrom === null) return { ...same, kind: 'receipts' }
  const span = {
    from: formatDayOfYear(sheet.weekFrom, language),
    until: formatDay(sundayOf(sheet.weekFrom), language),
  }
  const read = await loadWeek(needs, visit, reader, { member, wish, weekFrom: sheet.weekFrom, phone })
  const { paper } = reader.text.week
  const byCard = !own && (await visit.read((tx) => findPerson(tx, member.personId)))?.email === null
  const call = byCard ? { callFirst: phone } : {}
  return { ...same, ...read, ...call, kind: 'week', week: paper.span(span), days: paper.days }
}
