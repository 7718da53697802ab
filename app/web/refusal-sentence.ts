import { formatDay } from '../values/format.ts'
import { parseDay } from '../values/day.ts'
import type { Refused } from '../values/result.ts'
import type { Visit } from './visit.ts'

/** The sentence of each refusal of a domain; a function where it names facts. */
export type RefusalSentences = Readonly<
  Record<string, string | ((facts: Readonly<Record<string, string>>) => string)>
>

/**
 * The sentence that tells why something was refused, for `Refusal` on a page that answers 409.
 *
 * @param own sentences of the domain; those of the door (not permitted, closed books) are known here
 * @returns with the days among the facts written as people write them
 * @throws Error when the reason has no sentence: that is a bug
 */
export function refusalSentence(visit: Visit, own: RefusalSentences, refused: Refused): string {
  const door: RefusalSentences = visit.text.form.refusals
  const sentence = own[refused.reason] ?? door[refused.reason]
  if (sentence === undefined) throw new Error(`no sentence for the refusal ${refused.reason}`)
  return typeof sentence === 'string' ? sentence : sentence(asRead(visit, refused.facts))
}

function asRead(visit: Visit, facts: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(facts).map(([name, fact]) => {
    const day = parseDay(fact)
    return [name, day ? formatDay(day, visit.language) : fact]
  })
  return Object.fromEntries(entries) as Record<string, string>
}
