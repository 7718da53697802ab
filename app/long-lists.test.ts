/** Where a co-operative has more members than a page can tell: fifty at a time, and anybody is found by name. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listPage as contractsPage } from './domains/contracts/pages/list-page.tsx'
import { guidanceRoutes } from './domains/guidance/routes.ts'
import { listPage as applicationsPage } from './domains/joining/pages/list-page.tsx'
import { potsPage } from './domains/pots/pages/pots-page.tsx'
import { peoplePage } from './domains/members/pages/people-page.tsx'
import { membersPage } from './domains/members/pages/list-page.tsx'
import { registerPage } from './domains/members/pages/register-page.tsx'
import { pageWorld, type PageWorld } from './domains/sales/pages/page-world.fixture.ts'
import { officePage } from './domains/week-on-paper/pages/office-page.tsx'
import { at } from './web/route.ts'

let world: PageWorld
beforeAll(async () => {
  world = await pageWorld([
    at('get', '/:coop/leden', 'members.read', membersPage),
    at('get', '/:coop/leden/register', 'members.register', registerPage),
    at('get', '/:coop/overeenkomsten', 'contracts.see', contractsPage),
    ...guidanceRoutes,
    at('get', '/:coop/mensen', 'roles.assign', peoplePage),
    at('get', '/:coop/potjes', 'pots.read', potsPage),
    at('get', '/:coop/op-papier', 'paper-week.print', officePage),
    at('get', '/:coop/aanmeldingen', 'applications.follow', applicationsPage),
  ])
  // With Anna and Piet they are a hundred and twenty; nobody of the others signed in for three weeks.
  await world.sql(
    `with people as (
       insert into person (id, name, email, created_at)
       select gen_random_uuid(), 'Lid ' || lpad(n::text, 3, '0'), n || '@voorbeeld.example', $2::timestamptz
       from generate_series(1, 118) n returning id, name),
     members as (
       insert into member (cooperative_id, id, person_id, name, first_name, joined_on)
       select $1, gen_random_uuid(), id, name, name, '2020-01-01' from people returning id)
     insert into session
       (token_hash, id, person_id, started_at, last_seen_at, expires_at, shared_device, way_in, device)
     select sha256(id::text::bytea), gen_random_uuid(), id, $2, $2 - interval '40 days', $2, false, 'code', 'x'
     from people`,
    [world.cooperativeId, world.clock().at],
  )
})
afterAll(() => world.close())

/** The names of members that stand on a page, each once. */
const names = (html: string) => [...new Set(html.match(/Anna de Vries|Piet Bakker|Lid \d{3}/g))]

describe.each([
  ['/gildehuis/leden', 'greet'],
  ['/gildehuis/leden/register', 'greet'],
  ['/gildehuis/overeenkomsten', 'greet'],
  ['/gildehuis/overeenkomsten', 'carla'],
  ['/gildehuis/op-papier', 'greet'],
  ['/gildehuis/potjes', 'bea'],
] as const)('%s to %s', (path, who) => {
  test('tells fifty at a time, of how many these are, and the way to the others', async () => {
    const first = (await world.get(world[who], path)).html
    expect(names(first)).toHaveLength(50)
    expect(first).toContain('Je ziet 1 tot en met 50 van 120.')
    expect(first).toContain(`href="${path}?pagina=2"`)
    const rest = (await world.get(world[who], `${path}?pagina=3`)).html
    expect(rest).toContain('Je ziet 101 tot en met 120 van 120.')
    expect(names(first + (await world.get(world[who], `${path}?pagina=2`)).html + rest)).toHaveLength(120)
  })

  test('finds anybody by a part of their name, and says so when there is nobody', async () => {
    const found = (await world.get(world[who], `${path}?naam=LID+117`)).html
    expect(names(found.replace(/“.*?”/, ''))).toEqual(['Lid 117'])
    expect(found).toContain('Gevonden met “LID 117”: 1.')
    const none = await world.get(world[who], `${path}?naam=zzz`)
    expect(none.status).toBe(200)
    expect(none.html).toContain('Wij vonden niemand met “zzz”.')
    expect(none.html).toContain(`<a class="nl-link" href="${path}">Laat iedereen zien</a>`)
  })
})

test('who applies stands fifty at a time, what ended apart', async () => {
  await world.sql(
    `insert into application (cooperative_id, id, name, idea, stage, stage_since, received_at)
     select $1, gen_random_uuid(), 'Aanmelder ' || n, 'Taarten bakken', 'intake-planned', '2026-02-01', now()
     from generate_series(1, 60) n`,
    [world.cooperativeId],
  )
  const path = '/gildehuis/aanmeldingen'
  const first = (await world.get(world.greet, path)).html
  const rest = (await world.get(world.greet, `${path}?pagina=2`)).html
  expect(first).toContain('Je ziet 1 tot en met 50 van 60.')
  const applicants = (html: string) => new Set(html.match(/Aanmelder \d+/g))
  expect([applicants(first).size, applicants(rest).size, applicants(first + rest).size]).toEqual([50, 10, 60])
})

test('a coach sees of all who need them how many they are, and reads on; everybody is found by name', async () => {
  const path = '/gildehuis/begeleiding'
  const first = (await world.get(world.carla, path)).html
  expect(first).toContain('Nog 114 leden')
  expect(first).toContain('Je ziet 1 tot en met 50 van 114.')
  const needy = (html: string) => [...html.matchAll(/id="needs-([0-9a-f-]{36})"/g)].map(([, id]) => id)
  const pages = [first]
  for (const page of [2, 3]) {
    const { html } = await world.get(world.carla, `${path}?nodig=${page}`)
    // Who went on reading is not asked to unfold it again.
    expect(html).toMatch(/<details class="details" open><summary>Nog 114 leden/)
    pages.push(html)
  }
  expect(new Set(pages.flatMap(needy)).size).toBe(118)
  const found = (await world.get(world.carla, `${path}?naam=anna`)).html
  expect(found).toMatch(/<details class="details" open><summary>Alle leden \(120\)/)
  expect(found).toContain('Gevonden met “anna”: 1.')
  expect(found).toContain('Anna de Vries')
})

test('who looks in the register of a day stays on that day', async () => {
  const path = '/gildehuis/leden/register'
  const { html } = await world.get(world.greet, `${path}?dag=2019-05-01&naam=piet`)
  expect(names(html)).toEqual(['Piet Bakker'])
  expect(html).toContain(`href="${path}?dag=2019-05-01">Laat iedereen zien`)
  expect(html).toContain('<input type="hidden" name="dag" value="2019-05-01"/>')
})

test('a short list shows no field to search with and no pages', async () => {
  await world.sql(`update member set left_on = '2021-01-01' where name ~ '^Lid' and name > 'Lid 040'`)
  const { html } = await world.get(world.greet, '/gildehuis/overeenkomsten')
  expect(names(html)).toHaveLength(42)
  expect(html).not.toContain('Zoek op naam')
  expect(html).not.toContain('Je ziet')
})

test('who does what stands fifty at a time too, and anybody is found by name', async () => {
  await world.sql(
    `insert into role_assignment select cooperative_id, person_id, 'member', '2020-01-01', null from member
     where cooperative_id = $1 and name ~ '^Lid'`,
    [world.cooperativeId],
  )
  const path = '/gildehuis/mensen'
  const first = (await world.get(world.greet, path)).html
  expect(first).toContain('Je ziet 1 tot en met 50 van')
  expect(names((await world.get(world.greet, `${path}?naam=lid+117`)).html)).toEqual(['Lid 117'])
})
