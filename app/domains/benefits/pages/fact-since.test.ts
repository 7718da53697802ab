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

test('who has it longer says so once; the next question remembers it', async () => {
  const world = await smallWorld()
  onTestFinished(() => world.close())
  const web = await webOf(world, benefitRoutes)
  const page = '/gildehuis/uitkering/gegevens'
  const { html } = await web.get(world.anna, `${page}/uitkering/bijstand`)
  const option = /<option value="([^"]+)">Al langer dan maart 2023<\/option>/.exec(html)
  expect(option?.[1]).toBe('2015-01-01')
  const told = { from: option![1]!, until: '', how: 'new' }
  expect((await web.post(world.anna, `${page}/uitkering/bijstand`, told)).status).toBe(303)
  const next = (await web.get(world.anna, `${page}/wonen/alleen`)).html
  expect(next).toMatch(/<option value="2015-01-01" selected[^>]*>/)
  // Of what may be kept each month since the decision counts: that month is in the letter.
  expect((await web.get(world.anna, `${page}/houden/zes-maanden`)).html).not.toContain('Al langer dan')
  // And nobody reads a year that was never said.
  const later = { from: '2026-03-01', until: '', how: 'changed' }
  await web.post(world.anna, `${page}/uitkering/bbz`, later)
  expect((await web.get(world.anna, page)).html).toContain('Al jaren')
})
