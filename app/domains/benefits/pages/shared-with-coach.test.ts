/**
 * What a member shares with a coach is read there: the statements and the year too, and only as long as it is
 * shared.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import type { SharedField } from '../consent/consent.ts'
import { giveConsent } from '../consent/give-consent.ts'
import { revokeConsent } from '../consent/revoke-consent.ts'
import { customerOfMember, issuedOf } from '../../sales/sales-play.fixture.ts'
import { benefitRoutes } from '../routes.ts'
import * as play from '../statement/statement-play.fixture.ts'

let world: play.StatementWorld
let web: Awaited<ReturnType<typeof webOf>>
let shared: string
let statement: string
beforeAll(async () => {
  world = await play.statementWorld('print')
  world.setNow('2026-04-01T05:00:00Z')
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  await play.monthIsOver(world)
  world.setNow('2026-04-03T12:02:00Z')
  await play.worked(world, world.anna, '2026-03-12', 90)
  web = await webOf(world, benefitRoutes)
  const [march] = await play.statements(world, world.anna)
  await play.confirm(world, world.anna, march!, { remark: 'Dit was mijn eerste klant.' })
  shared = `/gildehuis/leden/${world.anna.memberId}/gedeeld`
  statement = `${shared}/${march!.id}`
})
afterAll(() => world.close())

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')
const give = (fields: SharedField[]) =>
  must(
    world.perform(
      giveConsent,
      world.anna,
      { personId: world.carla.personId, purpose: 'coach', fields },
      newId(),
    ),
  )

test('who can read what one told is named: nobody else, or those with whom something of it is shared', async () => {
  const told = async () => plain((await web.get(world.anna, '/gildehuis/uitkering/gegevens')).html)
  expect(await told()).toContain('Alleen jij. Niet de administratie')
  const consentId = await give(['household', 'statements'])
  expect(await told()).toContain('Jij, en Carla Visser, want jij deelt er iets van.')
  expect(await told()).not.toContain('Alleen jij')
  await must(world.perform(revokeConsent, world.anna, { consentId }, newId()))
  expect(await told()).toContain('Alleen jij. Niet de administratie')
})

test('the year and the statements are read where they are named, and kept with who looked', async () => {
  await give(['benefit'])
  expect((await web.get(world.carla, statement)).status).toBe(404)
  const consentId = await give(['statements', 'meters'])
  const list = await web.get(world.carla, shared)
  expect(list.html).toContain(`href="${statement}"`)
  expect(plain(list.html)).toContain(
    'In 2026 tot nu toe: 1 uur en 30 minuten gewerkt, € 100,00 omzet zonder btw.',
  )
  const { status, html } = await web.get(world.carla, statement)
  expect(status).toBe(200)
  for (const words of [
    'Maandoverzicht van Anna, maart 2026',
    'Factuur 2026-0001',
    'Dit was mijn eerste klant.',
  ])
    expect(plain(html)).toContain(words)
  // The customer is in no statement.
  expect(html).not.toContain('Bakkerij')
  const read = await world.sql('select route, parts from read_log where person_id = $1 order by read_at', [
    world.carla.personId,
  ])
  expect(read).toContainEqual({ route: '/:coop/leden/:member/gedeeld/:statement', parts: [] })
  expect(read).toContainEqual({
    route: '/:coop/leden/:member/gedeeld',
    parts: ['benefit', 'statements', 'meters'],
  })
  for (const who of [world.greet, world.piet, world.anna])
    expect((await web.get(who, statement)).status).toBe(403)

  await must(world.perform(revokeConsent, world.anna, { consentId }, newId()))
  expect((await web.get(world.carla, statement)).status).toBe(404)
  expect((await web.get(world.carla, shared)).html).toContain('Anna deelt niets met jou')
})
