import type { Text } from '../../text/index.ts'
import type { Appointment } from './appointment.ts'

/**
 * What one of the two reads of a talk that went over to another coach; undefined when it did not, or more was said
 * since. `when` is its time in words, or empty: it holds while the talk is set, and is off otherwise.
 */
export function wentOverInWords(
  text: Text,
  one: Pick<Appointment, 'coachBefore' | 'coachName' | 'memberName' | 'state'>,
  reads: 'member' | 'coach',
  when: string,
): { readonly subject: string; readonly said: string; readonly next: string } | undefined {
  if (one.coachBefore === null) return undefined
  const standing = one.state === 'set' ? 'set' : one.state === 'asked' ? 'open' : 'lapsed'
  const facts = { from: one.coachBefore, to: one.coachName, member: one.memberName, when }
  const words = text.coachStops[reads]
  return { subject: words.subject(facts), said: words.said(facts), next: words[standing](facts) }
}
