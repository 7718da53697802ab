import type { PersonActor } from '../platform/actor.ts'
import type { Database } from '../platform/database.ts'
import { may } from '../platform/permissions.ts'
import { textIn } from '../text/index.ts'
import type { Language } from '../values/format.ts'
import type { Id } from '../values/id.ts'
import type { CooperativeVisit, Reader } from './visit.ts'

/**
 * Reads as one member, and as nothing else they may be: for what stands on paper for them, or for a sentence about their
 * week. What of it the visitor gets to see is for the caller to say.
 */
export function readerAs(
  database: Pick<Database, 'read'>,
  { cooperative, now }: CooperativeVisit,
  personId: Id<'person'>,
  language: Language,
): Reader {
  const actor: PersonActor = { kind: 'person', cooperativeId: cooperative.id, personId, roles: ['member'] }
  return {
    actor,
    cooperative,
    now,
    language,
    text: textIn(language),
    may: (permission) => may(actor, permission),
    read: (work) => database.read(actor, work),
  }
}
