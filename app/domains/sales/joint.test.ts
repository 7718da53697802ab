/** One invoice of two members: each says yes first, the customer pays once, and each gets the own part. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { checkSharing } from '../pots/index.ts'
import { changeDraft } from './change-draft.ts'
import { creditInvoice } from './credit-invoice.ts'
import { disagreeWithInvoice } from './disagree-with-invoice.ts'
import { editSubmitted } from './edit-submitted.ts'
import { line } from './invoice-examples.fixture.ts'
import { invoiceDetail } from './detail.db.ts'
import { commandId, customerOfMember, pay, reasonOf, typed, value } from './sales-play.fixture.ts'
import { jointPlay } from './joint-play.fixture.ts'
import type { Split } from './split.ts'
import { receivedByMonth, workInvoiced } from './work-of-month.db.ts'

let world: World
let mia: MemberOfWorld
let third: MemberOfWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  third = await oneMoreMember(world, 'Ton Derde', 'Ton timmert')
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

const { halves, stored, revisionOf, drafted, split, submit, agree, issue, issuedJoint } = jointPlay(() => ({
  world,
  mia,
  zon,
}))

/** What of an invoice was shared out to whom, in cents. */
async function sharedTo(id: Id<'invoice'>): Promise<Record<string, Cents>> {
  const rows = await world.sql(
    `select m.first_name as name, sum(s.turnover)::bigint as amount from sharing s
     join member m on m.id = s.member_id where s.invoice_id = $1 group by 1 order by 1`,
    [id],
  )
  return Object.fromEntries(rows.map((row) => [String(row['name']), BigInt(String(row['amount']))]))
}

describe('each says yes first', () => {
  test('who wrote it did so by sending it; the other does in the own name, to exactly this revision', async () => {
    const id = await drafted()
    expect(await split(id, halves())).toBeUndefined()
    const [leads, other] = (await stored(id))!.shares
    expect([leads, other]).toMatchObject([
      { memberId: world.anna.memberId, leads: true, net: 50_01n },
      { memberId: mia.memberId, leads: false, net: 50_00n },
    ])
    expect(await submit(id)).toBeUndefined()
    expect(await issue(id)).toBe('share-not-agreed')
    expect(await agree(id, mia, 1)).toBe('changed-meanwhile')
    expect(await agree(id, third)).toBe('draft-not-found')
    expect(await agree(id, world.greet)).toBe('business-not-yours')
    expect(await agree(id, mia)).toBeUndefined()
    expect(await agree(id, mia)).toBe('agreed-already')
    expect(await issue(id)).toBeUndefined()
  })

  test('a change asks anew, also of who had said yes', async () => {
    const id = await drafted()
    await split(id, halves())
    await submit(id)
    await agree(id, mia)
    const { submit: _, ...content } = typed(world.anna, zon, { lines: [line('Ontwerp', 1, 300_00n)] })
    value(
      await world.perform(
        editSubmitted,
        world.greet,
        { ...content, invoiceId: id, revision: await revisionOf(id) },
        commandId(),
      ),
    )
    expect((await stored(id))!.shares.map(({ net }) => net)).toEqual([150_00n, 150_00n])
    expect(await issue(id)).toBe('share-not-agreed')
    expect(await agree(id, mia)).toBeUndefined()
    expect(await issue(id)).toBe('share-not-agreed')
    expect(await agree(id, world.anna)).toBeUndefined()
    expect(await issue(id)).toBeUndefined()
  })

  test('who has a part in it does not approve it, administrator or not', async () => {
    const id = await drafted()
    const withPiet: Split = {
      by: 'percent',
      parts: [
        { memberId: world.anna.memberId, basisPoints: 5000 },
        { memberId: world.piet.memberId, basisPoints: 5000 },
      ],
    }
    await split(id, withPiet)
    await submit(id)
    await agree(id, world.piet)
    expect(await issue(id, world.piet)).toBe('own-invoice')
    expect(await issue(id)).toBeUndefined()
  })

  test('a no with words makes it a draft again, that the other can mend and send', async () => {
    const id = await drafted()
    await split(id, halves())
    await submit(id)
    const no = { invoiceId: id, revision: await revisionOf(id), words: 'Ik deed meer.' }
    expect(reasonOf(await world.perform(disagreeWithInvoice, mia, no, commandId()))).toBeUndefined()
    expect((await stored(id))!.state).toBe('draft')
    const detail = await world.database.read(world.anna, (tx) => invoiceDetail(tx, world.cooperativeId, id))
    expect(detail!.events.at(-1)).toMatchObject({
      kind: 'disagreed',
      by: mia.personId,
      words: 'Ik deed meer.',
    })
    expect([await submit(id), await agree(id, mia), await issue(id)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('amounts that do not fit any more are said anew before it goes', async () => {
    const id = await drafted()
    const amounts: Split = {
      by: 'amount',
      parts: [
        { memberId: world.anna.memberId, amount: 70_00n },
        { memberId: mia.memberId, amount: 30_01n },
      ],
    }
    expect(await split(id, amounts)).toBeUndefined()
    const { submit: _, ...content } = typed(world.anna, zon, { lines: [line('Ontwerp', 1, 90_00n)] })
    const change = { ...content, invoiceId: id, revision: await revisionOf(id) }
    expect(
      reasonOf(await world.perform(changeDraft, world.anna, { ...change, submit: true }, commandId())),
    ).toBe('split-amounts-off')
    value(await world.perform(changeDraft, world.anna, { ...change, submit: false }, commandId()))
    expect(await submit(id)).toBe('split-amounts-off')
    expect(await split(id, undefined)).toBeUndefined()
    expect((await stored(id))!.shares).toMatchObject([{ joint: false, net: 90_00n }])
    expect([await submit(id), await issue(id)]).toEqual([undefined, undefined])
  })

  test('only who drafts it divides it, themselves in it, with who is still a member', async () => {
    const id = await drafted()
    expect(await split(id, halves(), mia)).toBe('draft-not-found')
    const without: Split = {
      by: 'percent',
      parts: [
        { memberId: mia.memberId, basisPoints: 5000 },
        { memberId: third.memberId, basisPoints: 5000 },
      ],
    }
    expect(await split(id, without)).toBe('split-without-leader')
    await world.sql(`update member set left_on = '2026-03-01' where id = $1`, [mia.memberId])
    expect(await split(id, halves())).toBe('split-member-gone')
    await world.sql('update member set left_on = null where id = $1', [mia.memberId])
    await submit(id)
    expect(await split(id, halves())).toBe('not-a-draft')
    expect(await split(id, halves(), world.greet)).toBeUndefined()
  })
})

describe('money', () => {
  test('half paid, the rest, something back: each the own part, to the cent, and the books say the same', async () => {
    const id = await issuedJoint()
    const invoice = (await stored(id))!
    expect(invoice.net).toBe(100_01n)
    value(await pay(world, id, 60_51n))
    expect(await sharedTo(id)).toEqual({ Anna: 25_01n, Mia: 25_00n })
    value(await pay(world, id, invoice.total - 60_51n, day('2026-04-09')))
    expect(await sharedTo(id)).toEqual({ Anna: 50_01n, Mia: 50_00n })
    value(await pay(world, id, -60_51n, day('2026-04-10')))
    const back = await sharedTo(id)
    expect(back['Anna']! + back['Mia']!).toBe(
      (await stored(id))!.shares.reduce((so, one) => so + one.sharedNet, 0n),
    )
    value(await pay(world, id, 60_51n, day('2026-04-11')))
    expect(await sharedTo(id)).toEqual({ Anna: 50_01n, Mia: 50_00n })
    const turnover = await world.sql(
      `select m.first_name as name, -sum(l.amount) as amount from journal_line l join member m on m.id = l.member_id
       where l.invoice_id = $1 and l.account = '8000' group by 1 order by 1`,
      [id],
    )
    expect(turnover).toEqual([
      { name: 'Anna', amount: '5001' },
      { name: 'Mia', amount: '5000' },
    ])
  })

  test('a line credited is taken off whose line it is', async () => {
    const byLine: Split = {
      by: 'lines',
      parts: [
        { memberId: world.anna.memberId, lines: [1] },
        { memberId: mia.memberId, lines: [2] },
      ],
    }
    const id = await issuedJoint(byLine)
    value(await pay(world, id, (await stored(id))!.total))
    const credit = { invoiceId: id, chosen: [{ line: 2, quantity: 1000n }], reason: 'Niet gedaan' }
    const noteId = value(await world.perform(creditInvoice, world.greet, credit, commandId()))
    expect((await stored(noteId, mia))!.shares.map(({ net }) => net)).toEqual([0n, -40_01n])
    expect(await sharedTo(id)).toEqual({ Anna: 60_00n, Mia: 0n })
    const own = { invoiceId: id, chosen: 'all', reason: 'x' } as const
    expect(reasonOf(await world.perform(creditInvoice, mia, own, commandId()))).toBe('not-permitted')
  })

  test('on the books of a month each has only the own part, what came in too', async () => {
    const id = await issuedJoint()
    value(await pay(world, id, 60_51n, day('2026-05-02')))
    const march = { from: day('2026-03-01'), until: day('2026-03-31') }
    const may = { from: day('2026-05-01'), until: day('2026-05-31') }
    const [work, received] = await world.database.read(
      mia,
      async (tx) =>
        [
          await workInvoiced(tx, world.cooperativeId, mia.memberId, march),
          await receivedByMonth(tx, world.cooperativeId, mia.memberId, may),
        ] as const,
    )
    expect(work.find(({ invoiceId }) => invoiceId === id)).toMatchObject({ net: 50_00n, kind: 'invoice' })
    expect([...received.values()]).toEqual([25_00n])
  })

  test('what the night looks after finds nothing', async () => {
    // In these tests nobody makes the paper, and the days of the bank run ahead.
    const aside = ['documents-exist', 'entries-in-future']
    expect((await runChecks(world.ownerUrl)).filter(({ check }) => !aside.includes(check))).toEqual([])
    expect(await checkSharing(world.database, world.cooperativeId)).toEqual([])
  })
})
