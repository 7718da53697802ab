/** What is said of a thing: before its form what decides whether one books it, after it the rules. */
import type { Fact } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import type { Explained } from '../explained.db.ts'
import { clockInWords, priceInWords } from '../in-words.ts'
import type { Thing } from '../thing.ts'
import { mostInWords } from './most-per-member.tsx'

type Of = {
  readonly thing: Thing
  readonly own: Pick<Member, 'id'> | undefined
  readonly explained: readonly Explained[]
}

/** What it costs, and who may: a member reads whether that is themselves. */
export function factsBefore(visit: CooperativeVisit, { thing, own, explained }: Of): readonly Fact[] {
  const { facts } = visit.text.facilities
  const mine = explained.find(({ memberId }) => memberId === own?.id)
  const who = mine
    ? facts.explainedToYou({ day: formatDay(mine.on, visit.language) })
    : own
      ? facts.notExplainedToYou
      : facts.explained
  return [
    ...(thing.place === '' ? [] : [{ label: facts.place, value: thing.place }]),
    ...(thing.whoMay === 'explained' ? [{ label: facts.who, value: who }] : []),
    { label: facts.price, value: priceInWords(visit, thing) },
    ...(thing.deposit === 0n
      ? []
      : [
          {
            label: facts.deposit,
            value: facts.depositIs({ amount: formatEuro(thing.deposit, visit.language) }),
          },
        ]),
  ]
}

/** When it is fetched, how long, how often, until when it is called off. */
export function factsAfter(visit: CooperativeVisit, thing: Thing): readonly Fact[] {
  const { facts, form } = visit.text.facilities
  const { opens, closes, longest, cancelHours, pieces } = thing
  return [
    ...(thing.goodToKnow === '' ? [] : [{ label: facts.goodToKnow, value: thing.goodToKnow }]),
    ...(pieces > 1 ? [{ label: facts.count, value: String(pieces) }] : []),
    {
      label: facts.hours,
      value: facts.hoursBetween({ opens: clockInWords(visit, opens), closes: clockInWords(visit, closes) }),
    },
    { label: facts.longest, value: facts.longestIs({ long: form.hours({ count: longest / 2 }) }) },
    ...mostInWords(visit, thing),
    { label: facts.cancel, value: facts.cancelUntil({ hours: cancelHours }) },
  ]
}
