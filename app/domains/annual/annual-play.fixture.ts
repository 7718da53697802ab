/** A co-op whose year 2025 is closed for the time being, with a result of 500 euros: for tests. */
import { newId } from '../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import { closeForNow, post, postMemorial, type Entry } from '../books/index.ts'
import { adoptAccount } from './adopt-account.ts'
import { answerTakingBack } from './answer-taking-back.ts'
import { askAdoption } from './ask-adoption.ts'
import { askTakingBack } from './ask-taking-back.ts'
import { hashOfFigures } from './figures.ts'
import { loadFigures } from './load-figures.ts'
import { prepareAccount } from './prepare-account.ts'
import { waitingTakingBack } from './taking-back.db.ts'

/** The minutes of a meeting. */
export const minutes = () => ({
  name: 'notulen.pdf',
  mediaType: 'application/pdf' as const,
  content: new TextEncoder().encode('%PDF-1.7 notulen'),
})

export type AnnualPlay = Awaited<ReturnType<typeof annualWorld>>

/** What board and administration do with the year. */
export async function annualWorld() {
  const world = await smallWorld()
  const lines: Entry['lines'] = [
    { account: 'bank', amount: 500_00n },
    { account: 'contribution', amount: -500_00n },
  ]
  const entry: Entry = { book: 'memorial', countsOn: day('2025-03-01'), description: 'Bijdrage', lines }
  await as(world, world.greet, (tx) => post(tx, world.greet, entry, world.clock(), newId()))
  await must(world.perform(closeForNow, world.greet, { until: day('2025-12-31') }, newId()))
  return { world, ...playOf(world) }
}

function playOf(world: World) {
  const { perform, cooperativeId, greet, bea } = world
  return {
    async prepare(actor: PersonActor = bea) {
      const figures = await world.database.read(greet, (tx) => loadFigures(tx, cooperativeId, 2025))
      const file = (text: string) => new TextEncoder().encode(`${text} ${newId()}`)
      const given = { year: 2025, document: file('papier'), workbook: file('tabel') }
      return perform(prepareAccount, actor, { ...given, figuresHash: hashOfFigures(figures) }, newId())
    },
    /** Written down by the board, confirmed by the administration. */
    async adopt(toEquity: Cents, toReserve: Cents = 0n, more: object = {}, actor: PersonActor = greet) {
      const decided = { year: 2025, metOn: day('2026-03-29'), toTraining: 0n, toEquity, toReserve }
      const given = { ...decided, minutes: minutes(), unaudited: 'Kascommissie was ziek', ...more }
      const asked = await perform(askAdoption, bea, given, newId())
      if (!asked.ok) return asked
      return perform(adoptAccount, actor, { year: 2025, askedId: asked.value, yes: true }, newId())
    },
    ask: (actor: PersonActor = bea, reason = 'Verkeerd bedrag voor de reserve') =>
      perform(askTakingBack, actor, { year: 2025, reason }, newId()),
    async answer(actor: PersonActor = greet, yes = true) {
      const waits = await world.database.read(greet, (tx) => waitingTakingBack(tx, cooperativeId, 2025))
      const takingBackId = waits?.id ?? newId<'taking-back'>()
      return perform(answerTakingBack, actor, { year: 2025, takingBackId, yes }, newId())
    },
    /** Costs of 10 euros that count in 2025. */
    late: () =>
      perform(
        postMemorial,
        greet,
        {
          countsOn: day('2025-12-01'),
          description: 'Bankkosten',
          reason: 'Rekening kwam later',
          lines: [
            { account: '4400', memberId: null, debit: 10_00n, credit: 0n },
            { account: '1100', memberId: null, debit: 0n, credit: 10_00n },
          ],
        },
        newId(),
      ),
  }
}
