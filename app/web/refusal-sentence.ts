import type { DoorRefusal } from '../platform/command.ts'
import type { Text } from '../text/index.ts'
import { parseDay } from '../values/day.ts'
import { formatDay, type Language } from '../values/format.ts'
import type { FactsOf } from '../values/refusal-facts.ts'
import type { Refused } from '../values/result.ts'
import type { Visit } from './visit.ts'

/** The sentence of one refusal; a function where it names facts. */
type Sentence<Reason extends string> = string | ((facts: FactsOf<Reason>) => string)

/**
 * A sentence for each reason. Nothing fits where the reasons are not known (`string`): a result that forgot them
 * cannot be told.
 */
export type Sentences<Reason extends string> = string extends Reason
  ? never
  : { readonly [R in Reason]: Sentence<R> }

/** The sentences a page must bring: one for each reason but those that are told here. */
export type RefusalSentences<Reason extends string> = string extends Reason
  ? never
  : Sentences<Exclude<Reason, ToldHere>>

/** What has its sentence here: what the door refuses, and every second yes. */
type ToldHere = DoorRefusal | keyof Text['form']['secondYes']['refusals']

type PartWithRefusals = { [P in keyof Text]: Text[P] extends { refusals: object } ? P : never }[keyof Text]

/** The reasons that a part of the text has a sentence for, and those that are told here. */
export type ToldIn<Part extends PartWithRefusals> = keyof Text[Part]['refusals'] | ToldHere

/**
 * The sentence that tells why something was refused, for `Refusal` on a page that answers 409.
 *
 * @param own a sentence for each reason there can be; those of the door (not permitted, closed books) and of
 *   a second yes are known here; one that fits its case better goes before
 * @returns with the days among the facts written as people write them
 */
export function refusalSentence<Reason extends string>(
  visit: Visit,
  own: RefusalSentences<NoInfer<Reason>>,
  refused: Refused<Reason>,
): string {
  const here: Sentences<ToldHere> = { ...visit.text.form.refusals, ...visit.text.form.secondYes.refusals }
  return told({ ...here, ...own }, refused, visit.language)
}

/** The same where no door was gone through and nobody visits: in the terminal. */
export function sentenceOf<Reason extends string>(
  language: Language,
  sentences: Sentences<NoInfer<Reason>>,
  refused: Refused<Reason>,
): string {
  return told(sentences, refused, language)
}

function told(
  sentences: Partial<Record<string, Sentence<never>>>,
  { reason, facts }: Refused<string>,
  language: Language,
): string {
  const sentence = sentences[reason]
  if (sentence === undefined) throw new Error(`no sentence for the refusal ${reason}`)
  // `refuse` asked for exactly the facts that this sentence names.
  return typeof sentence === 'string' ? sentence : sentence(asRead(facts, language) as never)
}

function asRead(facts: Readonly<Record<string, string>>, language: Language): Record<string, string> {
  const entries = Object.entries(facts).map(([name, fact]) => {
    const day = parseDay(fact)
    return [name, day ? formatDay(day, language) : fact]
  })
  return Object.fromEntries(entries) as Record<string, string>
}
