/** What leaves by a batch: one that the bank showed, and one that waits for the second person. */
import {
  answerPayeeAccount,
  dueNow,
  enterOwnAccount,
  enterPayeeAccount,
  handOverBatch,
  makeBatch,
  releaseBatch,
} from '../app/domains/payments/index.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import { ibanOf } from './bank-line.ts'
import { COOPERATIVE } from './cooperative.ts'
import type { Happening } from './diary.ts'
import { dalwijk, MUNICIPALITY } from './municipality.ts'
import { MEMBERS, type MemberKey } from './people.ts'
import { at, type Stage } from './stage.ts'

/** Two members say where their money goes; Willemijn makes two batches, Joost releases the first. */
export function paying(): Happening[] {
  return [
    account('mariska', '2026-10-26'),
    {
      at: at(day('2026-11-04'), '20:30'),
      async do(stage) {
        const batchId = await batchOfCosts(stage)
        await stage.must(releaseBatch, stage.as('joost'), { batchId })
        await stage.must(handOverBatch, stage.as('willemijn'), { batchId })
      },
    },
    account('dewi', '2026-11-07'),
    {
      at: at(day('2026-11-10'), '20:15'),
      async do(stage) {
        const payeeId = (await dalwijk(stage)) as string as Id<'payee'>
        const accountId = await stage.must(enterPayeeAccount, stage.as('willemijn'), {
          kind: 'municipality',
          payeeId,
          iban: ibanOf(MUNICIPALITY.name),
          holder: MUNICIPALITY.name,
          reference: 'debiteur 20417',
        })
        await stage.must(answerPayeeAccount, stage.as('joost'), { accountId, yes: true })
      },
    },
    {
      at: at(day('2026-11-18'), '20:30'),
      async do(stage) {
        await batchOfCosts(stage)
      },
    },
  ]
}

function account(who: MemberKey, on: string): Happening {
  const { name } = MEMBERS[who]
  return {
    at: at(day(on), '19:10'),
    async do(stage) {
      await stage.must(enterOwnAccount, stage.as(who), { iban: ibanOf(name), holder: name })
    },
  }
}

/** All that members advanced and that can be paid now. */
async function batchOfCosts(stage: Stage): Promise<Id<'payment-batch'>> {
  const now = stage.clock()
  const due = await stage.read('willemijn', (tx) => dueNow(tx, stage.cooperativeId, now))
  const items = due
    .filter(({ notYet, payable }) => notYet === undefined && payable.source === 'job-cost')
    .map(({ payable, amount }) => ({
      source: payable.source,
      aboutId: payable.aboutId as Id<'payable'>,
      amount,
    }))
  const rest = { fromIban: COOPERATIVE.iban, executeOn: now.today, format: 'pain.001.001.09' } as const
  return stage.must(makeBatch, stage.as('willemijn'), { items, ...rest })
}
