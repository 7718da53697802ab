import { expect, onTestFinished, test } from 'vitest'
import { smallWorld } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { benefitRoutes } from '../routes.ts'

test('asks since when, and fills in no month of its own: this month would be one of twelve', async () => {
  const world = await smallWorld()
  onTestFinished(() => world.close())
  const web = await webOf(world, benefitRoutes)
  const { html } = await web.get(world.anna, `/gildehuis/uitkering/gegevens/wonen/alleen`)
  expect(html).toContain('Sinds wanneer is dit zo?')
  expect(html).not.toMatch(/<select[^>]*name="from"(?:(?!<\/select>).)*selected/s)
  const fields = { age: '27-aow', housemates: '0' }
  const none = await web.post(world.anna, `/gildehuis/uitkering/gegevens/wonen/alleen`, {
    ...fields,
    from: '',
    until: '',
    how: 'new',
  })
  expect([none.status, none.html.includes('href="#from"')]).toEqual([422, true])
})
