import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMollie, type MollieServer } from '../../app/platform/mollie-server.fixture.ts'
import { DESK, PHONE, startJourney, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** A customer without an account pays by iDEAL, over a real line to a server that speaks the API of Mollie. */
let mollie: MollieServer
let journey: Journey
let willemijn: Visitor
let customer: Visitor
let link: string
let amount: string
beforeAll(async () => {
  mollie = await startMollie()
  journey = await startJourney({ mollieUrl: mollie.url })
  willemijn = await journey.signedIn('willemijn', DESK)
  customer = await journey.stranger(PHONE)
  await customer.page.route('http://127.0.0.1/kassa/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>De bank</title>' }),
  )
  const [open] = await journey.office.sql(
    `select link_token, open from invoice
     where state = 'issued' and kind = 'invoice' and open > 0 and disputed_at is null order by issued_on desc limit 1`,
  )
  link = `/f/${String(open!['link_token'])}`
  amount = String(open!['open'])
})
afterAll(async () => {
  await journey?.close()
  await mollie?.close()
})

test('the key of Mollie is given by one and allowed by another; then the customer has a button', async () => {
  await journey.office.sql(
    `insert into role_assignment (cooperative_id, person_id, role, since)
     select m.cooperative_id, p.id, 'administrator', '2025-01-01' from person p
     join role_assignment m on m.person_id = p.id and m.role = 'board' where p.email = 'ton@voorbeeld.example'`,
  )
  await customer.open(link)
  expect(await customer.page.getByRole('button', { name: /met iDEAL/ }).count()).toBe(0)
  await willemijn.open('/allemansgilde/instellingen/ideal')
  await willemijn.fill('Sleutel van Mollie', mollie.apiKey)
  await willemijn.press('Vraag een ander om ja te zeggen')
  const ton = await journey.signedIn('ton', DESK)
  await ton.open('/allemansgilde/instellingen/ideal')
  await ton.press('Ja, gebruik deze sleutel')
  await customer.open(link)
  expect(await customer.page.getByRole('button', { name: /met iDEAL/ }).count()).toBe(1)
  expect(journey.problems()).toEqual([])
})

test('who stops at the bank is told that nothing was taken, and can try again', async () => {
  await toTheBank()
  mollie.payments.at(-1)!.status = 'canceled'
  await backFromTheBank()
  expect(await customer.reads()).toContain('Je hebt de betaling gestopt. Er is niets afgeschreven.')
})

test('who pays is thanked, has nothing more to pay, and the office books it', async () => {
  await toTheBank()
  Object.assign(mollie.payments.at(-1)!, { status: 'paid', paidAt: '2026-11-23T10:05:00+00:00' })
  expect(mollie.payments.at(-1)!.amount.value.replace('.', '')).toBe(amount)
  await backFromTheBank()
  expect(await customer.reads()).toContain('Je betaling is binnen. Dank je wel.')
  await customer.open(link)
  expect(await customer.page.getByRole('button', { name: /met iDEAL/ }).count()).toBe(0)
  await willemijn.open('/allemansgilde/ideal')
  await willemijn.press('Boek deze betaling')
  expect(await willemijn.reads('main')).toContain('1 betaling is geboekt.')
  const [invoice] = await journey.office.sql('select open from invoice where link_token = $1', [
    link.slice(3),
  ])
  expect(invoice).toEqual({ open: '0' })
  expect(journey.problems().filter((problem) => !problem.includes('/kassa/'))).toEqual([])
})

/** Presses the button; the page that follows leads to the bank by itself. */
async function toTheBank(): Promise<void> {
  await customer.open(link)
  await customer.page.getByRole('button', { name: /met iDEAL/ }).click()
  await customer.page.waitForURL('http://127.0.0.1/kassa/**')
}

/** The bank sends the customer back to where the payment said. */
async function backFromTheBank(): Promise<void> {
  journey.wait(1)
  await customer.open(mollie.payments.at(-1)!.redirectUrl)
}
