/** What was confirmed and is not with the municipality: said to member, office and coach, until it is there. */
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { homeRoutes } from '../../../home.tsx'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import { benefitRoutes } from '../routes.ts'
import * as play from '../statement/statement-play.fixture.ts'

let world: play.StatementWorld
let web: Awaited<ReturnType<typeof webOf>>
const here = '/gildehuis/overzichten'
const office = '/gildehuis/overzichten-versturen'
beforeEach(async () => {
  world = await play.statementWorld('portal')
  world.setNow('2026-04-01T05:00:00Z')
  await play.monthIsOver(world)
  world.setNow('2026-04-03T12:02:00Z')
  web = await webOf(world, [...homeRoutes, ...benefitRoutes])
  await play.confirm(world, world.anna, await mine())
  await play.rest(world)
})
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

const mine = async () => (await play.statements(world, world.anna))[0]!
const seen = async (who: PersonActor, path: string) => (await web.get(who, path)).html
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!

describe('a confirmed statement that nobody of the municipality reads', () => {
  test('is said to its member: in the list, inside with what can be done, and on the first page', async () => {
    expect(await seen(world.anna, here)).toContain('Nog niet bij de gemeente')
    const inside = await seen(world.anna, `${here}/${(await mine()).id}`)
    for (const words of [
      'Nog niet bij de gemeente',
      'Kies met wie je deelt',
      'Bekijk de pdf',
      'Doe het op de post',
    ])
      expect(inside).toContain(words)
    expect(await seen(world.anna, '/gildehuis')).toContain(
      'Je overzicht van maart 2026 is nog niet bij de gemeente',
    )
  })
  test('is counted for the office and the coach', async () => {
    for (const who of [world.greet, world.carla]) {
      expect(await seen(who, '/gildehuis')).toContain('1 bevestigd overzicht is nog niet bij de gemeente')
      expect(await seen(who, office)).toContain('nog niet bij de gemeente')
    }
  })
  test('of several the choices stand above the list, and one button posts all of them', async () => {
    world.setNow('2026-05-01T05:00:00Z')
    await play.monthIsOver(world, day('2026-05-01'))
    await play.confirm(world, world.anna, await mine())
    await play.rest(world)
    world.setNow('2026-05-01T09:00:00Z')
    const html = await seen(world.anna, here)
    expect(html).toContain('2 overzichten zijn nog niet bij de gemeente')
    expect(html).toContain('Doe ze alle 2 op de post')
    const fields = Object.fromEntries(
      [...html.matchAll(/name="(one\.\d+\.\w+)" value="([^"]+)"/g)].map(([, name, value]) => [name!, value!]),
    )
    const sent = await web.post(world.anna, '/gildehuis/overzichten-op-de-post', fields)
    expect([sent.status, sent.to]).toEqual([303, `${here}?post=2`])
    const asked = await world.sql(`select count(*)::int as n from statement_event where kind = 'post-asked'`)
    expect(asked[0]!['n']).toBe(2)
    const after = await seen(world.anna, `${here}?post=2`)
    expect(after).toContain('De administratie doet je overzichten op de post.')
    expect(after).not.toContain('Nog niet bij de gemeente')
    expect(after).toContain('Wordt verstuurd')
  })
  test('who left reads what is not there and what was not confirmed, and does something about both', async () => {
    for (const month of ['2026-05-01', '2026-06-01'] as const) {
      world.setNow(`${month}T05:00:00Z`)
      await play.monthIsOver(world, day(month))
      if (month === '2026-05-01') await play.confirm(world, world.anna, await mine())
    }
    await play.rest(world)
    const june = (await mine()).id
    await world.sql(`update member set left_on = '2026-05-31' where id = $1`, [world.anna.memberId])
    await world.sql(`update role_assignment set until = at_now() where person_id = $1`, [world.anna.personId])
    const former = { ...world.anna, roles: [], left: true } as const
    const afterwards = await webOf(world, benefitRoutes, [former])
    const { html } = await afterwards.get(former, here)
    const [first] = [...html.matchAll(/\/overzichten\/([0-9a-f-]{36})" *>maart 2026/g)].map(([, id]) => id)
    const inside = await afterwards.get(former, `${here}/${first}`)
    for (const page of [html, inside.html]) {
      const main = /<main[^]*<\/main>/.exec(page)![0]
      expect(main).toMatch(/[Pp]rint de pdf en geef of stuur hem zelf/)
      for (const offered of ['<form', '/uitkering/delen', 'Kies wat je wilt']) expect(main).toContain(offered)
    }
    expect(html).toContain('2 overzichten zijn nog niet bij de gemeente')
    expect(html).toMatch(new RegExp(`Dit wacht op jou[^]*overzichten/${june}"`))
  })
  test('is said no more once it is there', async () => {
    await play.share(world, world.anna)
    await play.night(world)
    expect(await seen(world.anna, here)).not.toContain('Nog niet bij de gemeente')
    expect(await seen(world.anna, '/gildehuis')).not.toContain('nog niet bij de gemeente')
    for (const who of [world.greet, world.carla])
      expect(await seen(who, '/gildehuis')).not.toContain('nog niet bij de gemeente')
  })
})

const OTHER = 'a'.repeat(64)

describe('with the yes of the member', () => {
  const asks = async (other?: string) => {
    const path = `${here}/${(await mine()).id}`
    const destination = other ?? hidden(await seen(world.anna, path), 'destination')
    return web.post(world.anna, `${path}/post`, { destination })
  }
  test('the office posts it, to the address that the member read', async () => {
    expect(await seen(world.greet, office)).toContain('Er is niets om op de post te doen.')
    expect((await web.get(world.greet, `${office}/${(await mine()).id}/overzicht.pdf`)).status).toBe(404)
    expect((await asks()).status).toBe(303)
    expect(await seen(world.anna, '/gildehuis')).not.toContain('nog niet bij de gemeente')
    expect(await seen(world.greet, office)).toContain('Naar: Gemeente Dalwijk, Raadhuisplein 1')
    expect((await web.get(world.greet, `${office}/${(await mine()).id}/overzicht.pdf`)).status).toBe(200)
    // Asked for, it is somebody's to do: what nobody sees, nobody posts.
    for (const path of ['/gildehuis', '/gildehuis/te-doen'])
      expect(await seen(world.greet, path)).toContain('Doe 1 overzicht op de post')
    expect(await seen(world.greet, '/gildehuis/te-doen')).toContain('Het oudste wacht sinds 3 april 2026.')
    for (const who of [world.greet, world.carla])
      expect(await seen(who, '/gildehuis')).toContain('1 overzicht moet nog op de post')
    const posted = { statement: (await mine()).id, intent: 'posted' }
    expect((await web.post(world.greet, office, posted)).status).toBe(303)
    expect(await seen(world.greet, '/gildehuis')).not.toContain('op de post')
    // Pressed beside the wrong name, it is taken back, and stands with what is to be posted again.
    expect(await seen(world.greet, office)).toContain('Toch niet gepost: Anna')
    const back = { ...posted, intent: 'not-posted' }
    expect((await web.post(world.greet, office, back)).status).toBe(303)
    expect((await web.post(world.greet, office, back)).status).toBe(409)
    world.setNow('2026-04-04T09:00:00Z')
    expect(await seen(world.anna, `${here}/${(await mine()).id}`)).toContain('We schreven per ongeluk op')
    expect(await seen(world.greet, '/gildehuis')).toContain('op de post')
    expect((await web.post(world.greet, office, posted)).status).toBe(303)
    expect(await seen(world.anna, `${here}/${(await mine()).id}`)).toContain('Op de post gedaan op')
  })
  test('not to another address than was read, nor of who shares already, nor of somebody else', async () => {
    expect((await asks(OTHER)).status).toBe(409)
    const path = `${here}/${(await mine()).id}/post`
    expect((await web.post(world.piet, path, { destination: OTHER })).status).toBe(404)
    await play.share(world, world.anna)
    await play.night(world)
    expect((await asks(OTHER)).status).toBe(409)
  })
  test('when the address of the municipality changed since, it is asked again', async () => {
    await asks()
    await world.sql(`update municipality set address = 'Nieuw plein 2'`)
    world.setNow('2026-04-03T13:02:00Z')
    expect(await seen(world.greet, office)).toContain('Er is niets om op de post te doen.')
    const posted = { statement: (await mine()).id, intent: 'posted' }
    expect((await web.post(world.greet, office, posted)).status).toBe(409)
    expect(await seen(world.anna, '/gildehuis')).toContain('nog niet bij de gemeente')
    expect((await asks()).status).toBe(303)
    expect(await seen(world.greet, office)).toContain('Nieuw plein 2')
  })
})

test('when the municipality wants post, what was not there is asked again at once, then in the pile', async () => {
  world.setNow('2026-04-04T12:02:00Z')
  await play.goesElsewhere(world, { delivery: 'print', address: 'Raadhuisplein 1' })
  await play.rest(world)
  const again = await mine()
  expect([again.version, again.confirmedAt]).toEqual([2, null])
  await play.confirm(world, world.anna, again)
  await play.rest(world)
  expect(await seen(world.greet, office)).toContain('Naar: Gemeente Dalwijk, Raadhuisplein 1')
})

describe('of a month with two confirmed versions', () => {
  /** Hours that came later: a second version is made, and confirmed. */
  const again = async () => {
    world.setNow('2026-04-05T05:00:00Z')
    await play.worked(world, world.anna, '2026-03-10', 90)
    await play.night(world)
    await play.confirm(world, world.anna, await mine(), { noHours: false })
    await play.rest(world)
    world.setNow('2026-04-05T12:02:00Z')
    const [newest, old] = await play.statements(world, world.anna)
    expect([newest!.version, newest!.replaced, old!.version, old!.replaced]).toEqual([2, false, 1, true])
    return { newest: newest!, old: old! }
  }
  const asksFor = async (id: string) =>
    web.post(world.anna, `${here}/${id}/post`, {
      destination: hidden(await seen(world.anna, `${here}/${id}`), 'destination'),
    })
  /** Says past every command that something happened to a statement. */
  const past = (who: PersonActor, statementId: string, kind: string) =>
    as(world, who, (tx) =>
      sql`insert into statement_event (cooperative_id, id, statement_id, member_id, kind, at, by_person, text)
        values (${world.cooperativeId}, uuidv7(), ${statementId}, ${world.anna.memberId}, ${kind}, at_now(),
          ${who.personId}, 'Raadhuisplein 1')`.execute(tx),
    )

  test('the newest is asked for, once; and when that was posted the old one is not asked for again', async () => {
    const { newest, old } = await again()
    for (const who of [world.greet, world.carla])
      expect(await seen(who, '/gildehuis')).toContain('1 bevestigd overzicht is nog niet bij de gemeente')
    expect(await seen(world.anna, `${here}/${old.id}`)).toContain('Je bevestigde later een nieuwere versie')
    expect((await asksFor(newest.id)).status).toBe(303)
    expect((await web.post(world.greet, office, { statement: newest.id, intent: 'posted' })).status).toBe(303)
    world.setNow('2026-04-06T09:00:00Z')
    for (const path of [here, '/gildehuis', '/gildehuis/te-doen'])
      expect(await seen(world.anna, path)).not.toMatch(/[Nn]og niet bij de gemeente/)
    expect(await seen(world.anna, here)).toContain('Er is een nieuwere versie')
    for (const who of [world.greet, world.carla]) {
      expect(await seen(who, '/gildehuis')).not.toContain('nog niet bij de gemeente')
      expect(await seen(who, office)).not.toMatch(/>nog niet bij de gemeente/)
    }
  })
  test('the old one that was asked for is not in the pile any more, and nobody posts it', async () => {
    const first = await mine()
    expect((await asksFor(first.id)).status).toBe(303)
    expect(await seen(world.greet, office)).toContain('Naar: Gemeente Dalwijk')
    const { newest, old } = await again()
    expect(await seen(world.greet, office)).toContain('Er is niets om op de post te doen.')
    const posted = await web.post(world.greet, office, { statement: old.id, intent: 'posted' })
    expect(posted.status).toBe(409)
    expect(posted.html).toContain('Doe deze niet op de post, maar de nieuwste.')
    const destination = hidden(await seen(world.anna, `${here}/${newest.id}`), 'destination')
    const asked = await web.post(world.anna, `${here}/${old.id}/post`, { destination })
    expect([asked.status, asked.html.includes('Die gaat naar de gemeente, deze niet meer.')]).toEqual([409, true])
    await expect(past(world.greet, old.id, 'sent')).rejects.toThrow('only the newest version of a month is posted')
    await expect(past(world.anna, old.id, 'post-asked')).rejects.toThrow('a statement is posted to the address')
  })
})
