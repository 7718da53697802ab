import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { benefitOfDraft } from './draft-line.tsx'
import { benefitHomeBlocks } from './home-blocks.tsx'
import { homePage } from '../../../home.tsx'
import { salesRoutes } from '../../sales/routes.ts'
import { at } from '../../../web/route.ts'
import { benefitRoutes } from '../routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, [
    at('get', '/:coop', 'home.read', homePage(benefitHomeBlocks)),
    ...salesRoutes({ benefitOfDraft }),
    ...benefitRoutes,
  ])
})
afterAll(() => world.close())

const here = '/gildehuis/uitkering'
const count = async (table: string) => Number((await world.sql(`select count(*) from ${table}`))[0]!['count'])
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const since = { from: '2026-01-01', until: '', how: 'new' }

describe('as long as nothing is told', () => {
  test('the page explains in general and invites, and gives no number of the benefit', async () => {
    const { status, html } = await web.get(world.anna, `${here}?bedrag=100`)
    expect(status).toBe(200)
    const said = text(html)
    expect(said).toContain('Zo werkt het meestal')
    expect(said).toContain('Vertel het ons in vijf vragen')
    expect(said).toContain('Er komt € 70,00 bij.')
    expect(said).toContain('Met je gemeente is nog niets afgesproken')
    expect(said).not.toContain('€ 1.401,50')
  })

  test('the first page asks for it', async () => {
    expect(text((await web.get(world.anna, '/gildehuis')).html)).toContain('Vertel ons over je uitkering')
  })
})

describe('who', () => {
  test('a page of one’s own is for members; no other role has one', async () => {
    for (const path of ['', '/gegevens', '/delen', '/hoe-weten-we-dat']) {
      expect((await web.get(world.anna, here + path)).status).toBe(200)
      for (const who of [world.greet, world.bea, world.otto, world.carla, world.stranger])
        expect((await web.get(who, here + path)).status, `${who.roles.join()} ${path}`).toBe(403)
    }
  })

  test('what is shared with a coach is for coaches', async () => {
    const path = `/gildehuis/leden/${world.anna.memberId}/gedeeld`
    for (const who of [world.anna, world.greet, world.bea, world.otto])
      expect((await web.get(who, path)).status).toBe(403)
    const { status, html } = await web.get(world.carla, path)
    expect([status, text(html).includes('Anna deelt niets met jou')]).toEqual([200, true])
  })
})

describe('telling, one question at a time', () => {
  test('an answer is a link; each question says why, and can be skipped', async () => {
    const { html } = await web.get(world.anna, `${here}/gegevens/uitkering`)
    expect(html).toContain(`href="${here}/gegevens/uitkering/bijstand"`)
    expect(text(html)).toContain('Waarom vragen we dit?')
    expect(html).toContain(`href="${here}/gegevens/wonen"`)
    expect((await web.get(world.anna, `${here}/gegevens/onzin`)).status).toBe(404)
    expect((await web.get(world.anna, `${here}/gegevens/uitkering/onzin`)).status).toBe(404)
  })

  test('422 beside each field, and what was typed stays', async () => {
    const sent = await web.post(world.anna, `${here}/gegevens/uitkering/ww`, {
      ...since,
      benefit: 'veel',
      dailyWage: '160',
      hoursPerWeek: '400',
    })
    expect(sent.status).toBe(422)
    for (const field of ['benefit', 'hoursPerWeek']) expect(sent.html).toContain(`href="#${field}"`)
    expect(sent.html).toContain('value="veel"')
    expect(sent.html).toContain('value="160"')
    const none = await web.post(world.anna, `${here}/gegevens/wonen/alleen`, { ...since, housemates: '-1' })
    expect([none.status, none.html.includes('href="#age"')]).toEqual([422, true])
    expect(await count('benefit_fact')).toBe(0)
  })

  test('from question to question, until all is told', async () => {
    const steps: [string, Record<string, string>, string][] = [
      ['uitkering/bijstand', {}, 'wonen?bewaard'],
      ['wonen/alleen', { age: '27-aow', housemates: '0' }, 'inkomen?bewaard'],
      ['inkomen', { other: '', spouseWork: '', spouseOther: '' }, 'houden?bewaard'],
      ['houden/zes-maanden', { monthsUsed: '2' }, 'spaargeld?bewaard'],
      ['spaargeld', { owned: '7.000' }, '?klaar'],
    ]
    for (const [step, fields, next] of steps) {
      const sent = await web.post(world.anna, `${here}/gegevens/${step}`, { ...since, ...fields })
      expect([sent.status, sent.to]).toEqual([
        303,
        next === '?klaar' ? `${here}/gegevens?klaar` : `${here}/gegevens/${next}`,
      ])
    }
    const said = text((await web.get(world.anna, `${here}/gegevens?klaar`)).html)
    for (const words of ['Bijstand.', 'Alleen.', 'Spaargeld en bezit: € 7.000,00.'])
      expect(said).toContain(words)
  })

  test('two households at once are refused beside the field, in words, and nothing is kept', async () => {
    const before = await count('benefit_fact')
    const sent = await web.post(world.anna, `${here}/gegevens/wonen/samen`, {
      age: '27-aow',
      spouseAge: '21-aow',
      spouseHasRight: 'yes',
      housemates: '0',
      ...since,
      from: '2026-02-01',
    })
    expect(sent.status).toBe(409)
    expect(sent.html).toMatch(/id="from-error"[^>]*>.*Twee huishoudens tegelijk kan niet/)
    expect(sent.html).toContain('href="#from"')
    expect(await count('benefit_fact')).toBe(before)
  })
})

describe('what if', () => {
  test('three pictures with a sentence each, and the ladder that ends with who decides', async () => {
    const said = text((await web.get(world.anna, `${here}?bedrag=100&maand=2026-03-01`)).html)
    expect(said).toContain('Er komt € 70,00 bij. Dan zit er € 70,00 in.')
    // The result of 70 counts, a quarter of it may be kept.
    expect(said).toContain('Die gaat van € 1.401,50 naar € 1.349,00.')
    expect(said).toContain('Je hebt in totaal € 17,50 meer: in je hand en in je potje samen.')
    expect(said).toContain('Je verdient € 100,00 met dit werk, zonder btw.')
    expect(said).toContain('PW 31(2)n')
    expect(said).toContain('Dit is nog niet bevestigd.')
    expect(said).toContain('Dit is uitleg. De gemeente beslist. Vraag het je consulent.')
  })

  test('the live sum says the same and is no page', async () => {
    const { status, html } = await web.post(world.anna, `${here}/reken-uit`, {
      bedrag: '100',
      maand: '2026-03-01',
    })
    expect([status, html.includes('<html')]).toEqual([200, false])
    expect(text(html)).toContain('Die gaat van € 1.401,50 naar € 1.349,00.')
  })

  test.each([
    ['honderd', 'Dit bedrag kunnen wij niet lezen'],
    ['-5', 'Dit bedrag kunnen wij niet lezen'],
    ['99999999999', 'Dit bedrag is te groot'],
    ['200.000', 'Dit bedrag is te groot'],
  ])('%s is told beside the field and stays', async (typed, sentence) => {
    const { status, html } = await web.get(world.anna, `${here}?bedrag=${typed}`)
    expect(status).toBe(422)
    expect(html).toMatch(new RegExp(`id="bedrag-error"[^>]*>.*${sentence}`))
    expect(html).toContain(`value="${typed}"`)
  })

  test('limits; and the ladder on a page of its own', async () => {
    const limits = text((await web.get(world.anna, `${here}?bedrag=100`)).html)
    for (const meter of ['€ 7.000 van € 8.000', '2 van 6']) expect(limits).toContain(meter)
    const said = text(
      (await web.get(world.anna, `${here}/hoe-weten-we-dat?bedrag=100&maand=2026-03-01`)).html,
    )
    expect(said).toContain('Stap voor stap, voor € 100,00 in maart 2026.')
    expect(said).toContain('Moeilijke woorden')
  })
})

describe('on a draft', () => {
  const draft = {
    workedFromDay: '12',
    workedFromMonth: '3',
    workedFromYear: '2026',
    prices: 'without',
    'lines.0.description': 'Etalage',
    'lines.0.quantity': '1',
    'lines.0.unitPrice': '100',
    'lines.0.vatCode': 'high',
  }

  test('the member reads what it does, as it is typed', async () => {
    const { html } = await web.post(world.anna, '/gildehuis/facturen/reken-uit', draft)
    const said = text(html)
    expect(said).toContain('Je uitkering: wordt € 52,50 lager: € 1.349,00 in die maand.')
    expect(said).toContain('Hoe weten we dat?')
    expect(said).toContain('Met je gemeente is nog niets afgesproken. Daarom rekenen we voorzichtig: alles')
  })

  test('the office that writes for the member reads nothing of it', async () => {
    const { html } = await web.post(
      world.greet,
      `/gildehuis/facturen/reken-uit?lid=${world.anna.memberId}`,
      draft,
    )
    expect(text(html)).toContain('100,00')
    expect(html).not.toContain('uitkering')
  })
})

describe('sharing', () => {
  const choice = () => ({ with: `coach ${world.carla.personId}` })

  test('something is chosen, or it is told beside the field', async () => {
    const nothing = await web.post(world.anna, `${here}/delen`, choice())
    expect([nothing.status, nothing.html.includes('Kies minstens één ding.')]).toEqual([422, true])
    expect((await web.post(world.anna, `${here}/delen`, { 'fields.benefit': 'yes' })).status).toBe(422)
    const late = await web.post(world.anna, `${here}/delen`, {
      ...choice(),
      'fields.benefit': 'yes',
      untilDay: '1',
      untilMonth: '3',
      untilYear: '2026',
    })
    expect([late.status, late.html.includes('id="until-error"')]).toEqual([409, true])
    const forged = await web.post(world.anna, `${here}/delen`, {
      with: `coach ${world.greet.personId}`,
      'fields.benefit': 'yes',
    })
    expect(forged.status).toBe(409)
  })

  test('the coach reads exactly that, it is kept who looked, and one tap stops it', async () => {
    const given = await web.post(world.anna, `${here}/delen`, {
      ...choice(),
      'fields.benefit': 'yes',
      'fields.assets': 'yes',
    })
    expect([given.status, given.to]).toEqual([303, `${here}/delen?geregeld`])
    const path = `/gildehuis/leden/${world.anna.memberId}/gedeeld`
    const seen = text((await web.get(world.carla, path)).html)
    expect(seen).toContain('Anna deelt met jou: de uitkering, spaargeld en bezit. Sinds 29 maart 2026.')
    expect(seen).toContain('Vanaf januari 2026: Bijstand.')
    expect(seen).toContain('€ 7.000,00')
    expect(seen).not.toContain('Leeftijd')
    expect(
      await world.sql('select route from read_log where person_id = $1', [world.carla.personId]),
    ).toContainEqual({ route: '/:coop/leden/:member/gedeeld' })
    const mine = (await web.get(world.anna, `${here}/delen`)).html
    expect(text(mine)).toContain('Stop met delen met Carla Visser')
    const consent = /delen\/stop\/([^"]+)"/.exec(mine)![1]!
    expect((await web.post(world.anna, `${here}/delen/stop`, { consent })).to).toBe(`${here}/delen?gestopt`)
    expect(text((await web.get(world.carla, path)).html)).toContain('Anna deelt niets met jou')
    expect((await web.post(world.anna, `${here}/delen/stop`, { consent })).status).toBe(409)
    expect(text((await web.get(world.anna, `${here}/delen`)).html)).toContain(
      'Carla Visser: van 29 maart 2026',
    )
  })
})
