import type { Permission } from '../platform/permissions.ts'
import type { Tx } from '../platform/database.ts'
import type { Text } from '../text/index.ts'
import type { CalendarEvent } from '../values/calendar-event.ts'
import type { Day } from '../values/day.ts'
import type { Id } from '../values/id.ts'
import type { Reader } from './visit.ts'

/** One thing in the agenda of a member, in the words of who reads it. */
export type AgendaLine = {
  readonly kind: 'talk' | 'meeting' | 'booking' | 'turn' | 'help'
  readonly startsAt: Date
  readonly endsAt: Date
  /** The day and the time. */
  readonly when: string
  readonly what: string
  /** Empty: not said. */
  readonly where: string
  /** What it costs the member, as a sentence; absent: nothing. */
  readonly costs?: string
  readonly href: string
}

/** Whose agenda it is. */
export type WhoseAgenda = { readonly id: Id<'member'>; readonly personId: Id<'person'> }

/** From the beginning of one day until the end of another. */
export type AgendaSpan = { readonly from: Day; readonly until: Day }

/**
 * What a domain has stand in the agenda of a member: on the page, on the week letter, and where a scan of that letter
 * is entered. `app/routes.ts` hands the parts over, so that none of these knows where they come from.
 */
export type AgendaPart = {
  /** Who has, or may see, any of it. */
  readonly may: Permission
  /** What stands between two days, of what was not called off: as far as who reads may see it. */
  lines(tx: Tx, reader: Reader, whose: WhoseAgenda, span: AgendaSpan): Promise<readonly AgendaLine[]>
}

/** A part that the page of the agenda and the calendar on one's own phone show under a name of its own. */
export type AgendaSource = AgendaPart & {
  /** What it is called on the page of the agenda. */
  title(text: Text): string
  /** What is over of which something is still to be said, however long ago, the last first; absent: never. */
  readonly over?: {
    title(text: Text): string
    lines(tx: Tx, reader: Reader, whose: WhoseAgenda): Promise<readonly AgendaLine[]>
  }
  /** The same and what lately was, of whose agenda is asked for by its link. */
  events(tx: Tx, link: LinkAsked): Promise<readonly CalendarEvent[]>
}

/** With which link was asked, and for how far back. */
export type LinkAsked = {
  readonly since: Date
  readonly text: Text
  /** Where people find the office, without a slash at the end. */
  readonly origin: string
  readonly coop: string
}

/** All of it together, the first first. */
export async function agendaLines(
  parts: readonly AgendaPart[],
  tx: Tx,
  reader: Reader,
  whose: WhoseAgenda,
  span: AgendaSpan,
): Promise<readonly AgendaLine[]> {
  const all: AgendaLine[] = []
  for (const part of parts) if (reader.may(part.may)) all.push(...(await part.lines(tx, reader, whose, span)))
  return all.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}
