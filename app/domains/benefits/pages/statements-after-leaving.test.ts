/** The pages with which who left accounts for their last months: everything that stands there does what it says. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webOf } from '../../../../test/world-web.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { cooperativeRoutesOf } from '../../../routes.ts'
import * as play from '../statement/statement-play.fixture.ts'
import type { StatementWorld } from '../statement/statement-play.fixture.ts'

let world: StatementWorld
let former: StatementWorld['anna']
let web: Awaited<ReturnType<typeof webOf>>
const at = (place: string) => `/gildehuis/${place}`

beforeAll(async () => {
  world = await play.statementWorld()
  world.setNow('2026-03-21T05:00:00Z')
  await world.sql(`update member set left_on = '2026-03-20' where id = $1`, [world.anna.memberId])
  await world.sql('update role_assignment set until = at_now() where person_id = $1', [world.anna.personId])
  former = { ...world.anna, roles: [], left: true }
  web = await webOf(world, cooperativeRoutesOf({ database: world.database } as never), [former])
})
afterAll(async () => {
  await world.close()
  stopPdfRenderer()
})

const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!

test('before the month is over the page says that its statement comes', async () => {
  const { html } = await web.get(former, at('overzichten'))
  expect(html).toContain('Je was lid tot en met 20 maart 2026')
  expect(html).toContain('Het overzicht van maart 2026 komt hier als die maand voorbij is.')
})

test('then it stands on the first page, is read, and "Klopt" keeps it', async () => {
  world.setNow('2026-04-02T05:00:00Z')
  await play.monthIsOver(world)
  expect((await web.get(former, '/gildehuis')).html).toContain('maart 2026')
  const [statement] = await play.statements(world, former)
  const path = at(`overzichten/${statement!.id}`)
  const { html } = await web.get(former, path)
  expect(html).toContain('Kijk of het klopt. Doe het uiterlijk 10 april 2026.')
  const sent = await web.post(former, path, {
    sha256: hidden(html, 'sha256'),
    destination: hidden(html, 'destination'),
    noHours: 'on',
    remark: '',
  })
  expect(sent.status).toBe(303)
  await play.rest(world)
  expect((await web.get(former, path)).html).toContain('Je hebt dit bevestigd')
})

test('what is not there yet they share with a case manager, and nothing else is offered', async () => {
  const [statement] = await play.statements(world, former)
  const { html } = await web.get(former, at(`overzichten/${statement!.id}`))
  expect(html).toContain('/gildehuis/uitkering/delen"')
  expect(html).toContain('Doe het op de post')
  const sharing = await web.get(former, at('uitkering/delen'))
  expect(sharing.status).toBe(200)
  expect(sharing.html).toContain('Marjolein')
  expect(sharing.html).toContain('de maandoverzichten')
  expect(sharing.html).not.toContain('het huishouden')
  const given = await web.post(former, at('uitkering/delen'), {
    with: `case-manager ${world.marjolein.personId}`,
    'fields.statements': 'on',
    untilDay: '',
    untilMonth: '',
    untilYear: '',
  })
  expect(given.status).toBe(303)
  await play.rest(world)
  expect((await web.get(former, at(`overzichten/${statement!.id}`))).html).not.toContain('Doe het op de post')
  expect((await web.get(former, at('uitkering/delen'))).html).toContain('Stop met delen met Marjolein')
})

test('hours are put right on the day that is meant, and no day after the last is offered', async () => {
  const { status, html } = await web.get(former, at('uren?dag=2026-04-01'))
  expect(status).toBe(200)
  expect(html).toContain('Je was lid tot en met 20 maart 2026. Schrijf hier op')
  expect(html).not.toContain('Vandaag,')
  const noted = await web.post(former, at('uren'), { onDay: '19', onMonth: '3', onYear: '2026', hours: '3' })
  expect(noted.status).toBe(303)
})
