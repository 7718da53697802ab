import type { Permission } from '../platform/permissions.ts'
import type { Tx } from '../platform/database.ts'
import type { Text } from '../text/index.ts'
import type { Task } from '../ui/index.ts'
import type { CooperativeVisit } from './visit.ts'
import type { CalendarEvent } from '../values/calendar-event.ts'

/**
 * What another domain has stand in somebody's agenda. `app/routes.ts` hands it over, so that the agenda knows none of
 * them.
 */
export type AgendaSource = {
  /** Who has any of it. */
  readonly may: Permission
  /** What it is called on the page of the agenda. */
  title(text: Text): string
  /** What comes, for who looks, the first first. */
  tasks(visit: CooperativeVisit): Promise<readonly Task[]>
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
