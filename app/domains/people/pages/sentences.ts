import type { RefusalFacts } from '../../../values/refusal-facts.ts'
import type { Refused } from '../../../values/result.ts'
import { formatMoment, formatTime } from '../../../values/format.ts'
import type { Role } from '../../../platform/actor.ts'
import type { Text } from '../../../text/index.ts'
import { refusalSentence as sentenceOfRefusal, type ToldIn } from '../../../web/refusal-sentence.ts'
import type { Visit } from '../../../web/visit.ts'
import { deviceParts } from '../device.ts'
import { dayOf } from '../../../values/day.ts'

/** The sentence of a refusal: ours, or one of the door. Moments in it are said as a clock says them. */
export function refusalSentence(visit: Visit, refused: Refused<ToldIn<'people'>>): string {
  const { refusals } = visit.text.people
  const own = {
    ...refusals,
    'try-later': ({ again }: RefusalFacts['try-later']) =>
      refusals['try-later']({ again: whenAgain(visit, new Date(again)) }),
  }
  return sentenceOfRefusal(visit, own, refused)
}

/** The time when it is today, else the day too. */
function whenAgain(visit: Visit, again: Date): string {
  return dayOf(again) === visit.now.today
    ? formatTime(again, visit.language)
    : formatMoment(again, visit.language)
}

/** A device in words, out of what is kept with a session. */
export function deviceWords(text: Text, device: string): string {
  return text.people.device(deviceParts(device))
}

/** Roles as words with commas: "lid, bestuur". */
export function roleWords(text: Text, roles: readonly Role[]): string {
  return roles.length === 0
    ? text.people.formerMember
    : roles.map((role) => text.people.roles[role]).join(', ')
}
