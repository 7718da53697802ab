/**
 * Hours that were not written down, where they matter: what a member says of them before "Klopt", and what is kept
 * of it.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { webOf } from '../../../../test/world-web.ts'
import { customerOfMember, issuedOf } from '../../sales/sales-play.fixture.ts'
import { agreementRoutes, benefitRoutes } from '../routes.ts'
import * as play from '../statement/statement-play.fixture.ts'

let world: play.StatementWorld
let web: Awaited<ReturnType<typeof webOf>>
const here = '/gildehuis/overzichten'
const begin = async (delivery: 'portal' | 'mail' | 'print' = 'portal') => {
  world = await play.statementWorld(delivery)
  world.setNow('2026-04-01T05:00:00Z')
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  await play.monthIsOver(world)
  world.setNow('2026-04-03T12:02:00Z')
  web = await webOf(world, [...benefitRoutes, ...agreementRoutes])
}
afterEach(() => world.close())

const first = async () => (await play.statements(world, world.anna))[0]!
const opened = async () => (await web.get(world.anna, `${here}/${(await first()).id}`)).html
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!

describe('no hours', () => {
  beforeEach(async () => {
    await begin()
    await world.sql(
      `insert into benefit_fact values ($1, gen_random_uuid(), $2, 'benefit', '2026-01-01', null,
        '{"scheme": "BBZ"}', now(), null)`,
      [world.cooperativeId, world.anna.memberId],
    )
  })
  const press = async (more: Record<string, string> = {}) => {
    const html = await opened()
    const shown = {
      sha256: hidden(html, 'sha256'),
      destination: hidden(html, 'destination'),
      remark: 'Ziek.',
    }
    return web.post(world.anna, `${here}/${(await first()).id}`, { ...shown, ...more })
  }
  const bare = async () => {
    const [row] = await world.sql('select hours_said from statement_content')
    return row!['hours_said']
  }
  test('of a month with income are asked for: nobody says that they did not work in it', async () => {
    const html = await opened()
    expect(html).toContain('Ik weet mijn uren niet meer')
    expect(html).toContain('Je werkte in deze maand (2026-0001), maar schreef geen uren op.')
    expect(html).not.toContain('Ik werkte deze maand niet')
    const asked = await press()
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('Schrijf je uren op, of zeg hier dat je ze niet meer weet.')
    expect(asked.html).toContain('Ziek.')
    expect((await press({ noHours: 'yes' })).status).toBe(303)
    expect(await bare()).toBe('forgotten')
    expect(await opened()).toContain('Je zei bij “Klopt”: ik weet mijn uren niet meer.')
  })
  test('of a month without income: that there was no work is said, kept and read', async () => {
    await world.sql(`update statement set month = '2026-02-01'`)
    expect(await opened()).toContain('Ik werkte deze maand niet')
    const asked = await press()
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('Schrijf je uren op, of zeg hier dat je niet werkte.')
    expect((await press({ noHours: 'yes' })).status).toBe(303)
    expect(await bare()).toBe('no-work')
    expect(await opened()).toContain('Je zei bij “Klopt”: ik werkte deze maand niet.')
  })
  test('the database keeps no "no work" beside income either', async () => {
    await press({ noHours: 'yes' })
    await world.sql('alter table statement_content disable trigger user')
    const lie = world.sql(`update statement_content set hours_said = 'no-work'`)
    await expect(lie).rejects.toThrow('statement_content_work_is_work')
    await world.sql('alter table statement_content enable trigger user')
  })
  test('are not asked about who wrote some down, also 0', async () => {
    await play.worked(world, world.anna, '2026-03-12', 0)
    expect(await opened()).not.toContain('name="noHours"')
    expect((await press()).status).toBe(303)
  })
  test('can be written down as long as the statement waits; one that is confirmed offers no such button', async () => {
    const button = 'href="/gildehuis/uren?dag=2026-03-01"'
    expect(await opened()).toContain(button)
    expect((await press({ noHours: 'yes' })).status).toBe(303)
    const frozen = await opened()
    expect(frozen).toContain('Je hebt in deze maand geen uren opgeschreven.')
    expect(frozen).not.toContain(button)
  })
  test('nor where hours do not matter', async () => {
    await world.sql(`update benefit_fact set value = '{"scheme": "PW"}'`)
    expect(await opened()).not.toContain('name="noHours"')
  })
})
