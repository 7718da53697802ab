import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { textIn } from '../../../text/index.ts'
import { day } from '../../../values/day.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { loadPortfolio } from '../load-portfolio.ts'
import type { Portfolio } from '../portfolio.ts'
import { leavingRoutes } from '../routes.ts'
import { chosenParts } from './portfolio-lines.ts'

let world: PageWorld
beforeAll(async () => {
  world = await pageWorld([...leavingRoutes])
  await didThings()
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const own = '/gildehuis/stoppen/bewijs'
const readBy = (who: PersonActor, of = world.anna.memberId) =>
  world.database.read(who, (tx) => loadPortfolio(tx, world.cooperativeId, of))

/** Anna helped Piet, who said thanks; came to one meeting and missed another; reached a goal, and dropped one. */
async function didThings() {
  const { cooperativeId: at, anna, piet, carla, sql } = world
  for (const [title, attendance] of [
    ['Boekhouden voor beginners', 'came'],
    ['Foto’s maken', 'missed'],
  ]) {
    const workshop = newId()
    await sql(
      `insert into workshop (cooperative_id, id, title, place, starts_at, minutes, places, made_by, changed_at)
       values ($1, $2, $3, 'Werkplein 1', '2026-02-10T10:00Z', 60, 10, $4, now())`,
      [at, workshop, title, carla.personId],
    )
    await sql('alter table workshop_seat disable trigger user')
    await sql(
      `insert into workshop_seat (cooperative_id, workshop_id, member_id, state, asked_at, said_by, attendance,
         noted_by)
       values ($1, $2, $3, 'in', now(), $4, $5, $6)`,
      [at, workshop, anna.memberId, anna.personId, attendance, carla.personId],
    )
    await sql('alter table workshop_seat enable trigger user')
  }
  const post = newId()
  await sql(
    `insert into help_post (cooperative_id, id, member_id, kind, what, said_at)
     values ($1, $2, $3, 'ask', 'een muur schilderen', now())`,
    [at, post, piet.memberId],
  )
  await sql(
    `insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at, agreed_at,
       helper_done_at, helped_done_at, thanks, thanked_at)
     values ($1, $2, $3, $4, $5, $4, now(), now(), now(), '2026-03-01T10:00Z', 'Mooi en netjes gedaan', now())`,
    [at, newId(), post, anna.memberId, piet.memberId],
  )
  for (const [words, state] of [
    ['Twee vaste klanten', 'done'],
    ['Een bus kopen', 'dropped'],
  ]) {
    const goal = newId()
    await sql(
      `insert into guidance_goal (cooperative_id, id, member_id, theme, goal, added_by, added_at, written_by,
         written_at)
       values ($1, $2, $3, 'business', $4, $5, now(), $5, now())`,
      [at, goal, anna.memberId, words, anna.personId],
    )
    if (state === 'done')
      await sql('update guidance_goal set reached_by = $2, reached_at = now() where id = $1', [
        goal,
        anna.personId,
      ])
    await sql(
      `insert into guidance_step (cooperative_id, id, member_id, goal_id, step, helper, added_by, added_at, written_by,
         written_at, state, closed_by, closed_at)
       values ($1, $2, $3, $4, 'Bellen', '', $5, now(), $5, now(), $6, $5, now())`,
      [at, newId(), anna.memberId, goal, anna.personId, state],
    )
  }
}

describe('what somebody did', () => {
  test('is what the facts say; no names of others are added', async () => {
    const did = await readBy(world.anna)
    expect(did.businesses.map(({ tradeName }) => tradeName)).toEqual(['Schilderwerk Anna'])
    expect(did.workshops.map(({ title }) => title)).toEqual(['Boekhouden voor beginners'])
    expect(did.help).toMatchObject([{ what: 'een muur schilderen', thanks: 'Mooi en netjes gedaan' }])
    expect(did.goals.map(({ goal }) => goal)).toEqual(['Twee vaste klanten'])
    expect(JSON.stringify(did)).not.toContain('Piet')
  })

  test('the office reads neither the help nor the goals by it, and nobody from elsewhere anything', async () => {
    for (const who of [world.greet, world.otto, world.stranger]) {
      const { help, goals, hours } = await readBy(who)
      expect([help, goals, hours]).toEqual([[], [], []])
    }
    expect((await readBy(world.stranger)).businesses).toEqual([])
  })
})

describe('on paper', () => {
  const did: Portfolio = {
    businesses: [
      {
        id: 'b',
        tradeName: 'Schilderwerk Anna',
        trade: 'schilder',
        since: day('2024-01-01'),
        until: undefined,
      },
    ],
    years: [{ year: 2025, net: 123450n, invoices: 1 }],
    hours: [{ year: 2025, minutes: 5400 }],
    workshops: [],
    help: [{ id: 'h', kind: 'ask', what: 'een muur schilderen', on: day('2026-03-01'), thanks: 'Mooi' }],
    goals: [{ id: 'g', goal: 'Twee vaste klanten' }],
  }
  const paper = (...keys: string[]) => chosenParts({ text: textIn('nl'), language: 'nl' }, did, keys)

  test('stands what was chosen, and nothing else', () => {
    expect(paper()).toEqual([])
    expect(paper('help.h')).toEqual([
      { title: 'Hulp die ik gaf', lines: ['Een lid vroeg: “Wie kan een muur schilderen?” (1 maart 2026)'] },
    ])
    expect(paper('years.2025', 'thanks.h', 'iets.anders')).toEqual([
      { title: 'Mijn werk per jaar', lines: ['2025: €\u00a01.234,50 omzet zonder btw, 1 factuur'] },
      { title: 'Wat anderen zeiden, zonder naam', lines: ['Mooi'] },
    ])
  })

  test('the member chooses; what tells of oneself is not ticked beforehand', async () => {
    const { html } = await world.get(world.anna, own)
    expect(html).toContain('Schilderwerk Anna')
    expect(html).toContain('Twee vaste klanten')
    expect(html.match(/checked/g)).toHaveLength(1)
  })

  test('it comes as a PDF; with nothing chosen it is asked again', async () => {
    const none = await world.get(world.anna, `${own}.pdf`)
    expect([none.status, none.html.includes('Kies eerst wat erop moet komen.')]).toEqual([422, true])
    const key = `businesses.${world.anna.businessId}`
    const paperOfAnna = await world.get(world.anna, `${own}.pdf?businesses=${key}`)
    expect([paperOfAnna.status, paperOfAnna.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(paperOfAnna.html.startsWith('%PDF-')).toBe(true)
    expect((await world.get(world.piet, `${own}.pdf?businesses=${key}`)).status).toBe(422)
    for (const who of [world.bea, world.carla]) expect((await world.get(who, `${own}.pdf`)).status).toBe(403)
  })
})
