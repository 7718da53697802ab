import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { loadAttention } from '../load-attention.ts'
import { membersRoutes } from '../../members/routes.ts'
import { guidanceBlock, guidanceRoutes } from '../routes.ts'
import { setGuidance } from '../set-guidance.ts'
import { writeNote } from '../write-note.ts'

const NOBODY_TOLD = { postbox: { post: () => {}, settled: async () => {} } }

let world: PageWorld
beforeEach(async () => {
  world = await pageWorld([...guidanceRoutes, ...membersRoutes(NOBODY_TOLD, [guidanceBlock])])
})
afterEach(() => world.close())

const here = '/gildehuis/begeleiding'
const reasons = async () => {
  const { today } = world.clock()
  const guided = await world.database.read(world.carla, (tx) => loadAttention(tx, world.cooperativeId, today))
  return guided.map((one) => [one.member.firstName, ...one.reasons.map(({ kind }) => kind)])
}
const set = (fields: Record<string, string>) =>
  world.post(world.carla, `${here}/afspraken`, {
    ...{ commandId: newId(), weeks: '', keptMonths: '12', ladder: '' },
    ...fields,
  })

describe('who needs their coach', () => {
  test('is told with the reason and a way; a rhythm counts from when it was agreed', async () => {
    expect((await world.get(world.carla, here)).html).toContain('Niemand heeft je nu nodig')
    await must(world.perform(setGuidance, world.carla, { weeks: 4, ladder: [], keptMonths: 12 }, newId()))
    expect(await reasons()).toEqual([['Anna'], ['Piet']])
    world.setNow('2026-04-27T10:00:00Z')
    const talk = {
      memberId: world.piet.memberId,
      text: 'Het gaat',
      kind: 'evaluation',
    } as const
    await must(world.perform(writeNote, world.carla, talk, newId()))
    expect(await reasons()).toEqual([['Anna', 'evaluation-due'], ['Piet']])
    const page = await world.get(world.carla, here)
    expect(page.html).toContain('Samen terugkijken was bedoeld voor')
    // Everybody is folded, for who has no JavaScript too.
    expect(page.html).toMatch(/<details class="details"><summary>Alle leden \(2\)<\/summary>/)
    expect(page.html).toContain(`${here}/${world.anna.memberId}/aantekeningen`)
    // The name leads to where the phone and a talk are, and there the reason stands as well.
    const member = `/gildehuis/leden/${world.anna.memberId}`
    expect(page.html).toContain(`href="${member}"`)
    const ofAnna = (await world.get(world.carla, member)).html
    for (const words of ['Samen terugkijken was bedoeld voor', 'Stel een gesprek voor', `${member}/telefoon`])
      expect(ofAnna).toContain(words)
  })

  test('who signed in once and not for three weeks is told to a coach, and to nobody else', async () => {
    await world.sql(`update person set email = 'anna@thuis.example' where id = $1`, [world.anna.personId])
    await world.sql(
      `insert into session (token_hash, id, person_id, started_at, last_seen_at, expires_at, shared_device, way_in,
         device)
       values (sha256('x'), gen_random_uuid(), $1, at_now() - interval '30 days', at_now() - interval '22 days',
         at_now(), false, 'code', '')`,
      [world.anna.personId],
    )
    expect(await reasons()).toEqual([['Anna', 'silent'], ['Piet']])
    await world.sql(`update session set last_seen_at = at_now() - interval '20 days'`)
    expect(await reasons()).toEqual([['Anna'], ['Piet']])
  })
})

describe('what was agreed about guiding', () => {
  test('is set by the coach; what is wrong is told beside the field', async () => {
    expect((await world.get(world.carla, `${here}/afspraken`)).html).toContain('Ik heb een idee')
    expect((await set({ weeks: '1' })).status).toBe(422)
    expect((await set({ weeks: 'vaak' })).html).toContain('vaak')
    expect((await set({ keptMonths: '0' })).status).toBe(422)
    expect((await set({ ladder: 'Een\nTwee' })).status).toBe(409)
    expect((await set({ ladder: 'Een\nTwee\nTwee' })).status).toBe(409)
    expect((await set({ weeks: '13', ladder: 'Begin\r\nMidden\r\nTop' })).to).toBe(`${here}?bewaard`)
    expect((await world.get(world.carla, here)).html).toContain('elke 13 weken')
    expect((await world.get(world.greet, `${here}/afspraken`)).status).toBe(403)
  })

  test('a member chooses on the ladder, and other words later change nothing of it', async () => {
    const ladder = '/gildehuis/mijn-plan/ladder'
    expect((await world.get(world.anna, ladder)).status).toBe(404)
    await set({ ladder: 'Begin\nMidden\nTop' })
    expect((await world.get(world.anna, ladder)).html).toContain('Jij en je coach lezen dit')
    const choose = (stands: string, wants: string) =>
      world.post(world.anna, ladder, { commandId: newId(), stands, wants })
    expect((await choose('Begin', 'Midden')).to).toBe(`${ladder}?gekozen`)
    expect((await choose('Begin', 'Nergens')).status).toBe(409)
    expect((await choose('', 'Top')).status).toBe(422)
    await set({ ladder: 'Een\nTwee\nDrie' })
    expect((await world.get(world.anna, '/gildehuis/mijn-plan')).html).toContain('Je staat op “Begin”')
    expect((await world.get(world.carla, `${here}/${world.anna.memberId}`)).html).toContain(
      'Anna staat op “Begin”',
    )
  })
})
