import { afterAll, beforeAll, expect, test } from 'vitest'
import { presets } from '../presets.ts'
import { potWeb, type PotWeb } from './pot-web.fixture.ts'

let web: PotWeb
beforeAll(async () => {
  const { draft } = presets[0]!
  const pot = { ...draft.pot, maySpendOn: ['investment'], approvers: { anyOf: ['board'], count: 1 } } as const
  web = await potWeb({ ...draft, pot })
})
afterAll(() => web.world.close())

test('a member asks, the board says yes, and everybody reads how far it is', async () => {
  const { anna, greet, bea, otto, piet } = web.world
  const form = await web.get(anna, '/potjes/vragen/nieuw')
  expect(form.html).toContain('Dan zegt het bestuur ja of nee.')
  expect(form.html).toContain('spullen voor de onderneming')
  expect(form.html).not.toContain('uitbetaling aan het lid')
  const memberId = anna.memberId
  const wrong = await web.post(anna, '/potjes/vragen/nieuw', {
    memberId,
    purpose: 'investment',
    amount: 'tien',
  })
  expect([wrong.status, wrong.html.includes('value="tien"')]).toEqual([422, true])
  const typed = { memberId, purpose: 'investment', amount: '50', what: 'een ladder' }
  const asked = await web.post(anna, '/potjes/vragen/nieuw', typed)
  expect([asked.status, asked.to]).toEqual([303, '/gildehuis/potjes/vragen?gedaan=gevraagd'])
  expect((await web.get(anna, '/potjes/vragen')).html).toContain('Nog één ja nodig, van: het bestuur.')
  expect((await web.get(piet, '/potjes/vragen')).html).not.toContain('Ja, dit is goed')
  const [row] = await web.world.sql('select id from pot_request')
  const address = `/potjes/vragen/${String(row!['id'])}`
  const office = await web.post(greet, address, { intent: 'yes' })
  expect([office.status, office.html.includes('zeg jij hier geen ja op')]).toEqual([409, true])
  expect((await web.get(bea, '/potjes/vragen')).html).toContain('Ja, dit is goed')
  expect((await web.post(bea, address, { intent: 'yes' })).to).toBe('/gildehuis/potjes/vragen?gedaan=ja')
  expect((await web.get(anna, '/potjes/vragen')).html).toContain('Er is genoeg ja gezegd.')
  expect((await web.get(otto, '/potjes/vragen')).html).not.toContain('Sluit deze vraag')
  const closed = await web.post(greet, address, { intent: 'no', why: 'Te duur' })
  expect(closed.to).toBe('/gildehuis/potjes/vragen?gedaan=gesloten')
  expect((await web.get(anna, '/potjes/vragen')).html).toContain('een ladder: Te duur')
})
