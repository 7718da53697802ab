import { expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { foundRoutes, shopWindowRoutes } from './routes.ts'

test('each page of a long list is found by itself, with its own part of the list for programs', async () => {
  const world = await smallWorld()
  const origin = 'https://kantoor.example'
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  const needs = { database: world.database, clock: world.clock, secrets, publicOrigin: origin }
  const web = await webOf(world, [...foundRoutes(needs), ...shopWindowRoutes(needs)])
  const anyone = undefined
  await web.post(world.bea, '/gildehuis/instellingen/etalage', { listed: 'yes', words: '' })
  await sixty(world)
  const second = (await web.get(anyone, '/gildehuis/etalage?pagina=2&bron=mail')).html
  expect(second).toContain(`<link rel="canonical" href="${origin}/gildehuis/etalage?pagina=2"`)
  expect(second).toContain('"numberOfItems":60,"itemListElement":[{"@type":"ListItem","position":51,')
  const first = (await web.get(anyone, '/gildehuis/etalage?pagina=1')).html
  expect(first).toContain(`<link rel="canonical" href="${origin}/gildehuis/etalage"`)
  expect(first).toContain('"position":1,')
  await world.close()
})

/** Sixty businesses that are public. */
async function sixty(world: World): Promise<void> {
  await world.sql(
    `with more as (
      select c.id as coop, gen_random_uuid() as id, n from cooperative c, generate_series(1, 60) n
      where c.slug = 'gildehuis'
    ), businesses as (
      insert into business (cooperative_id, id, trade_name, started_on)
      select coop, id, 'Zaak ' || n, '2026-01-01' from more returning id
    ), pages as (
      insert into shop_page (cooperative_id, business_id, slug, name, words, area, serves, offers, kept_at, kept_by)
      select coop, more.id, 'zaak-' || n, 'Zaak ' || n, 'Iets.', '', 'people', '[]', at_now(), $1 from more
      returning business_id
    )
    insert into shop_window (cooperative_id, business_id, slug, member_id, name, words, area, serves, offers,
      vat_mode, published_at, published_by)
    select coop, more.id, 'zaak-' || n, $2, 'Zaak ' || n, 'Iets.', '', 'people', '[]', 'normal', at_now(), $1
    from more`,
    [world.piet.personId, world.piet.memberId],
  )
}
