import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import type { Id } from '../../../values/id.ts'
import { renderInvoice } from '../render-invoice.ts'
import {
  customerOf,
  issuedOf,
  pageWorld,
  submittedOf,
  tokenOf,
  type PageWorld,
} from './page-world.fixture.ts'

let world: PageWorld
beforeAll(async () => {
  world = await pageWorld()
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const made = async (id: Id<'invoice'>) => {
  await renderInvoice(world, { kind: 'job', cooperativeId: world.cooperativeId }, id)
  return id
}
const municipality = { kind: 'public-body', name: 'Gemeente Zonnestad', oin: '00000001001234567000' } as const

describe('the e-invoice as a file of its own', () => {
  test('is on the page of the invoice and on that of the customer', async () => {
    const id = await issuedOf(world, await customerOf(world, municipality))
    const [page, link] = [`/gildehuis/facturen/${id}`, `/f/${await tokenOf(world, id)}`]
    for (const path of [`${page}/factuur.xml`, `${link}/factuur.xml`])
      expect((await world.get(path.startsWith('/f/') ? undefined : world.anna, path)).status).toBe(404)
    await made(id)
    expect((await world.get(world.anna, page)).html).toContain(`href="${page}/factuur.xml"`)
    expect((await world.get(undefined, link)).html).toContain(`href="${link}/factuur.xml"`)
    const own = await world.get(world.anna, `${page}/factuur.xml`)
    const theirs = await world.get(undefined, `${link}/factuur.xml`)
    expect(own.html).toContain('<cbc:EndpointID schemeID="0190">00000001001234567000</cbc:EndpointID>')
    expect(theirs.html).toBe(own.html)
    expect(own.headers.get('content-type')).toContain('application/xml')
    expect(theirs.headers.get('x-robots-tag')).toBe('noindex')
    expect((await world.get(world.bea, `${page}/factuur.xml`)).status).toBe(403)
  })

  test('of a private person is there for the administration, and bothers nobody else', async () => {
    const id = await made(await issuedOf(world, await customerOf(world, { kind: 'person', name: 'Jo' })))
    const page = `/gildehuis/facturen/${id}`
    expect((await world.get(world.greet, page)).html).toContain('E-factuur (xml)')
    expect((await world.get(world.anna, page)).html).not.toContain('E-factuur')
    expect((await world.get(undefined, `/f/${await tokenOf(world, id)}`)).html).not.toContain('factuur.xml')
  })
})

test('the paper comes in no sandbox, of a member and by the link: Safari shows an empty page then', async () => {
  const id = await made(await issuedOf(world, await customerOf(world, municipality)))
  const own = await world.get(world.anna, `/gildehuis/facturen/${id}/factuur.pdf`)
  const theirs = await world.get(undefined, `/f/${await tokenOf(world, id)}/factuur.pdf`)
  for (const { status, headers } of [own, theirs]) {
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  const xml = await world.get(world.anna, `/gildehuis/facturen/${id}/factuur.xml`)
  expect(xml.headers.get('content-security-policy')).toContain('sandbox')
})

describe('what a customer lacks for it', () => {
  const form = (more: Record<string, string>) => ({
    commandId: newId(),
    kind: 'company',
    name: 'Stichting De Mol',
    country: 'NL',
    language: 'nl',
    ...more,
  })

  test('is said on the form of who wants e-invoices, also while typing; and what was ticked stays', async () => {
    const id = await customerOf(world, { name: 'Stichting De Mol', city: '' })
    const page = `/gildehuis/klanten/${id}`
    expect((await world.get(world.anna, page)).html).not.toContain('Voor een e-factuur is nog nodig')
    const looked = await world.post(world.anna, page, form({ wantsEInvoice: 'yes', intent: 'look' }))
    expect(looked.html).toContain('het KVK-nummer')
    expect(looked.html).toMatch(/name="wantsEInvoice"[^>]* checked/)
    const wrong = await world.post(world.anna, page, form({ wantsEInvoice: 'yes', kvk: '12' }))
    expect([wrong.status, /name="wantsEInvoice"[^>]* checked/.test(wrong.html)]).toEqual([422, true])
    await world.post(world.anna, page, form({ wantsEInvoice: 'yes' }))
    const shown = (await world.get(world.anna, page)).html
    expect(shown).toContain('Voor een e-factuur is nog nodig')
    expect(shown).toContain('het hele adres: straat, postcode en plaats')
    await world.post(world.anna, page, form({ kind: 'person', wantsEInvoice: 'yes' }))
    const [kept] = await world.sql('select wants_e_invoice from customer where id = $1', [id])
    expect(kept).toEqual({ wants_e_invoice: false })
  })

  test('is said at the draft and when it waits for approval', async () => {
    const customer = await customerOf(world, { ...municipality, oin: '' })
    const draft = await submittedOf(world, customer)
    for (const path of [`/gildehuis/goedkeuren/${draft}`, `/gildehuis/facturen/${draft}/wijzig`]) {
      const shown = plain((await world.get(world.greet, path)).html)
      expect(shown).toContain('Voor een e-factuur aan deze overheid is een OIN of KVK-nummer nodig.')
      expect(shown).toContain('Er staat geen bestelnummer of kenmerk op.')
    }
  })
})
