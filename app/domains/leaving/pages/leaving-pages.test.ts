import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { leavingRoutes } from '../routes.ts'

let world: PageWorld
beforeEach(async () => {
  world = await pageWorld([...leavingRoutes])
})
afterEach(() => world.close())

const own = '/gildehuis/stoppen'
const ofAnna = () => `/gildehuis/leden/${world.anna.memberId}/stoppen`
const typed = (more: Record<string, string> = {}): Record<string, string> => ({
  commandId: newId(),
  lastDayDay: '30',
  lastDayMonth: '4',
  lastDayYear: '2026',
  whereTo: 'job',
  intent: 'sure',
  ...more,
})

describe('a member who stops', () => {
  test('says so on one page, once, and reads what is to be done', async () => {
    const form = await world.get(world.anna, own)
    expect(form.html).toContain('Wat is je laatste dag als lid?')
    expect(form.html).not.toContain('Hoe vertelde het lid het je?')
    const fields = typed()
    expect((await world.post(world.anna, own, fields)).to).toBe(`${own}?gezegd=ja`)
    expect((await world.post(world.anna, own, fields)).status).toBe(303)
    const road = await world.get(world.anna, `${own}?gezegd=ja`)
    expect(road.html).toContain('Je stopt op 30 april 2026')
    expect(road.html).toContain('Kijk rustig wat er nog moet gebeuren')
    expect(road.html).toContain('Alles is klaar.')
    expect(road.html).toContain('Het potje is leeg.')
    expect(road.html).toContain('Hierna: Werk bij een baas.')
    expect(road.html).not.toContain('Schrijf uit')
    const twice = await world.post(world.anna, own, typed())
    expect(twice.status).toBe(409)
    expect(twice.html).toContain('Er is al gezegd dat dit lid stopt')
  })

  test('is told beside the field what is wrong, and what was chosen stays', async () => {
    const wrong: [Record<string, string>, number, string][] = [
      [{ lastDayMonth: '13' }, 422, 'Wat is je laatste dag als lid?'],
      [{ whereTo: 'maan' }, 422, 'Wat ga je hierna doen?'],
      [{ lastDayYear: '2031' }, 409, 'Kies een dag van hooguit drie maanden terug'],
    ]
    for (const [fields, status, sentence] of wrong) {
      const answer = await world.post(world.anna, own, typed(fields))
      expect([answer.status, fields]).toEqual([status, fields])
      expect(answer.html).toContain(sentence)
      expect(answer.html).toContain('value="30"')
    }
  })

  test('is asked before it is taken back: the first press only shows what goes, and the yes', async () => {
    await world.post(world.anna, own, typed())
    const { html } = await world.get(world.anna, own)
    const asked = /<details[^>]*>(?:(?!<details)[^])*?Toch niet stoppen[^]*?<\/details>/.exec(html)![0]
    expect(asked).toMatch(/De laatste dag, en wat er daarna zou komen, zijn dan weg\.[^]*Ja, niet stoppen/)
    expect(asked).toContain(`action="${own}/terug"`)
    // Nothing outside what is asked takes it back.
    expect(html.replace(asked, '')).not.toContain(`${own}/terug`)
    expect(asked).not.toMatch(/<details[^>]* open/)
    expect(await world.sql('select from leaving where taken_back_at is null')).toHaveLength(1)
  })

  test('takes it back, once', async () => {
    await world.post(world.anna, own, typed())
    const press = () => world.post(world.anna, `${own}/terug`, { commandId: newId() })
    expect((await press()).to).toBe(`${own}?terug=ja`)
    expect((await world.get(world.anna, `${own}?terug=ja`)).html).toContain('Je blijft lid.')
    const again = await press()
    expect(again.status).toBe(409)
    expect(again.html).toContain('Er staat niet, of niet meer, dat dit lid stopt.')
  })
})

describe('before somebody says it', () => {
  test('what is in the pot and where it goes stands first; no day is chosen, and it is asked once more', async () => {
    const { html } = await world.get(world.anna, own)
    expect(html).toContain('Eerst dit: je potje')
    expect(html).toContain('Het potje is leeg.')
    expect(html).not.toMatch(/name="lastDay(Day|Month|Year)"[^>]*value="\d/)
    const asked = await world.post(world.anna, own, typed({ intent: '' }))
    expect(asked.status).toBe(200)
    for (const words of ['Klopt dit?', 'Je laatste dag als lid is 30 april 2026', 'Het potje is leeg.'])
      expect(asked.html).toContain(words)
    expect(await world.sql('select from leaving')).toHaveLength(0)
    const far = await world.post(world.anna, own, typed({ intent: '', lastDayYear: '2031' }))
    expect([far.status, far.html.includes('Kies een dag van hooguit drie maanden terug')]).toEqual([
      409,
      true,
    ])
  })

  test('who may not read the pot reads nothing of it', async () => {
    expect((await world.get(world.carla, ofAnna())).html).not.toContain('Eerst dit')
    expect((await world.get(world.greet, ofAnna())).html).toContain('Eerst dit: het potje van Anna')
  })
})

describe('who helps', () => {
  test('writes down how it was told, and finds the way to the register when the day has come', async () => {
    expect((await world.get(world.carla, ofAnna())).html).toContain('Anna stopt als lid')
    const without = await world.post(world.carla, ofAnna(), typed())
    expect(without.status).toBe(422)
    const told = typed({ how: 'phone', lastDayDay: '28', lastDayMonth: '3' })
    expect((await world.post(world.carla, ofAnna(), told)).to).toBe(`${ofAnna()}?gezegd=ja`)
    const coach = await world.get(world.carla, ofAnna())
    expect(coach.html).toContain('Verteld: aan de telefoon.')
    expect(coach.html).toContain('Hierna: Werk bij een baas.')
    expect(coach.html).not.toContain('Het potje')
    expect(coach.html).not.toContain('uitschrijven"')
    const office = await world.get(world.greet, ofAnna())
    expect(office.html).not.toContain('Werk bij een baas')
    expect(office.html).toContain('Het potje is leeg.')
    expect(office.html).toContain(`/gildehuis/leden/${world.anna.memberId}/uitschrijven`)
    const opened = await world.sql("select count(*)::int as n from read_log where file = 'leaving'")
    expect(opened[0]!['n']).toBeGreaterThan(0)
  })

  test('nobody else opens it', async () => {
    for (const who of [world.bea, world.otto, world.anna])
      expect((await world.get(who, ofAnna())).status).toBe(403)
    for (const who of [world.bea, world.otto, world.carla])
      expect((await world.get(who, own)).status).toBe(403)
  })
})
