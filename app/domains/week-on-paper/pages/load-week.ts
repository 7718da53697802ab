/** What stands on the week letter of a member, read as that member or in the words of a mail. */
import type { PersonActor } from '../../../platform/actor.ts'
import type { Database, Tx } from '../../../platform/database.ts'
import { may } from '../../../platform/permissions.ts'
import type { WeekLetter, WeekLine } from '../../../documents/week-letter.ts'
import type { Day } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import { agendaLines, type AgendaPart, type AgendaSpan } from '../../../web/agenda-source.ts'
import type { ToDo } from '../../../web/home-block.ts'
import { lastDaySaid } from '../../../web/last-day.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { stepsNow, stepsOf } from '../../guidance/index.ts'
import type { Member } from '../../members/index.ts'
import { potYears } from '../../pots/index.ts'
import { invoicesToCome } from '../../sales/index.ts'
import { sundayOf, type PaperWish } from '../paper-week.ts'

/** What a letter needs of the whole program: the list of what somebody must do, and reading as that person. */
export type WeekNeeds = {
  readonly database: Database
  toDoOf(reader: Reader): Promise<readonly ToDo[]>
  /** What stands in the agenda of a member, of each domain. */
  readonly agenda: readonly AgendaPart[]
}

/** All of the letter but the page it stands on. */
export type WeekRead = Pick<WeekLetter, 'toDo' | 'agenda' | 'steps' | 'money'>

/**
 * The week of a member. The list of what to do is that of their first page. When another prints it, it says no more
 * than the weekly mail does (kinds and days), and conversations, plan and money only where the member wants them on
 * paper or who prints reads them anyway: a plan never when the office prints.
 */
export async function loadWeek(
  needs: WeekNeeds,
  visit: CooperativeVisit,
  { member, wish, weekFrom }: { readonly member: Member; readonly wish: PaperWish; readonly weekFrom: Day },
): Promise<WeekRead> {
  const own = member.personId === visit.actor.personId
  const reader = own ? visit : readerFor(needs.database, visit, member)
  const tasks = await needs.toDoOf(reader)
  const week = { from: visit.now.today > weekFrom ? visit.now.today : weekFrom, until: sundayOf(weekFrom) }
  const plan =
    own || visit.may('guidance.guide')
      ? await visit.read((tx) => stepsHere(tx, visit.cooperative.id, member))
      : []
  return {
    toDo: own ? titles(reader, tasks) : kinds(reader, tasks),
    agenda: await reader.read((tx) =>
      agendaOf(needs, tx, reader, member, { ...week, talks: own || wish.appointments }),
    ),
    steps: plan,
    money: wish.money ? await reader.read((tx) => moneyOf(tx, reader, member)) : [],
  }
}

/** Reads as this member, and as nothing else they may be. */
function readerFor(database: Database, visit: CooperativeVisit, { personId }: Member): Reader {
  const { cooperative, now, language, text } = visit
  const actor: PersonActor = { kind: 'person', cooperativeId: cooperative.id, personId, roles: ['member'] }
  return {
    actor,
    cooperative,
    now,
    language,
    text,
    may: (permission) => may(actor, permission),
    read: (work) => database.read(actor, work),
  }
}

function titles(reader: Reader, tasks: readonly ToDo[]): string[] {
  return tasks.map(({ title, by }) => (by === undefined ? title : `${title} (${lastDaySaid(reader, by)})`))
}

/** Each kind of thing once, as in the weekly mail. */
function kinds(reader: Reader, tasks: readonly ToDo[]): string[] {
  return [...Map.groupBy(tasks, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const by = ofKind.find((task) => task.by !== undefined)?.by
    const last = by && lastDaySaid(reader, by)
    return reader.text.week.paper.kind({ what: reader.text.toDo.kinds[kind], count: ofKind.length, last })
  })
}

/** The agenda from now on; what is a conversation only where that may stand on paper. */
async function agendaOf(
  { agenda }: WeekNeeds,
  tx: Tx,
  reader: Reader,
  member: Member,
  { talks, ...span }: AgendaSpan & { readonly talks: boolean },
): Promise<readonly WeekLine[]> {
  const { booked } = reader.text.week.paper
  return (await agendaLines(agenda, tx, reader, member, span))
    .filter(({ kind, endsAt }) => endsAt > reader.now.at && (talks || kind !== 'talk'))
    .map(({ kind, when, what, where }) => ({
      when,
      what: kind === 'booking' ? booked({ thing: what }) : what,
      where,
      asked: kind === 'talk' || kind === 'meeting',
    }))
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
