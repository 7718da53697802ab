/** What else stands in somebody's agenda at a time: asked before a booking, a turn, a day of help, a conversation. */
import type { Database } from '../platform/database.ts'
import { addDays, dayOf } from '../values/day.ts'
import { agendaLines, type AgendaLine, type AgendaPart, type WhoseAgenda } from './agenda-source.ts'
import { readerAs } from './reader-as.ts'
import type { CooperativeVisit } from './visit.ts'

/** What is looked at for what stands at a time already. */
export type AgendaToLookAt = {
  readonly parts: readonly AgendaPart[]
  /** To read as the member for who asks for them; without it nothing is told of another's agenda. */
  readonly database?: Pick<Database, 'read'> | undefined
}

/** Where nothing else is known. */
export const NO_AGENDA: AgendaToLookAt = { parts: [] }

/** From one moment until another, and the address of what is asked about: that is no other thing. */
export type TimeAsked = { readonly from: Date; readonly until: Date; readonly itself?: string | undefined }

/**
 * What of a member stands between two moments, in their own words, read as themselves. It is no refusal: who knows may
 * do both.
 */
export async function standsThen(
  { parts, database }: AgendaToLookAt,
  visit: CooperativeVisit,
  whose: WhoseAgenda,
  { from, until, itself }: TimeAsked,
): Promise<readonly AgendaLine[]> {
  const own = whose.personId === visit.actor.personId
  const reader = own ? visit : database && readerAs(database, visit, whose.personId, visit.language)
  if (!reader) return []
  const span = { from: addDays(dayOf(from), -1), until: dayOf(until) }
  const lines = await reader.read((tx) => agendaLines(parts, tx, reader, whose, span))
  return lines.filter(({ startsAt, endsAt, href }) => startsAt < until && endsAt > from && href !== itself)
}

/**
 * The same in sentences. The member reads what it is; another only that there is something, and of conversations and
 * help not even that: those are between two people.
 */
export async function alreadyThen(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  whose: WhoseAgenda & { readonly name: string },
  asked: TimeAsked,
): Promise<readonly string[]> {
  const { there } = visit.text.appointments
  const lines = await standsThen(agenda, visit, whose, asked)
  if (whose.personId === visit.actor.personId) return lines.map(({ what, when }) => there.own({ what, when }))
  const told = lines.some(({ kind }) => kind !== 'talk' && kind !== 'help')
  return told ? [there.member(whose)] : []
}
