import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import { giveConsent } from '../../benefits/index.ts'
import { revokeConsent } from '../../benefits/consent/revoke-consent.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { momentsOf } from '../growth.db.ts'
import { guidanceRoutes } from '../routes.ts'

let world: PageWorld
beforeEach(async () => {
  world = await pageWorld([...guidanceRoutes])
})
afterEach(() => world.close())

const own = '/gildehuis/mijn-plan/groei'
const guided = () => `/gildehuis/begeleiding/${world.anna.memberId}/groei`
const say = (fields: Record<string, string>, commandId: string = newId()) =>
  world.post(world.anna, own, { commandId, ...fields })
const share = (personId = world.carla.personId, purpose: 'coach' | 'case-manager' = 'coach') =>
  world.perform(giveConsent, world.anna, { personId, purpose, fields: ['growth'] }, newId())

describe('how it goes', () => {
  test('is said in a few taps, once, and again on the same day in its place', async () => {
    expect((await world.get(world.anna, own)).html).toContain('Vul je dit een paar keer in')
    const once = newId()
    expect((await say({ money: '2', words: 'Weinig klanten' }, once)).to).toBe(`${own}?bewaard`)
    await say({ money: '2', words: 'Weinig klanten' }, once)
    world.setNow('2026-03-29T15:00:00Z')
    expect((await world.get(world.anna, own)).html).toContain('Weinig klanten')
    await say({ money: '3', network: '5', words: '' })
    expect(await world.sql('select money, skills, network, words from growth_moment')).toEqual([
      { money: 3, skills: null, network: 5, words: '' },
    ])
  })

  test('is seen as a line with its table, in words and without a number', async () => {
    await say({ money: '2' })
    const without = (await world.get(world.anna, own)).html
    expect([without.includes('Dit zei je eerder'), without.includes('schreef')]).toEqual([true, false])
    world.setNow('2026-04-29T10:00:00Z')
    await say({ money: '4', words: 'Twee vaste klanten' })
    const { html } = await world.get(world.anna, own)
    expect(html).toContain('Van een beetje lastig op 29 maart 2026 tot goed op 29 april 2026.')
    expect(html).toContain('Bekijk het in een tabel')
    expect(html).toContain('Twee vaste klanten')
    expect(html.match(/<circle class="fill-pot"/g)).toHaveLength(2)
  })

  test('says what is wrong, and what was typed stays', async () => {
    const nothing = await say({ words: '' })
    expect(nothing.status).toBe(409)
    expect(nothing.html).toContain('Tik bij één vraag aan hoe het gaat')
    const number = await say({ money: '9', words: 'Nummer 111222333' })
    expect(number.status).toBe(409)
    expect(number.html).toContain('Dit is geen burgerservicenummer')
    expect(number.html).toContain('Nummer 111222333</textarea>')
    expect((await say({ words: 'x'.repeat(501) })).status).toBe(422)
    expect(await world.sql('select count(*)::int as n from growth_moment')).toEqual([{ n: 0 }])
  })

  test('goes away when the member takes it away', async () => {
    await say({ money: '2', words: 'Dit niet' })
    const away = `${own}/2026-03-29/weg`
    expect((await world.get(world.anna, away)).html).toContain('Dit niet')
    expect((await world.post(world.anna, away, { commandId: newId() })).to).toBe(`${own}?weg`)
    expect((await world.get(world.anna, away)).status).toBe(404)
    expect((await world.get(world.anna, `${own}/gisteren/weg`)).status).toBe(404)
  })
})

describe('a coach', () => {
  test('reads it as long as the member shares it, and the member reads that they did', async () => {
    await say({ money: '2', words: 'Van mij' })
    expect((await world.get(world.carla, guided())).html).toContain('Anna deelt dit niet met je.')
    const consentId = await must(share())
    const shared = await world.get(world.carla, guided())
    expect(shared.html).toContain('Van mij')
    expect(shared.html).not.toContain('Haal 29 maart 2026 weg')
    expect(await world.sql('select parts from read_log order by read_at, cardinality(parts)')).toEqual([
      { parts: [] },
      { parts: ['growth'] },
    ])
    await must(world.perform(revokeConsent, world.anna, { consentId }, newId()))
    expect((await world.get(world.carla, guided())).html).not.toContain('Van mij')
  })

  test('alone: nobody of the office reads it, and a municipality is not shared with', async () => {
    await say({ money: '2', words: 'Van mij' })
    await must(share())
    for (const who of [world.piet, world.greet, world.bea, world.otto, world.stranger])
      expect(
        await world.database.read(who, (tx) => momentsOf(tx, world.cooperativeId, world.anna.memberId)),
      ).toEqual([])
    for (const who of [world.greet, world.bea, world.otto])
      expect((await world.get(who, guided())).status).toBe(403)
    await expect(
      world.sql(
        `insert into consent values ($1, gen_random_uuid(), $2, $3, 'case-manager', array['growth'],
           now(), null, null)`,
        [world.cooperativeId, world.anna.memberId, world.greet.personId],
      ),
    ).rejects.toThrow('consent_growth_is_for_a_coach')
  })
})
