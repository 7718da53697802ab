/** What stands on the week letter of a member, read as that member or in the words of a mail. */
import type { Database, Tx } from '../../../platform/database.ts'
import { isShut, whoCanConfirmMe } from '../../../platform/own-hands.db.ts'
import type { WeekLetter, WeekLine, WeekTask } from '../../../documents/week-letter.ts'
import type { Day } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import { agendaLines, type AgendaLine, type AgendaPart, type AgendaSpan } from '../../../web/agenda-source.ts'
import type { ToDo } from '../../../web/home-block.ts'
import { lastDaySaid } from '../../../web/last-day.ts'
import { readerAs } from '../../../web/reader-as.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { stepsNow, stepsOf } from '../../guidance/index.ts'
import type { Member } from '../../members/index.ts'
import { findPerson } from '../../people/index.ts'
import { potYears } from '../../pots/index.ts'
import { invoicesToCome } from '../../sales/index.ts'
import { sundayOf, type PaperWish } from '../paper-week.ts'
import { toldOnPaper } from './told-on-paper.ts'

/** What a letter needs of the whole program: the list of what somebody must do, and reading as that person. */
export type WeekNeeds = {
  readonly database: Database
  toDoOf(reader: Reader): Promise<readonly ToDo[]>
  /** What stands in the agenda of a member, of each domain. */
  readonly agenda: readonly AgendaPart[]
}

/** All of the letter but the page it stands on. */
export type WeekRead = Pick<WeekLetter, 'toDo' | 'onlyKinds' | 'shut' | 'agenda' | 'steps' | 'told' | 'money'>

/**
 * The week of a member. The list of what to do is that of their first page. When another prints it, it says in full
 * what who prints reads anyway, and of the rest no more than the weekly mail does (kinds and days); conversations, plan
 * and money only where the member wants them on paper or who prints reads them anyway: a plan never when the office
 * prints.
 *
 * What is shut until somebody confirms their access is not on it, which it then says.
 *
 * @param reader the member, as `readerOf` gives them
 * @param phone of the co-operative; empty when it has none
 */
export async function loadWeek(
  needs: WeekNeeds,
  visit: CooperativeVisit,
  reader: Reader,
  {
    member,
    wish,
    weekFrom,
    phone,
  }: {
    readonly member: Member
    readonly wish: PaperWish
    readonly weekFrom: Day
    readonly phone: string
  },
): Promise<WeekRead> {
  const own = member.personId === visit.actor.personId
  const week = { from: visit.now.today > weekFrom ? visit.now.today : weekFrom, until: sundayOf(weekFrom) }
  const plan =
    own || visit.may('guidance.guide')
      ? await visit.read((tx) => stepsHere(tx, visit.cooperative.id, member))
      : []
  const lines = await reader.read((tx) =>
    agendaOf(needs, tx, reader, member, { ...week, talks: own || wish.appointments }),
  )
  // What stands below with its day and time is not said above as well.
  const below = new Set(lines.map(({ href }) => href))
  // Whether somebody can stand in on a day is asked where it can be answered.
  const tasks = (await needs.toDoOf(reader)).filter(
    ({ href, kind }) => !below.has(href) && (own || kind !== 'turn-asked'),
  )
  const inFull = ({ onPaper }: ToDo) => {
    if (own || onPaper === undefined) return own
    return onPaper.readBy === undefined ? wish.appointments : visit.may(onPaper.readBy)
  }
  const kinds = kindsOf(
    reader,
    tasks.filter((task) => !inFull(task)),
  )
  return {
    toDo: [...tasks.filter(inFull).map((task) => inWords(reader, task, own)), ...kinds],
    onlyKinds: kinds.length > 0,
    shut: await shutOf(reader, phone),
    agenda: lines.map((line) => lineOf(reader, line)),
    steps: plan,
    told: await toldOnPaper(visit, reader, member),
    money: wish.money ? await reader.read((tx) => moneyOf(tx, reader, member)) : [],
  }
}

/**
 * Who reads the letter: the visitor their own, in the language of their screen; another in the language their mails
 * are in, and as nothing else they may be than this member.
 */
export async function readerOf(
  { database }: WeekNeeds,
  visit: CooperativeVisit,
  { personId }: Member,
): Promise<Reader> {
  if (personId === visit.actor.personId) return visit
  const member = readerAs(database, visit, personId, visit.language)
  const person = await member.read((tx) => findPerson(tx, personId))
  return person ? readerAs(database, visit, personId, person.language) : member
}

/**
 * That part of what waits is not on the letter, because nobody confirmed yet in whose hands their access is, and whom
 * to call about it; empty: nothing is shut.
 */
async function shutOf(reader: Reader, phone: string): Promise<string> {
  const { shut, names } = await reader.read(async (tx) => ({
    shut: await isShut(tx, reader.actor, reader.now.at),
    names: await whoCanConfirmMe(tx),
  }))
  if (!shut) return ''
  return reader.text.week.paper.shut({ whatNow: reader.text.form.notInOwnHands.whatNow(names, phone) })
}

/** A thing to do in its own words; what says more of it only for who reads their own. */
function inWords(reader: Reader, { title, detail, by, onPaper }: ToDo, own: boolean): WeekTask {
  const what = onPaper?.says ?? title
  const more = onPaper?.how ?? (own && what === title && typeof detail === 'string' ? detail : '')
  if (by === undefined) return { what, more }
  return { what: reader.text.week.paper.said({ what, last: lastDaySaid(reader, by) }), more }
}

/** Each kind of thing once, as in the weekly mail. */
function kindsOf(reader: Reader, tasks: readonly ToDo[]): WeekTask[] {
  const { kinds } = reader.text.toDo
  return [...Map.groupBy(tasks, ({ kind }) => kinds[kind])].map(([what, ofKind]) => {
    const by = ofKind.find((task) => task.by !== undefined)?.by
    const last = by && lastDaySaid(reader, by)
    const { kind: said } = reader.text.week.paper
    return { what: said({ what, count: ofKind.length, last }), more: '' }
  })
}

/** The agenda from now on; what is a conversation only where that may stand on paper. */
async function agendaOf(
  { agenda }: WeekNeeds,
  tx: Tx,
  reader: Reader,
  member: Member,
  { talks, ...span }: AgendaSpan & { readonly talks: boolean },
): Promise<readonly AgendaLine[]> {
  return (await agendaLines(agenda, tx, reader, member, span)).filter(
    ({ kind, endsAt }) => endsAt > reader.now.at && (talks || kind !== 'talk'),
  )
}

function lineOf(reader: Reader, { kind, when, what, where, costs }: AgendaLine): WeekLine {
  const { booked, turn } = reader.text.week.paper
  const ofOwn = { booking: booked({ thing: what }), turn: turn({ duty: what }) }
  return {
    when,
    what: kind === 'booking' || kind === 'turn' ? ofOwn[kind] : what,
    where,
    costs: costs ?? '',
    asked: kind === 'talk' || kind === 'meeting',
  }
}

async function stepsHere(
  tx: Tx,
  here: CooperativeVisit['cooperative']['id'],
  { id }: Member,
): Promise<string[]> {
  return stepsNow(await stepsOf(tx, here, id)).map(({ step }) => step)
}

async function moneyOf(tx: Tx, reader: Reader, { id }: Member): Promise<string[]> {
  const here = reader.cooperative.id
  const years = await potYears(tx, here, id)
  const toCome = await invoicesToCome(tx, here, id)
  const words = reader.text.week.paper
  const euro = (cents: bigint) => formatEuro(cents, reader.language)
  const pot = words.pot({ amount: euro(sum(years.map((year) => year.came_in - year.went_out))) })
  if (toCome.length === 0) return [pot]
  return [pot, words.toCome({ count: toCome.length, amount: euro(sum(toCome.map(({ open }) => open))) })]
}
