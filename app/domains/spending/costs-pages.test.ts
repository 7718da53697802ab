import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import { webOf } from '../../../test/world-web.ts'
import { dropKeptReceipts } from './drop-kept-receipts.ts'
import { spendingRoutes } from './routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, spendingRoutes)
})
afterAll(() => world.close())

const here = '/gildehuis/kosten'
let receipts = 0
const filled = (more: Record<string, string | File> = {}) => ({
  member: world.anna.memberId,
  supplier: 'Hornbach',
  description: 'verf',
  spentOnDay: '10',
  spentOnMonth: '3',
  spentOnYear: '2026',
  total: '24,20',
  vat: '4,20',
  paidBy: 'cooperative',
  intent: 'sure',
  sure: 'below-zero more-than-work',
  receipt: new File([`%PDF-1.4 bon ${++receipts} %%EOF`], 'bon.pdf', { type: 'application/pdf' }),
  ...more,
})
const count = async () => Number((await world.sql('select count(*) from job_cost'))[0]!['count'])

describe('who', () => {
  test('the office books; a member only looks; others see nothing of it', async () => {
    expect((await web.get(world.greet, `${here}/nieuw`)).status).toBe(200)
    for (const actor of [world.anna, world.otto, world.bea, world.carla])
      expect((await web.get(actor, `${here}/nieuw`)).status).toBe(403)
    expect((await web.get(world.anna, here)).status).toBe(200)
    expect((await web.get(world.carla, here)).status).toBe(403)
    expect((await web.get(undefined, here)).status).toBe(303)
    expect((await web.get(world.stranger, here)).status).toBe(403)
  })

  test('one is not offered oneself', async () => {
    expect((await web.get(world.greet, `${here}/nieuw`)).html).toContain('Piet Bakker')
    expect((await web.get(world.piet, `${here}/nieuw`)).html).not.toContain('>Piet Bakker</option>')
  })
})

describe('booking', () => {
  test('goes to the cost; with its receipt, and with the sum of what it did', async () => {
    const sent = await web.post(world.greet, `${here}/nieuw`, filled())
    expect([sent.status, sent.to]).toEqual([
      303,
      expect.stringMatching(/^\/gildehuis\/kosten\/[0-9a-f-]{36}\?geboekt$/),
    ])
    const address = sent.to.replace('?geboekt', '')
    const shown = await web.get(world.anna, sent.to)
    expect(shown.html).toContain('De kosten zijn geboekt.')
    expect(shown.html).toContain('€ 24,20')
    expect(shown.html).not.toContain('Draai deze kosten terug')
    expect((await web.get(world.anna, `${address}/bon`)).html).toMatch(/^%PDF-1.4 bon/)
    expect((await web.get(world.piet, address)).status).toBe(200)
    expect((await web.get(world.stranger, `${address}/bon`)).status).toBe(403)
    expect((await web.get(world.anna, here)).html).toContain('Hornbach')
  })

  test('"Reken uit" and the live sum show what it takes of each part, and keep nothing', async () => {
    const before = await count()
    for (const answer of [
      await web.post(world.greet, `${here}/nieuw`, filled({ intent: 'look' })),
      await web.post(world.greet, `${here}/reken-uit`, filled({ receipt: '' })),
    ]) {
      expect(answer.status).toBe(200)
      expect(answer.html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('€ 24,20')
      for (const words of ['Btw, terug van de Belastingdienst', 'Wat dit met de verdeling doet'])
        expect(answer.html).toContain(words)
    }
    expect(await count()).toBe(before)
    expect((await web.post(world.greet, `${here}/reken-uit`, { member: '' })).html).toContain(
      'Vul het lid, de dag en het bedrag in',
    )
  })

  test('422 with each error beside its field, and what was typed stays', async () => {
    const wrong = await web.post(
      world.greet,
      `${here}/nieuw`,
      filled({ member: '', total: 'tien', spentOnDay: '31', spentOnMonth: '2', receipt: '' }),
    )
    expect(wrong.status).toBe(422)
    for (const field of ['member', 'total', 'spentOn', 'receipt'])
      expect(wrong.html).toContain(`href="#${field}"`)
    expect(wrong.html).toContain('value="tien"')
    expect(wrong.html).toContain('value="Hornbach"')
    const kind = await web.post(
      world.greet,
      `${here}/nieuw`,
      filled({ receipt: new File(['MZ'], 'bon.exe', { type: 'application/x-msdownload' }) }),
    )
    expect(kind.status).toBe(422)
  })

  describe('a receipt that was chosen', () => {
    beforeEach(() => world.sql('delete from kept_receipt'))
    const kept = () => world.sql('select name, kept_by from kept_receipt')
    const send = (more: Record<string, string | File>) =>
      web.post(world.greet, `${here}/nieuw`, { commandId: newId(), ...filled(more) })

    test('is still there after an error, in the sum and after a refusal; and is booked with the rest', async () => {
      const commandId = newId()
      const receipt = new File(['%PDF-1.4 hier %%EOF'], 'bon.jpg', { type: 'image/jpeg' })
      const wrong = await send({ commandId, receipt, total: 'tien' })
      expect(wrong.status).toBe(422)
      expect(wrong.html).toContain('bon.jpg is er al.')
      expect(wrong.html).toContain('value="Hornbach"')
      const later = { commandId, receipt: '', kept: 'bon.jpg' }
      const looked = await send({ ...later, intent: 'look' })
      expect([looked.status, looked.html.includes('bon.jpg is er al.')]).toEqual([200, true])
      const refused = await send({ ...later, vat: '20,00' })
      expect([refused.status, refused.html.includes('bon.jpg is er al.')]).toEqual([409, true])
      expect(await kept()).toEqual([{ name: 'bon.jpg', kept_by: world.greet.personId }])
      const booked = await send(later)
      expect(booked.status).toBe(303)
      expect((await web.get(world.anna, `${booked.to.replace('?geboekt', '')}/bon`)).html).toBe(
        '%PDF-1.4 hier %%EOF',
      )
      expect(await kept()).toEqual([])
      // A second press of the same form is the same booking.
      expect((await send(later)).to).toBe(booked.to)
      const other = await send({ ...later, commandId: newId() })
      expect([other.status, other.html.includes('De bon is er niet meer.')]).toEqual([409, true])
      expect(other.html).not.toContain('bon.jpg is er al.')
    })

    test('can be exchanged for another, and is for who chose it only', async () => {
      const commandId = newId()
      const file = (name: string) => new File([`%PDF-1.4 ${name} %%EOF`], name, { type: 'application/pdf' })
      await send({ commandId, receipt: file('eerste.pdf'), total: 'tien' })
      const second = await send({ commandId, receipt: file('tweede.pdf'), kept: 'eerste.pdf', total: 'tien' })
      expect(second.html).toContain('tweede.pdf is er al.')
      expect(await kept()).toHaveLength(1)
      const stolen = await web.post(world.piet, `${here}/nieuw`, { ...filled({ receipt: '' }), commandId })
      expect(stolen.status).toBe(422)
      expect(stolen.html).not.toContain('tweede.pdf')
    })

    test('of a form that is never finished is thrown away after a day, and not before', async () => {
      const job = { kind: 'job', cooperativeId: world.cooperativeId } as const
      await send({ total: 'tien' })
      await world.sql(`update kept_receipt set kept_at = now()`)
      world.setNow(new Date().toISOString())
      await world.perform(dropKeptReceipts, job, {}, newId())
      expect(await kept()).toHaveLength(1)
      await world.sql(`update kept_receipt set kept_at = now() - interval '25 hours'`)
      await world.perform(dropKeptReceipts, job, {}, newId())
      expect(await kept()).toEqual([])
      world.setNow('2026-03-29T10:00:00Z')
    })
  })

  test('what is wrong with the VAT is told together with what is missing', async () => {
    for (const [vat, sentence] of [
      ['20,00', 'De btw is meer dan 21 %'],
      ['24,20', 'De btw is evenveel als het totaal, of meer.'],
      ['-1,00', 'De btw kan niet minder dan nul zijn.'],
    ] as const) {
      const wrong = await web.post(world.greet, `${here}/nieuw`, filled({ vat, receipt: '' }))
      expect(wrong.status).toBe(422)
      expect(wrong.html).toContain('href="#receipt"')
      expect(wrong.html).toMatch(new RegExp(`id="vat-error"[^>]*>.*${sentence}`))
    }
  })

  test('a member who paid reads what comes back', async () => {
    const sent = await web.post(world.greet, `${here}/nieuw`, filled({ paidBy: 'member' }))
    const own = await web.get(world.anna, sent.to)
    expect(own.html.replaceAll('\u00a0', ' ')).toContain('Je krijgt € 24,20 terug van de coöperatie.')
    expect((await web.get(world.greet, sent.to)).html).not.toContain('Je krijgt')
  })

  test('409 with its sentence; twice the same form is once', async () => {
    expect((await web.post(world.greet, `${here}/nieuw`, filled({ vat: '20,00' }))).html).toContain(
      'De btw is meer dan 21 %',
    )
    expect(
      (await web.post(world.piet, `${here}/nieuw`, filled({ member: world.piet.memberId }))).html,
    ).toContain('je eigen kosten')
    const form = filled({ commandId: newId() })
    const [one, two] = [
      await web.post(world.greet, `${here}/nieuw`, form),
      await web.post(world.greet, `${here}/nieuw`, form),
    ]
    expect([one.status, two.to]).toEqual([303, one.to])
    const again = await web.post(world.greet, `${here}/nieuw`, { ...form, commandId: newId() })
    expect([again.status, again.html.includes('Deze bon is al geboekt: Hornbach, 10 maart 2026')]).toEqual([
      409,
      true,
    ])
  })
})

test('taking back wants a reason, and happens once', async () => {
  const sent = await web.post(world.greet, `${here}/nieuw`, filled())
  const address = sent.to.replace('?geboekt', '')
  expect((await web.post(world.anna, address, { reason: 'x' })).status).toBe(403)
  expect((await web.post(world.greet, address, { reason: '  ' })).status).toBe(422)
  expect(await web.post(world.greet, address, { reason: 'verkeerd lid' })).toMatchObject({
    status: 303,
    to: `${address}?terug`,
  })
  expect((await web.get(world.greet, `${address}?terug`)).html).toContain('verkeerd lid')
  expect((await web.post(world.greet, address, { reason: 'nog eens' })).status).toBe(409)
  expect((await web.get(world.greet, `${here}/${newId()}`)).status).toBe(404)
  expect((await web.get(world.greet, `${here}/geen-id`)).status).toBe(404)
})
