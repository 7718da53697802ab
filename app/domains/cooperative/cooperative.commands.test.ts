import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../test/harness/cooperative.ts'
import { withClient } from '../../../test/harness/server.ts'
import { day } from '../../values/day.ts'
import {
  cooperativeById,
  foundCooperative,
  founding,
  foundingActor,
  logoOf,
  setVatMode,
  uploadLogo,
  vatModeOn,
} from './index.ts'
import { chooseColours } from './choose-colours.ts'
import { editIdentity } from './edit-identity.ts'
import { faceBySlug } from './face.db.ts'
import { missingForInvoice } from './cooperative.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const identity = { legalName: 'Coöperatie Anders U.A.', kvk: '', vatNumber: '' }

describe('founding', () => {
  const opening = foundCooperative(async () => undefined)
  const input = (slug: string) =>
    founding.parse({ slug, legalName: 'Coöperatie Nieuw U.A.', vatFrom: '2026-01-01', vatMode: 'kor' })

  test('gives a co-operative with its VAT mode, and the same one for the same command', async () => {
    const actor = foundingActor(house.clock())
    const id = house.id()
    const founded = await house.perform(opening, actor, input('nieuw'), id)
    expect(founded).toEqual({ ok: true, value: actor.cooperativeId })
    expect(await house.perform(opening, actor, input('nieuw'), id)).toEqual(founded)
    expect(
      await house.database.read(actor, (tx) => vatModeOn(tx, actor.cooperativeId, day('2026-01-01'))),
    ).toBe('kor')
    expect(
      await house.database.read(actor, (tx) => vatModeOn(tx, actor.cooperativeId, day('2025-12-31'))),
    ).toBe('normal')
  })
  test.each([
    ['hier', 'slug-taken'],
    ['inloggen', 'slug-reserved'],
  ])('%s is refused: %s', async (slug, reason) => {
    expect(await house.perform(opening, foundingActor(house.clock()), input(slug), house.id())).toMatchObject(
      { ok: false, reason },
    )
  })
  test('keeps nothing when opening the books fails', async () => {
    const failing = foundCooperative(async () => {
      throw new Error('no books')
    })
    await expect(
      house.perform(failing, foundingActor(house.clock()), input('half'), house.id()),
    ).rejects.toThrow('no books')
    expect(await house.database.read({ kind: 'sign-in' }, (tx) => faceBySlug(tx, 'half'))).toBeUndefined()
  })
  test('is for the operator only', async () => {
    const board = house.here.actor('board') as never
    expect(await house.perform(opening, board, input('van-bestuur'), house.id())).toMatchObject({
      reason: 'not-permitted',
    })
  })
  test('says in English which setting of the file is wrong', () => {
    const wrong = founding.safeParse({ slug: 'Hoofd', legalName: 'X', vatFrom: '2026-02-30', iban: 'NL00' })
    expect(wrong.error?.issues.map((issue) => issue.path.join('.'))).toEqual([
      'slug',
      'legalName',
      'iban',
      'vatFrom',
    ])
  })
})

describe('changing who the co-operative is', () => {
  test.each(['administrator', 'board'] as const)('%s may', async (role) => {
    expect(await house.perform(editIdentity, house.here.actor(role), identity, house.id())).toEqual({
      ok: true,
      value: null,
    })
    const seen = await house.database.read(house.here.actor(role), (tx) => cooperativeById(tx, house.here.id))
    expect(seen?.legalName).toBe('Coöperatie Anders U.A.')
    expect(missingForInvoice(seen!, 'normal')).toEqual(['kvk', 'vat-number'])
    expect(missingForInvoice(seen!, 'kor')).toEqual(['kvk'])
  })
  test.each(['member', 'coach', 'auditor', 'case-manager'] as const)('%s may not', async (role) => {
    expect(await house.perform(editIdentity, house.here.actor(role), identity, house.id())).toMatchObject({
      reason: 'not-permitted',
    })
  })
  test('nobody changes another co-operative, even with a forged actor', async () => {
    const forged = { ...house.here.actor('administrator'), cooperativeId: house.elsewhere.id }
    await expect(
      house.perform(chooseColours, forged, { colour: '#000000', accentColour: '#000000' }, house.id()),
    ).rejects.toThrow()
    const face = await house.database.read({ kind: 'sign-in' }, (tx) => faceBySlug(tx, 'ginds'))
    expect(face?.colour).toBe('#154273')
  })
  test('who is of another co-operative sees nothing of it', async () => {
    const stranger = { ...house.elsewhere.actor('administrator'), cooperativeId: house.here.id }
    expect(await house.database.read(stranger, (tx) => cooperativeById(tx, house.here.id))).toBeUndefined()
    expect(
      await house.database.read(house.elsewhere.actor('board'), (tx) => cooperativeById(tx, house.here.id)),
    ).toBeUndefined()
  })
})

describe('VAT from a day on', () => {
  const setFrom = (fromDay: string, mode: 'normal' | 'kor') =>
    house.perform(setVatMode, house.here.actor('board'), { fromDay: day(fromDay), mode }, house.id())
  const modeOn = (on: string) =>
    house.database.read(house.here.actor('member'), (tx) => vatModeOn(tx, house.here.id, day(on)))

  test('is planned ahead, and planned otherwise', async () => {
    expect(await setFrom('2027-01-01', 'kor')).toEqual({ ok: true, value: null })
    expect([await modeOn('2026-12-31'), await modeOn('2027-01-01')]).toEqual(['normal', 'kor'])
    expect(await setFrom('2027-01-01', 'normal')).toEqual({ ok: true, value: null })
    expect(await modeOn('2027-01-01')).toBe('normal')
    expect(await setFrom('2027-01-01', 'normal')).toMatchObject({ reason: 'vat-mode-already' })
  })
  test('does not touch closed books', async () => {
    await withClient(house.ownerUrl, (client) =>
      client.query(
        `insert into period_close (cooperative_id, until_day, closed_at, closed_by)
         values ($1, '2025-12-31', now(), $2)`,
        [house.here.id, house.here.actor('administrator').personId],
      ),
    )
    expect(await setFrom('2025-06-01', 'kor')).toEqual({
      ok: false,
      reason: 'vat-mode-books-closed',
      facts: { last: '2025-12-31', first: '2026-01-01' },
    })
    expect(await setFrom('2026-01-01', 'kor')).toEqual({ ok: true, value: null })
  })
})

describe('the logo', () => {
  test('is seen by anybody who belongs', async () => {
    const content = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')
    const input = { name: 'logo.svg', content }
    expect(
      await house.perform(uploadLogo, house.here.actor('administrator'), input, house.id()),
    ).toMatchObject({ ok: true })
    const seen = await house.database.read(house.here.actor('member'), async (tx) =>
      logoOf(tx, (await cooperativeById(tx, house.here.id))!),
    )
    expect(seen).toMatchObject({ mediaType: 'image/svg+xml', content })
  })
})
