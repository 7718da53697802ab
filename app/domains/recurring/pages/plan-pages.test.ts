import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { customerOf, pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { salesRoutes } from '../../sales/routes.ts'
import { recurringRoutes } from '../routes.ts'

let world: PageWorld
let bakery: Id<'customer'>
beforeEach(async () => {
  world = await pageWorld([...recurringRoutes, ...salesRoutes()])
  bakery = await customerOf(world)
})
afterEach(() => world.close())

const here = '/gildehuis/vaste-facturen'

function typed(more: Record<string, string> = {}): Record<string, string> {
  return {
    commandId: newId(),
    intent: 'begin',
    customer: bakery,
    workedFromDay: '31',
    workedFromMonth: '3',
    workedFromYear: '2026',
    prices: 'without',
    every: 'month',
    period: 'before',
    how: 'check',
    times: '',
    'lines.0.description': 'Schoonmaak kantoor',
    'lines.0.quantity': '1',
    'lines.0.unit': '',
    'lines.0.unitPrice': '400',
    'lines.0.vatCode': 'high',
    ...more,
  }
}

const begun = async (more: Record<string, string> = {}) => {
  const sent = await world.post(world.anna, `${here}/nieuw`, typed(more))
  expect(sent.status).toBe(303)
  return sent.to.replace(/\?.*$/, '')
}

describe('a member', () => {
  test('begins a plan, once however often the button is pressed, and reads what comes', async () => {
    const form = await world.get(world.anna, `${here}/nieuw`)
    expect(form.status).toBe(200)
    expect(form.html).toContain('Wanneer komt de eerste factuur?')
    const fields = typed()
    const sent = await world.post(world.anna, `${here}/nieuw`, fields)
    expect((await world.post(world.anna, `${here}/nieuw`, fields)).to).toBe(sent.to)
    const page = await world.get(world.anna, sent.to)
    expect(page.html).toContain('De volgende factuur komt op 31 maart 2026. Die gaat over februari 2026.')
    const list = await world.get(world.anna, here)
    expect(list.html).toContain('Bakkerij De Zon')
    expect(await world.sql('select count(*)::int as n from recurring_plan')).toEqual([{ n: 1 }])
  })

  test('is told beside the field what is wrong, and what was typed stays', async () => {
    const wrong: [Record<string, string>, string][] = [
      [{ workedFromMonth: '2', workedFromDay: '1' }, 'De eerste factuur kan niet in het verleden komen'],
      [{ times: 'veel' }, 'Vul een aantal in van 1 tot 600.'],
      [{ every: 'dag' }, 'Hoe vaak'],
      [{ 'lines.0.unitPrice': 'duur' }, 'Schoonmaak kantoor'],
    ]
    for (const [fields, sentence] of wrong) {
      const answer = await world.post(world.anna, `${here}/nieuw`, typed(fields))
      expect(answer.status).toBe(422)
      expect(answer.html).toContain(sentence)
      expect(answer.html).toContain('Schoonmaak kantoor')
    }
    expect(await world.sql('select count(*)::int as n from recurring_plan')).toEqual([{ n: 0 }])
  })

  test('lets it pause, go on and end; what ended is told', async () => {
    const plan = await begun()
    const press = (intent: string) => world.post(world.anna, plan, { commandId: newId(), intent })
    expect((await press('pause')).to).toBe(`${plan}?stil`)
    expect((await world.get(world.anna, plan)).html).toContain('Laat weer lopen')
    expect((await press('pause')).status).toBe(409)
    expect((await press('resume')).to).toBe(`${plan}?loopt`)
    expect((await press('end')).to).toBe(`${plan}?gestopt`)
    const again = await press('resume')
    expect(again.status).toBe(409)
    expect(again.html).toContain('Deze vaste factuur is gestopt.')
  })

  test('gives it a new price from a day; what is no amount or no day is told beside it', async () => {
    const plan = await begun()
    const price = { intent: 'price', 'prices.0': '450', fromDay: '1', fromMonth: '5', fromYear: '2026' }
    const saved = await world.post(world.anna, plan, { commandId: newId(), ...price })
    expect(saved.to).toBe(`${plan}?prijs`)
    const page = await world.get(world.anna, plan)
    expect(page.html).toContain('Prijs vanaf 1 mei 2026')
    expect(page.html).toContain('450,00')
    for (const wrong of [{ 'prices.0': 'x' }, { fromDay: '32' }]) {
      const answer = await world.post(world.anna, plan, { commandId: newId(), ...price, ...wrong })
      expect(answer.status).toBe(422)
      expect(answer.html).toContain(wrong['prices.0'] ?? '32')
    }
    const past = await world.post(world.anna, plan, { commandId: newId(), ...price, fromYear: '2025' })
    expect(past.status).toBe(409)
  })
})

test('the administration sees all of them; who is neither sees and does nothing', async () => {
  const plan = await begun()
  expect((await world.get(world.greet, plan)).html).toContain('Anna')
  expect((await world.get(world.greet, `${here}/nieuw?voor=lid`)).html).toContain('Voor wie van de leden?')
  expect((await world.get(world.carla, here)).status).toBe(403)
  expect((await world.post(world.otto, plan, { commandId: newId(), intent: 'end' })).status).toBe(403)
  expect((await world.get(world.otto, plan)).html).not.toContain('Stop voorgoed')
  expect((await world.get(world.stranger, plan)).status).not.toBe(200)
})
