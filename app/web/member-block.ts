import type { ComponentChildren } from 'preact'
import type { Permission } from '../platform/permissions.ts'
import type { Id } from '../values/id.ts'
import type { PersonalPart } from '../values/personal-file.ts'
import type { CooperativeVisit } from './visit.ts'

/**
 * A piece of the page of a member that a domain adds, as to a first page: `app/routes.ts` lists them. Whoever opened
 * the page is kept with its parts.
 */
export type MemberBlock = {
  /** Who sees it: anybody who may do this. */
  readonly may: Permission
  /** What stands there, for the member to read who saw it. */
  readonly parts: readonly PersonalPart[]
  load(visit: CooperativeVisit, memberId: Id<'member'>): Promise<ComponentChildren>
}
