import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import type { Id } from '../../../values/id.ts'
import { newId } from '../../../../test/new-id.ts'
import { acceptedQuote, bakeryOf, quoteNow, sentQuote, submittedQuote } from '../quotes-play.fixture.ts'
import { quotesRoutes } from '../routes.ts'
import { salesRoutes } from '../../sales/routes.ts'

let world: PageWorld
let bakery: Id<'customer'>
beforeEach(async () => {
  world = await pageWorld([...quotesRoutes(), ...salesRoutes()])
  bakery = await bakeryOf(world, world.anna)
})
afterEach(() => world.close())

const here = '/gildehuis/offertes'

function typed(more: Record<string, string> = {}): Record<string, string> {
  return {
    commandId: newId(),
    intent: 'send',
    customer: bakery,
    workedFromDay: '6',
    workedFromMonth: '4',
    workedFromYear: '2026',
    prices: 'without',
    billing: 'whole',
    'lines.0.description': 'Gevel schilderen',
    'lines.0.quantity': '1',
    'lines.0.unit': '',
    'lines.0.unitPrice': '1000',
    'lines.0.vatCode': 'high',
    ...more,
  }
}

describe('a member', () => {
  test('writes a quote with a deposit, and sends it to the administration', async () => {
    const form = await world.get(world.anna, `${here}/nieuw`)
    expect(form.status).toBe(200)
    expect(form.html).toContain('Wat ga je doen?')
    const fields = typed({ billing: 'deposit', depositShare: '30' })
    const sent = await world.post(world.anna, `${here}/nieuw`, fields)
    expect(sent.status).toBe(303)
    expect(sent.to).toMatch(/\/gildehuis\/offertes\/[0-9a-f-]+\?gestuurd$/)
    expect((await world.post(world.anna, `${here}/nieuw`, fields)).to).toBe(sent.to)
    const page = await world.get(world.anna, sent.to)
    expect(page.html).toContain('Bij de administratie')
    expect((await world.get(world.anna, here)).html).toContain('Bakkerij De Zon')
  })

  test('is told beside the field what is wrong, and what was typed stays', async () => {
    const wrong: [Record<string, string>, string][] = [
      [{ billing: 'deposit' }, 'Vul een percentage of een bedrag in voor de aanbetaling.'],
      [{ billing: 'deposit', depositShare: '120' }, 'Vul een percentage in tussen 1 en 99.'],
      [{ billing: 'stages', 'stages.0.name': 'Begin', 'stages.0.share': '20' }, 'Maak minstens twee delen.'],
      [{ validDays: 'veel' }, 'Vul een aantal dagen in'],
      [{ 'lines.0.unitPrice': 'duur' }, 'Gevel schilderen'],
    ]
    for (const [fields, sentence] of wrong) {
      const answer = await world.post(world.anna, `${here}/nieuw`, typed(fields))
      expect(answer.status).toBe(422)
      expect(answer.html).toContain(sentence)
      expect(answer.html).toContain('Gevel schilderen')
    }
  })

  test('writes down how the price came about, and is warned under the floor', async () => {
    const settings = { commandId: newId(), validDays: '30', terms: '', minimumRate: '50' }
    expect((await world.post(world.bea, `${here}/voorwaarden`, settings)).status).toBe(303)
    const quoteId = await submittedQuote(world, world.anna, bakery)
    const note = {
      commandId: newId(),
      hours: '20',
      rate: '45',
      material: '100',
      why: 'Vaste klant',
      coachReads: 'yes',
    }
    const saved = await world.post(world.anna, `${here}/${quoteId}/prijs`, note)
    expect(saved.to).toBe(`${here}/${quoteId}?prijs`)
    const page = await world.get(world.greet, `${here}/${quoteId}`)
    expect(page.html).toContain('De coöperatie vraagt minstens')
    expect(page.html).toContain('Vaste klant')
    expect((await world.post(world.anna, `${here}/${quoteId}/prijs`, { ...note, hours: 'x' })).status).toBe(
      422,
    )
  })

  test('makes the invoice of what is done, and cannot make it twice', async () => {
    const quoteId = await acceptedQuote(world, world.anna, bakery)
    const fields = {
      commandId: newId(),
      intent: 'invoice',
      part: '1',
      workedFromDay: '6',
      workedFromMonth: '4',
      workedFromYear: '2026',
    }
    expect((await world.get(world.anna, `${here}/${quoteId}`)).html).toContain('Klaar: maak de factuur')
    const made = await world.post(world.anna, `${here}/${quoteId}`, fields)
    expect(made.status).toBe(303)
    expect((await world.get(world.anna, made.to)).html).toContain('Volgens offerte O-2026-0001')
    const again = await world.post(world.anna, `${here}/${quoteId}`, { ...fields, commandId: newId() })
    expect(again.status).toBe(409)
    expect(again.html).toContain('Van dit deel is al een factuur gemaakt.')
    const wrong = await world.post(world.anna, `${here}/${quoteId}`, {
      ...fields,
      workedFromDay: '31',
      commandId: newId(),
    })
    expect(wrong.status).toBe(422)
  })
})

describe('the administration', () => {
  test('sends what waits; sends back only with a reason', async () => {
    const quoteId = await submittedQuote(world, world.anna, bakery)
    const at = `${here}/${quoteId}`
    expect((await world.get(world.greet, at)).html).toContain('Nakijken en versturen')
    const back = await world.post(world.greet, at, {
      commandId: newId(),
      intent: 'give-back',
      revision: '1',
      reason: '',
    })
    expect(back.status).toBe(422)
    const sent = await world.post(world.greet, at, { commandId: newId(), intent: 'send', revision: '1' })
    expect(sent.to).toBe(`${at}?verstuurd`)
    expect((await world.get(world.greet, sent.to)).html).toContain('Offerte O-2026-0001 is verstuurd.')
    const late = await world.post(world.greet, at, { commandId: newId(), intent: 'send', revision: '1' })
    expect(late.status).toBe(409)
  })

  test('others see nothing: another member, the board, another co-op, nobody', async () => {
    const quoteId = await submittedQuote(world, world.anna, bakery)
    expect((await world.get(world.bea, `${here}/${quoteId}`)).status).toBe(403)
    expect((await world.get(world.carla, here)).status).toBe(403)
    expect((await world.get(world.otto, `${here}/${quoteId}`)).status).toBe(200)
    expect((await world.get(world.stranger, `/elders/offertes/${quoteId}`)).status).toBe(404)
    expect((await world.get(undefined, here)).status).not.toBe(200)
  })
})

describe('the customer', () => {
  test('reads who works and for how much; looking never says yes', async () => {
    const { token, quoteId } = await sentQuote(world, world.anna, bakery)
    const page = await world.get(undefined, `/o/${token}`)
    expect(page.status).toBe(200)
    for (const said of [
      'Schilderwerk Anna',
      '1.210,00',
      'Geldig tot en met',
      'Ja, akkoord met betaalplicht',
      'binnen 14 dagen',
    ])
      expect(page.html.replaceAll('\u00a0', ' ')).toContain(said)
    expect(page.headers.get('x-robots-tag')).toBe('noindex')
    expect((await world.get(undefined, `/o/${token}/akkoord`)).status).toBe(404)
    expect((await quoteNow(world, quoteId)).state).toBe('sent')
  })

  test('says yes with a name; pressing twice is one yes, and a second yes is told so', async () => {
    const { token, quoteId } = await sentQuote(world, world.anna, bakery)
    const nameless = await world.post(undefined, `/o/${token}/akkoord`, { commandId: newId(), name: '' })
    expect(nameless.status).toBe(422)
    const fields = { commandId: newId(), name: 'Zon de Bakker' }
    const yes = await world.post(undefined, `/o/${token}/akkoord`, fields)
    expect(yes.to).toBe(`/o/${token}?akkoord`)
    expect((await world.post(undefined, `/o/${token}/akkoord`, fields)).to).toBe(yes.to)
    const page = await world.get(undefined, yes.to)
    expect(page.html).toContain('Zon de Bakker')
    expect(page.html).not.toContain('Ja, akkoord')
    const second = await world.post(undefined, `/o/${token}/akkoord`, { commandId: newId(), name: 'Maan' })
    expect(second.status).toBe(409)
    const member = await world.get(world.anna, `${here}/${quoteId}`)
    expect(member.html).toContain('Klant zegt ja')
    expect(member.html).toContain('Bewijs van het ja')
  })

  test('asks, is answered, and says no with a reason that the member reads', async () => {
    const { token, quoteId } = await sentQuote(world, world.anna, bakery)
    const asked = await world.post(undefined, `/o/${token}/vraag`, {
      commandId: newId(),
      question: 'Met ladder?',
    })
    expect(asked.to).toBe(`/o/${token}?gevraagd`)
    const answer = { commandId: newId(), intent: 'answer', answer: 'Ja, die neem ik mee.' }
    expect((await world.post(world.anna, `${here}/${quoteId}`, answer)).status).toBe(303)
    expect((await world.get(undefined, `/o/${token}`)).html).toContain('Ja, die neem ik mee.')
    const no = { commandId: newId(), reason: 'Toch te duur' }
    expect((await world.post(undefined, `/o/${token}/nee`, no)).status).toBe(303)
    expect((await world.get(world.anna, `${here}/${quoteId}`)).html).toContain('Toch te duur')
  })

  test('a link that is none, or of an invoice, opens nothing here', async () => {
    expect((await world.get(undefined, '/o/verzonnen')).status).toBe(404)
  })
})
