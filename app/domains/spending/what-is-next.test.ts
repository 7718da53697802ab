/** Who works through a pile reads on each page what was done and what is next, until nothing waits. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webOf } from '../../../test/world-web.ts'
import { type World } from '../../../test/world.ts'
import { handsOf } from '../receipts/receipts.fixture.ts'
import { receiptRoutes } from '../receipts/routes.ts'
import { costsLately, receiptsForYes } from './index.ts'
import { spendingRoutes } from './routes.ts'
import { limitOf, supplierPlay, supplierWorld } from './supplier-play.fixture.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await supplierWorld()
  const receipts = receiptRoutes({ booked: costsLately, waitForYes: receiptsForYes })
  web = await webOf(world, [...receipts, ...spendingRoutes])
})
afterAll(() => world.close())

const coop = '/gildehuis'
/** The way on, that has the focus; or the words that do. */
const next = ({ html }: { html: string }) => {
  const [, href, label] = /<a[^>]* href="([^"]*)"[^>]* data-focus[^>]*>([^<]*)</.exec(html) ?? []
  if (href) return [href, label]
  return /<div class="notice__text" tabindex="-1" data-focus[^>]*>(.*?)<\/div>/
    .exec(html)?.[1]
    ?.replaceAll(/<\/?p>/g, ' ')
    .trim()
}
const ready = (said: string, then: string) => `${said}  ${then}`

test('in the tray: from a receipt that was booked to the next, and past the one that waits for another', async () => {
  const hands = handsOf(world)
  const handed = (time: string) => {
    world.setNow(`2026-03-29T${time}:00Z`)
    return hands.handed()
  }
  const [first, second, third] = [await handed('10:01'), await handed('10:02'), await handed('10:03')]
  await limitOf(world, 100_00n)
  const book = (bon: string, total: string) =>
    web.post(world.greet, `${coop}/kosten/nieuw`, {
      bon,
      member: world.anna.memberId,
      kind: 'job-cost',
      supplier: 'De Spijker',
      description: 'verf',
      spentOnDay: '12',
      spentOnMonth: '3',
      spentOnYear: '2026',
      total,
      paidBy: 'member',
      intent: 'sure',
      sure: 'below-zero more-than-work',
    })
  const booked = await web.get(world.greet, (await book(first, '37,43')).to)
  expect(booked.html).toContain('De kosten zijn geboekt.')
  const [to, label] = next(booked) as string[]
  expect([to, label]).toEqual([
    `${coop}/bonnetjes/${second}#content`,
    expect.stringContaining('Volgende bon: Anna'),
  ])
  const asked = await web.get(world.greet, (await book(second, '120,00')).to)
  expect(next(asked)![0]).toBe(`${coop}/bonnetjes/${third}#content`)
  const back = await web.post(world.greet, `${coop}/bonnetjes/${third}/terug`, { reason: 'onscherp' })
  expect(next(await web.get(world.greet, back.to))).toBe(
    ready('De bon is terug naar het lid.', 'Klaar. Er wacht geen bon meer op jou.'),
  )
})

test('journeys: on to the next on the list, and then done', async () => {
  const write = async (to: string) =>
    (
      await web.post(world.anna, `${coop}/reizen/nieuw`, {
        travelledOnDay: '12',
        travelledOnMonth: '3',
        travelledOnYear: '2026',
        from: 'Epe',
        to,
        purpose: 'klant',
        kilometres: '10',
        vehicle: 'car',
      })
    ).to
  const one = await write('Vaassen')
  world.setNow('2026-03-29T10:05:00Z')
  const other = await write('Heerde')
  const booked = await web.post(world.greet, `${one}/boek`, { sure: 'below-zero more-than-work' })
  const shown = await web.get(world.greet, booked.to)
  expect(next(shown)).toEqual([`#${other.split('/').at(-1)}`, 'Volgende reis: Anna de Vries, Epe – Heerde'])
  const back = await web.post(world.greet, `${other}/terug`, { reason: 'hoe vaak?' })
  expect(next(await web.get(world.greet, back.to))).toBe(
    ready('De reis is terug naar het lid.', 'Klaar. Er wacht geen reis meer op jou.'),
  )
})

test('what waits for a second yes: from one to the next, a cost among them', async () => {
  await limitOf(world, 100_00n)
  const play = supplierPlay(world)
  const one = await play.entered()
  world.setNow('2026-03-29T10:06:00Z')
  const other = await play.entered()
  const entered = await web.get(world.greet, `${coop}/inkoop/${one}?ingevoerd`)
  expect(next(entered)).toEqual([`${coop}/inkoop/nieuw#content`, 'Voer nog een factuur in'])
  const yes = await web.post(world.piet, `${coop}/inkoop/${one}`, {})
  expect(next(await web.get(world.piet, yes.to))![0]).toBe(`${coop}/inkoop/${other}#content`)
  const out = await web.post(world.piet, `${coop}/inkoop/${other}/afsluiten`, { why: 'dubbel' })
  const [cost] = next(await web.get(world.piet, out.to)) as string[]
  expect(cost).toMatch(/^\/gildehuis\/kosten\/[0-9a-f-]{36}#content$/)
  const no = await web.post(world.piet, `${cost!.replace('#content', '')}/nee`, { why: 'te duur' })
  expect(next(await web.get(world.piet, no.to))).toBe(
    ready('Je zei nee. Er is niets geboekt.', 'Klaar. Er wacht niets meer op jouw ja.'),
  )
})
