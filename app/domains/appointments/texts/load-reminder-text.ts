import type { Tx } from '../../../platform/database.ts'
import { textIn } from '../../../text/index.ts'
import { formatTime } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { findPerson } from '../../people/index.ts'
import { reminderChoiceOf } from './reminder-way.db.ts'
import { textAccountOf } from './text-account.db.ts'

/** A message to somebody, as it will be sent. */
export type ReminderText = { readonly personId: Id<'person'>; readonly number: string; readonly body: string }

/**
 * The text message that reminds somebody of tomorrow: a time, a place and whom to call, and not what it is about.
 *
 * @returns undefined for who did not choose it, and where the co-operative sends none: then a mail goes
 */
export async function reminderText(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  to: Id<'person'>,
  what: { readonly kind: 'appointment' | 'workshop'; readonly startsAt: Date; readonly place: string },
): Promise<ReminderText | undefined> {
  const { way, number } = await reminderChoiceOf(tx, cooperativeId, to)
  if (way !== 'text' || number === null || !(await textAccountOf(tx, cooperativeId))) return undefined
  const [person, cooperative] = [await findPerson(tx, to), await cooperativeById(tx, cooperativeId)]
  if (!person || !cooperative) return undefined
  const words = textIn(person.language).reminderWays.text
  const said = { time: formatTime(what.startsAt, person.language), place: what.place.slice(0, 80) }
  const call = cooperative.phone ?? ''
  const body = [
    words[what.kind](said),
    ...(call === '' ? [] : [words.cannot({ phone: call })]),
    words.from({ cooperative: cooperative.legalName.slice(0, 80) }),
  ]
    .join(' ')
    // A no-break space is outside the letters of text messages, and would make the whole of it cost twice.
    .replace(/[\u00a0\u202f]/g, ' ')
  return { personId: to, number, body }
}
