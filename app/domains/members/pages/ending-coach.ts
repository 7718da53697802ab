/** How the role of a coach ends: another domain says what is to come of them, and what becomes of it. */
import type { ComponentChildren } from 'preact'
import type { DoorRefusal } from '../../../platform/command.ts'
import type { Id } from '../../../values/id.ts'
import type { Result } from '../../../values/result.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { endRole, type RoleRefusal } from '../../people/index.ts'

/** Why it is asked again: it was not said what becomes of what is to come, or somebody was chosen who is no coach. */
export type CoachAsks = 'coach-asks-talks' | 'coach-takes-over'

export type EndingCoach = {
  /** What is told and asked before, inside the form; nothing where nothing stands. The answer is the field `talks`. */
  before(
    visit: CooperativeVisit,
    coach: { readonly id: Id<'person'>; readonly name: string },
    asked: { readonly talks: string; readonly wrong?: string | undefined },
  ): Promise<ComponentChildren>
  /** Ends the role. */
  end(
    visit: CooperativeVisit,
    ending: { readonly personId: Id<'person'>; readonly talks: string },
    commandId: string,
  ): Promise<Result<null, RoleRefusal | CoachAsks | DoorRefusal>>
}

/** Where no other domain is there: the role alone. */
export const ENDING_COACH_ALONE: EndingCoach = {
  before: async () => null,
  end: (visit, { personId }, commandId) =>
    visit.perform(endRole, visit.actor, { personId, role: 'coach' }, commandId),
}
