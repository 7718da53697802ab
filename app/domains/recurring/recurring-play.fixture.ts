/** Short words for the tests of recurring invoices on a real database. */
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { jobsFor } from '../../jobs.ts'
import { moment } from '../../platform/clock.ts'
import { door } from '../../platform/command.ts'
import { enqueue, finishJobs, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Result } from '../../values/result.ts'
import { addCustomer, invoiceById } from '../sales/index.ts'
import { beginPlan } from './begin-plan.ts'
import { planById } from './plan.db.ts'

/** The small world with a bakery as customer of Anna, and what one does in it. */
export async function recurringWorld() {
  const world = await smallWorld()
  const bakery = value(
    await world.perform(addCustomer, world.anna, { ...BAKERY, ...of(world.anna) }, newId()),
  )
  return { ...world, bakery, ...doing(world, bakery) }
}

function doing(world: World, bakery: Id<'customer'>) {
  /** The small world begins on 29 March 2026. */
  const typed = () => ({
    memberId: world.anna.memberId,
    ...of(world.anna),
    customerId: bakery,
    pricesIncludeVat: false,
    reference: '',
    note: 'Bedankt voor [maand].',
    lines: [
      { description: 'Schoonmaak', quantity: 1000n, unit: '', unitPrice: 40_000n, vatCode: 'high' as const },
    ],
    every: 'month' as const,
    period: 'before' as const,
    startsOn: day('2026-03-31'),
    endsOn: null as Day | null,
    mostTurns: null as number | null,
    sendsItself: false,
  })

  const begin = async (who: World['greet'] = world.anna, more: Partial<ReturnType<typeof typed>> = {}) =>
    value(await world.perform(beginPlan, who, { ...typed(), ...more }, newId()))
  /** The program as it is on another day. */
  const on = (today: string) => {
    const clock = () => moment(new Date(`${today}T09:00:00Z`))
    return { clock, perform: door(world.database, clock) }
  }
  const makeJob = job('make-recurring-invoices', dueOn)
  /** The look of a morning. */
  async function morning(today: string): Promise<void> {
    const { clock, perform } = on(today)
    const { database } = world
    const send = () => Promise.resolve({ messageId: '' })
    const parts = {
      database,
      perform,
      clock,
      send,
      publicUrl: 'https://gilde.example',
      findings: async () => [],
    }
    const actor = { kind: 'job', cooperativeId: world.cooperativeId } as const
    await database.write(
      actor,
      (tx) => enqueue(tx, makeJob, world.cooperativeId, { dueOn: day(today) }),
      () => true,
    )
    await finishJobs(world.ownerUrl, jobsFor(parts).handlers)
  }
  const planNow = (id: Id<'recurring-plan'>) =>
    world.database.read(world.greet, (tx) => planById(tx, world.cooperativeId, id))
  /** What came of a plan, oldest first. */
  async function made(id: Id<'recurring-plan'>) {
    const turns = (await planNow(id))!.turns.toReversed()
    return Promise.all(
      turns.map(async ({ dueOn: due, invoiceId, refused }) => {
        const draft =
          invoiceId &&
          (await world.database.read(world.greet, (tx) => invoiceById(tx, world.cooperativeId, invoiceId)))
        return draft
          ? `${due} ${draft.state} ${draft.workedFrom} ${draft.lines[0]!.description} ${draft.total}`
          : `${due} ${refused ?? 'gone'}`
      }),
    )
  }
  /** The first invoice that a plan made. */
  const firstMade = async (id: Id<'recurring-plan'>) => (await planNow(id))!.turns.at(-1)!.invoiceId!
  return { typed, begin, on, morning, planNow, made, firstMade }
}

function of({ businessId }: World['anna']) {
  return { businessId }
}

const BAKERY = {
  kind: 'company',
  name: 'Bakkerij De Zon',
  contact: '',
  email: 'zon@voorbeeld.example',
  street: 'Zonstraat 1',
  postcode: '7311 AB',
  city: 'Apeldoorn',
  country: 'NL',
  kvk: '',
  oin: '',
  vatNumber: '',
  language: 'nl',
  wantsEInvoice: false,
} as const

/** What went well, or an error with the reason. */
export function value<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

/** The reason of a refusal; undefined when it went well. */
export function reasonOf(result: Result<unknown, string>): string | undefined {
  return result.ok ? undefined : result.reason
}
