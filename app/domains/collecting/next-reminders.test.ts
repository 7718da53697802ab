import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { newId } from '../../../test/new-id.ts'
import { nextStep, remindersOn, type Late, type Taken } from './next-reminders.ts'
import { STEPS, USUAL_PLAN, type ReminderPlan, type Step } from './reminder-plan.ts'

const BAKERY = newId<'customer'>()

function late(more: Partial<Late> = {}): Late {
  return {
    invoiceId: newId<'invoice'>(),
    customerId: BAKERY,
    dueOn: day('2026-11-01'),
    open: 121_00n,
    disputed: false,
    pausedUntil: undefined,
    reminded: [],
    ...more,
  }
}

/** Steps that were taken; the costs that the letter named and what was asked of them since, in cents. */
const sent = (...steps: [Step, string, bigint?, bigint?][]) =>
  steps.map(([step, on, costs = 0n, asked = 0n]) => ({ step, on: day(on), costs, asked }))

describe('a customer whose payment may stand at the bank', () => {
  const money = { lineId: newId<'bank-line'>(), bookedOn: day('2026-11-20'), amount: 121_00n }
  const inBank = new Map([[BAKERY, money]])
  test('gets no letter, about nothing; the others get theirs', () => {
    const other = late({ customerId: newId<'customer'>() })
    const { letters, held } = remindersOn(USUAL_PLAN, [late(), late(), other], day('2026-11-26'), inBank)
    expect(letters.map(({ customerId }) => customerId)).toEqual([other.customerId])
    expect(held.map(({ why, money: of }) => [why, of])).toEqual([
      ['in-bank', money],
      ['in-bank', money],
    ])
  })
  test('is not given up on either, when all letters were sent', () => {
    const reminded = sent(['friendly', '2026-09-08'], ['firm', '2026-09-22'], ['last', '2026-10-06'])
    const { held } = remindersOn(USUAL_PLAN, [late({ reminded })], day('2026-11-26'), inBank)
    expect(held).toMatchObject([{ why: 'in-bank' }])
  })
})

describe('the next reminder of an invoice that was due on 1 November', () => {
  test.each<[string, ReturnType<typeof sent>, Partial<ReminderPlan>, Step | undefined, string | undefined]>([
    ['friendly after a week', [], {}, 'friendly', '2026-11-08'],
    ['firm two weeks after that', sent(['friendly', '2026-11-08']), {}, 'firm', '2026-11-22'],
    [
      'firm two weeks after a friendly one that went late',
      sent(['friendly', '2026-11-30']),
      {},
      'firm',
      '2026-12-14',
    ],
    ['last', sent(['friendly', '2026-11-08'], ['firm', '2026-11-22']), {}, 'last', '2026-12-06'],
    [
      'nothing after the last, where costs are not asked',
      sent(['friendly', '2026-11-08'], ['firm', '2026-11-22'], ['last', '2026-12-06']),
      {},
      undefined,
      undefined,
    ],
    [
      'the costs seventeen days after the last, where they are',
      sent(['friendly', '2026-11-08'], ['firm', '2026-11-22'], ['last', '2026-12-10', 40_00n]),
      { costs: true },
      'claim',
      '2026-12-27',
    ],
    [
      'never the costs again that another claim after the same letter asked',
      sent(['friendly', '2026-11-08'], ['firm', '2026-11-22'], ['last', '2026-12-10', 40_00n, 40_00n]),
      { costs: true },
      undefined,
      undefined,
    ],
    [
      'never the costs when the last letter did not name them, though the plan asks for them since',
      sent(['friendly', '2026-11-08'], ['firm', '2026-11-22'], ['last', '2026-12-10']),
      { costs: true },
      undefined,
      undefined,
    ],
  ])('%s', (_what, reminded, plan, step, on) => {
    expect(nextStep({ ...USUAL_PLAN, ...plan }, late({ reminded }))).toEqual(step && { step, on })
  })
})

describe('what goes out on a day', () => {
  const on = (today: string, ...invoices: Late[]) => remindersOn(USUAL_PLAN, invoices, day(today))
  test('one letter for all that a customer is late with, in the tone of the firmest', () => {
    const old = late({ reminded: sent(['friendly', '2026-11-08']) })
    const young = late({ dueOn: day('2026-11-20'), open: 50_00n })
    const [letter, ...others] = on('2026-11-24', young, old).letters
    expect(others).toEqual([])
    expect(letter).toMatchObject({ step: 'firm', open: 171_00n, costs: 0n })
    expect(letter!.invoices.map(({ step }) => step)).toEqual(['firm', undefined])
  })
  test('nothing about what is talked about or paused, and the reason', () => {
    const talked = late({ disputed: true })
    const paused = late({ pausedUntil: day('2026-11-30') })
    const { letters, held } = on('2026-11-24', talked, paused)
    expect(letters).toEqual([])
    expect(held).toEqual([
      { invoice: talked, why: 'disputed' },
      { invoice: paused, why: 'paused', on: '2026-12-01' },
    ])
  })
  test('goes on the day after a pause', () => {
    expect(on('2026-12-01', late({ pausedUntil: day('2026-11-30') })).letters).toHaveLength(1)
  })
  test('nothing on the day an invoice is due, or after it was paid', () => {
    expect(on('2026-11-01', late()).letters).toEqual([])
    expect(on('2026-11-24', late({ open: 0n })).letters).toEqual([])
  })
  test('a claim asks no more than the last letters named, also when a payment came back since', () => {
    const reminded = sent(['friendly', '2026-11-08'], ['firm', '2026-11-22'], ['last', '2026-12-06', 45_00n])
    const plan = { ...USUAL_PLAN, costs: true }
    const [letter] = remindersOn(plan, [late({ reminded, open: 1_000_00n })], day('2026-12-24')).letters
    expect(letter).toMatchObject({ step: 'claim', costs: 45_00n })
  })
  test('the last letter names the costs where they are asked, on what it is the last about', () => {
    const reminded = sent(['friendly', '2026-11-08'], ['firm', '2026-11-22'])
    const plan = { ...USUAL_PLAN, costs: true }
    const about = [late({ reminded, open: 1_000_00n }), late({ dueOn: day('2026-12-01'), open: 9_000_00n })]
    expect(remindersOn(plan, about, day('2026-12-07')).letters).toMatchObject([
      { step: 'last', open: 10_000_00n, costs: 150_00n },
    ])
    expect(remindersOn(USUAL_PLAN, about, day('2026-12-07')).letters[0]!.costs).toBe(0n)
  })
})

describe('whatever the plan and however long nothing went out', () => {
  const plans = fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
    .chain(([first, second, third]) =>
      fc.boolean().map((costs) => ({
        ...USUAL_PLAN,
        friendlyAfter: first,
        firmAfter: first + second,
        lastAfter: first + second + third,
        costs,
      })),
    )
  test('each step comes once, in order, and never sooner than the plan has between two', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 }),
        (plan, looks) => {
          const reminded: Taken[] = []
          let today = day('2026-01-01')
          for (const days of looks) {
            today = addDays(today, days)
            const invoice = late({ dueOn: day('2026-01-01'), reminded })
            const [letter] = remindersOn(plan, [invoice], today).letters
            if (letter) reminded.push({ step: letter.step, on: today, costs: letter.costs, asked: 0n })
          }
          expect(reminded.map(({ step }) => step)).toEqual(STEPS.slice(0, reminded.length))
          const between = [plan.firmAfter - plan.friendlyAfter, plan.lastAfter - plan.firmAfter, 17]
          for (const [index, { on }] of reminded.entries()) {
            const before = reminded[index - 1]
            if (before) expect(on >= addDays(before.on, between[index - 1]!)).toBe(true)
          }
        },
      ),
    )
  })
  test('no customer gets two letters, and every late invoice is in one or held', () => {
    const invoices = fc.array(
      fc.record({
        customer: fc.integer({ min: 0, max: 2 }),
        dueOn: fc.integer({ min: 0, max: 90 }),
        disputed: fc.boolean(),
        open: fc.bigInt({ min: 1n, max: 100_000n }),
      }),
      { maxLength: 12 },
    )
    const customers = [newId<'customer'>(), newId<'customer'>(), newId<'customer'>()] as Id<'customer'>[]
    fc.assert(
      fc.property(plans, invoices, (plan, given) => {
        const all = given.map((one) =>
          late({
            ...one,
            customerId: customers[one.customer]!,
            dueOn: addDays(day('2026-01-01'), one.dueOn),
          }),
        )
        const { letters, held } = remindersOn(plan, all, day('2026-06-01'))
        expect(new Set(letters.map(({ customerId }) => customerId)).size).toBe(letters.length)
        const named = letters.flatMap((letter) => letter.invoices.map(({ invoice }) => invoice))
        const seen = new Set([...named, ...held.map(({ invoice }) => invoice)])
        expect(seen.size).toBe(all.length)
        expect(named.some(({ disputed }) => disputed)).toBe(false)
      }),
    )
  })
})
