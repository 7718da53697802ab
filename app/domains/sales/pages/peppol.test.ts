import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { secretsFrom } from '../../../platform/secrets.ts'
import { peppolNetwork } from '../../../platform/storecove.ts'
import { startStorecove, type StorecoveServer } from '../../../platform/storecove-server.fixture.ts'
import type { Id } from '../../../values/id.ts'
import { renderInvoice } from '../render-invoice.ts'
import { salesRoutes } from '../routes.ts'
import { customerOf, issuedOf, pageWorld, type PageWorld } from './page-world.fixture.ts'

let server: StorecoveServer
let world: PageWorld
beforeAll(async () => {
  server = await startStorecove()
  world = await pageWorld(salesRoutes(undefined, peppolNetwork(server.url, secretsFrom(Buffer.alloc(32, 7)))))
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
  await server.close()
})
beforeEach(() => {
  server.instead.length = 0
})

const setting = '/gildehuis/instellingen/e-factuur'
const fill = (legalEntity: string, apiKey: string, commandId = newId()) =>
  world.post(world.greet, setting, { commandId, legalEntity, apiKey })
const kept = async () => (await world.sql('select legal_entity, sealed_key from peppol_account'))[0]
const made = async (more: object = {}) => {
  const customer = await customerOf(world, { kvk: '23456789', ...more })
  const id = await issuedOf(world, customer)
  await renderInvoice(world, { kind: 'job', cooperativeId: world.cooperativeId }, id)
  return id
}
const shown = async (id: Id<'invoice'>) => (await world.get(world.greet, `/gildehuis/facturen/${id}`)).html
const moved = (id: Id<'invoice'>, to: string) =>
  world.sql(`update e_invoice_sending set ${to} where invoice_id = $1 and settled_at is null`, [id])

describe('the account', () => {
  test('is for the administration only', async () => {
    for (const who of [world.anna, world.bea, world.otto])
      expect((await world.get(who, setting)).status).toBe(403)
    expect((await world.get(undefined, setting)).to).toContain('/inloggen')
  })

  test('is asked for in full: what is missing, no number, a key that is not taken, no answer', async () => {
    expect((await fill('', '')).status).toBe(422)
    const wrong = await fill('12a', 'x')
    expect([wrong.status, wrong.html.includes('id="legalEntity-error"')]).toEqual([422, true])
    expect((await fill('4711', '')).status).toBe(409)
    const refused = await fill('4711', 'andere')
    expect([
      refused.status,
      refused.html.includes('Het netwerk kent deze sleutel of dit nummer niet'),
    ]).toEqual([409, true])
    expect(refused.html).not.toContain('andere')
    server.instead.push(503)
    expect((await fill('4711', server.apiKey)).html).toContain('Het netwerk geeft nu geen antwoord')
    expect(await kept()).toBeUndefined()
  })

  test('is kept sealed, pressed twice once; the number changes without typing the key again', async () => {
    const commandId = newId()
    for (const _ of [1, 2])
      expect((await fill('4711', server.apiKey, commandId)).to).toBe(`${setting}?bewaard`)
    const { sealed_key: sealed, legal_entity: number } = (await kept())!
    expect(number).toBe(4711)
    expect(sealed).not.toContain(server.apiKey)
    const page = (await world.get(world.greet, `${setting}?bewaard`)).html
    expect(page).toContain('Het netwerk liet ons binnen.')
    expect(page).toContain('value="4711"')
    expect(page).not.toContain(server.apiKey)
    expect((await fill('4711', '')).status).toBe(303)
    expect((await fill('4712', '')).status).toBe(409)
    const [log] = await world.sql(
      `select count(*)::int as n from command_log where name = 'sales.set-peppol-account'`,
    )
    expect(log!['n']).toBe(2)
  })
})

describe('on the page of an invoice', () => {
  test('the administration sends it by hand, once', async () => {
    const id = await made()
    expect(await shown(id)).toContain('Stuur de e-factuur over het netwerk')
    const page = `/gildehuis/facturen/${id}`
    const press = () => world.post(world.greet, page, { commandId: newId(), intent: 'send-over-peppol' })
    expect((await press()).to).toBe(`${page}?netwerk`)
    expect((await world.get(world.greet, `${page}?netwerk`)).html).toContain(
      'De e-factuur gaat zo het netwerk op.',
    )
    const twice = await press()
    expect([twice.status, twice.html.includes('De e-factuur is al onderweg of al aangekomen.')]).toEqual([
      409,
      true,
    ])
    expect((await world.get(world.anna, page)).html).not.toContain('over het netwerk')
  })

  test('reads how far it is, in each case', async () => {
    const id = await made({ wantsEInvoice: true })
    expect(await shown(id)).toContain('De e-factuur wacht om verstuurd te worden.')
    await moved(id, `trouble = 'silent'`)
    expect(await shown(id)).toContain('Gilde probeert het vanzelf opnieuw.')
    await moved(id, `trouble = 'key'`)
    expect(await shown(id)).toContain(`href="${setting}"`)
    await moved(
      id,
      `trouble = null, state = 'underway', submission = 's-1', sha256 = sha256('x'), sent_at = now()`,
    )
    expect(await shown(id)).toContain('De e-factuur is onderweg sinds')
    await moved(id, `state = 'refused', words = 'BR-CO-14 <b>', settled_at = now()`)
    const refused = await shown(id)
    expect(refused).toContain('BR-CO-14 &lt;b>')
    expect(refused).toContain('Stuur de e-factuur nog een keer over het netwerk')
  })

  test('what cannot be found, and what nobody wants, is told so or not at all', async () => {
    expect(await shown(await made({ kvk: '' }))).toContain('Deze klant is niet te vinden op het netwerk.')
    expect(await shown(await made({ kind: 'person' }))).not.toContain('het netwerk')
    expect((await world.post(world.greet, `${setting}/stop`, { commandId: newId(), stop: 'ja' })).to).toBe(
      `${setting}?gestopt`,
    )
    expect(await kept()).toBeUndefined()
    expect(await shown(await made())).not.toContain('het netwerk')
    expect(await shown(await made({ wantsEInvoice: true }))).toContain('Sluit aan op het netwerk')
  })
})
