import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PersonActor, Role } from '../../platform/actor.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { startInstallation, type Installation } from '../../../test/people-world.ts'
import { accessToConfirm } from './access.db.ts'
import { confirmAccess } from './confirm-access.ts'
import { keepSignInCard, printSignInCard } from './print-sign-in-card.ts'
import { withdrawSignInCard } from './withdraw-sign-in-card.ts'

let gilde: Installation
let office: PersonActor
beforeAll(async () => {
  gilde = await startInstallation()
  office = await actor('Kantoor', ['administrator'])
})
afterAll(() => gilde.close())
beforeEach(() => gilde.wait(60))

async function actor(name: string, roles: Role[]): Promise<PersonActor> {
  const personId = await gilde.person(name, null, roles)
  return { kind: 'person', cooperativeId: gilde.cooperativeId, personId, roles }
}
const print = (personId: Id<'person'>, as = office, commandId = newId()) =>
  printSignInCard(gilde.perform, gilde.parts.secrets, as, personId, commandId)
async function card(personId: Id<'person'>): Promise<string> {
  const printed = await print(personId)
  if (!printed.ok) throw new Error(printed.reason)
  return printed.value.code
}
const use = async (code: string, browser = gilde.browser()) =>
  (await browser.post('/inloggen/kaart', { code })).html
const enter = async (code: string) => (await gilde.browser().post('/inloggen/kaart', { code })).status

describe('a printed card', () => {
  test('signs somebody without e-mail in, once, however it is typed', async () => {
    const code = await card(await gilde.person('Zonder mail', null))
    const browser = gilde.browser()
    expect(
      (await browser.post('/inloggen/kaart', { code: code.toLowerCase().replaceAll('-', ' ') })).location,
    ).toBe('/')
    expect((await browser.get('/')).location).toBe('/proef')
    expect(await use(code)).toContain('Deze inlogkaart is al een keer gebruikt')
  })
  test('has a QR code that fills the code in and waits for a press', async () => {
    const code = await card(await gilde.person('Met QR', null))
    const browser = gilde.browser()
    expect((await browser.get(`/inloggen/kaart?code=${code}`)).html).toContain(`value="${code}"`)
    expect(browser.cookies.has('gilde_session')).toBe(false)
    expect(await enter(code)).toBe(303)
  })
  test('printed many times at once leaves one that works, and no two of one moment', async () => {
    const personId = await gilde.person('Veel kaarten', null)
    const printed = await Promise.all(Array.from({ length: 8 }, () => print(personId)))
    const codes = printed.flatMap((one) => (one.ok ? [one.value.code] : []))
    expect(codes).toHaveLength(8)
    const cards = await gilde.sql('select printed_at, withdrawn_at from sign_in_card where person_id = $1', [
      personId,
    ])
    expect(new Set(cards.map((one) => Number(one['printed_at']))).size).toBe(8)
    expect(cards.filter((one) => one['withdrawn_at'] === null)).toHaveLength(1)
  })
  test('used in two browsers at once lets one in', async () => {
    const code = await card(await gilde.person('Race', null))
    expect((await Promise.all([enter(code), enter(code), enter(code)])).sort()).toEqual([303, 409, 409])
  })
  test('lets who left in to their proofs, as long as there are; a second person says that it is them', async () => {
    const personId = await gilde.person('Was lid', null)
    await gilde.sql(
      `insert into member (cooperative_id, id, person_id, name, first_name, joined_on, left_on)
        values ($1, $2, $3, 'Was lid', 'Was', '2010-01-01', today() - 30)`,
      [gilde.cooperativeId, newId(), personId],
    )
    await gilde.sql('update role_assignment set until = at_now() where person_id = $1', [personId])
    const browser = gilde.browser()
    expect((await browser.post('/inloggen/kaart', { code: await card(personId) })).status).toBe(303)
    expect((await browser.get('/')).location).toBe('/proef')
    const second = await actor('Nog een kantoor', ['administrator'])
    const hands = () =>
      gilde.database.read(second, (tx) => accessToConfirm(tx, personId, gilde.parts.clock().at))
    expect((await hands()).map(({ what }) => what)).toEqual(['card-printed'])
    expect((await gilde.perform(confirmAccess, second, { personId }, newId())).ok).toBe(true)
    expect(await hands()).toEqual([])
    await gilde.sql(`update member set left_on = today() - 3000 where person_id = $1`, [personId])
    expect((await print(personId)).ok).toBe(false)
  })
  test('works up to and including the day after 90 days, which is the day that stands on it', async () => {
    const codes = [await card(await gilde.person('Oud', null)), await card(await gilde.person('Ouder', null))]
    gilde.wait(90 * 24 * 60)
    expect(await enter(codes[0]!)).toBe(303)
    gilde.wait(24 * 60)
    expect(await use(codes[1]!)).toContain('Deze inlogkaart is te oud')
  })
  test('stops when it is withdrawn, and when a newer one is printed', async () => {
    const personId = await gilde.person('Kwijt', null)
    const first = await card(personId)
    const second = await print(personId)
    expect(await use(first)).toContain('Deze inlogkaart is ingetrokken')
    if (!second.ok) throw new Error(second.reason)
    const withdraw = { personId, cardId: second.value.cardId }
    expect(await gilde.perform(withdrawSignInCard, office, withdraw, newId())).toMatchObject({ ok: true })
    expect(await gilde.perform(withdrawSignInCard, office, withdraw, newId())).toMatchObject({
      reason: 'card-not-open',
    })
    expect(await use(second.value.code)).toContain('Deze inlogkaart is ingetrokken')
  })
  test('is the same card when the button is pressed twice, and its code is nowhere kept', async () => {
    const personId = await gilde.person('Twee keer', null)
    const commandId = newId()
    const [one, two] = [await print(personId, office, commandId), await print(personId, office, commandId)]
    expect(one).toEqual(two)
    const code = one.ok ? one.value.code : ''
    const kept = await gilde.sql('select row_to_json(l)::text as log from command_log l')
    expect(JSON.stringify(kept)).not.toContain(code)
    expect(
      await gilde.sql('select 1 from sign_in_card where person_id = $1 and withdrawn_at is null', [personId]),
    ).toHaveLength(1)
  })
  test('cannot be guessed: ten tries in a quarter of an hour from one place', async () => {
    const code = await card(await gilde.person('Geraden', null))
    const tried = []
    for (let i = 0; i < 11; i++) tried.push(await enter('AAAA-AAAA-AAAA'))
    expect(tried).toEqual([...Array.from({ length: 10 }, () => 422), 409])
    expect(await use(code)).toMatch(/Probeer het weer om/)
    gilde.wait(15)
    expect(await enter(code)).toBe(303)
  })
})

describe('who has only a card', () => {
  test('is asked before signing out, here and everywhere; a sure answer goes through and is told', async () => {
    const browser = gilde.browser()
    await use(await card(await gilde.person('Alleen kaart', null)), browser)
    const asked = await browser.post('/uitloggen')
    expect([asked.status, asked.html.includes('Wil je echt uitloggen?')]).toEqual([200, true])
    expect((await browser.post('/mijn-toegang/overal-uit')).html).toContain('Wil je echt uitloggen?')
    expect((await browser.get('/mijn-toegang')).status).toBe(200)
    const out = await browser.post('/mijn-toegang/overal-uit', { toch: 'ja' })
    expect(out.location).toBe('/?gedaan=overal-uit')
    expect((await browser.get(out.location)).html).toContain('Je bent nu overal uitgelogd')
  })
  test('signs out at once when there is a passkey, or when the device is shared', async () => {
    const shared = gilde.browser()
    await shared.post('/inloggen/kaart', {
      code: await card(await gilde.person('Gedeeld', null)),
      shared: 'ja',
    })
    expect((await shared.post('/uitloggen')).location).toBe('/')
    const personId = await gilde.person('Met sleutel', null)
    const browser = gilde.browser()
    await use(await card(personId), browser)
    const key = `insert into passkey values ('sleutel', $1, '\\x00', 0, '{}', '|', $2, null)`
    await gilde.sql(key, [personId, gilde.now()])
    expect((await browser.post('/uitloggen')).location).toBe('/')
  })
})

describe('a card is refused', () => {
  test('for whoever is more than a member, here or elsewhere', async () => {
    const elsewhere = await gilde.cooperative('elders')
    const both = await gilde.person('Ook elders', null)
    await gilde.sql('insert into role_assignment values ($1, $2, $3, $4)', [
      elsewhere,
      both,
      'member',
      gilde.now(),
    ])
    const operator = await gilde.person('Beheerder', null)
    await gilde.sql('insert into installation_operator values ($1, $2)', [operator, gilde.now()])
    const board = await gilde.person('Bestuur', null, ['member', 'board'])
    for (const personId of [both, operator, board])
      expect(await print(personId)).toMatchObject({ reason: 'card-only-for-members' })
  })
  test('for oneself, and for somebody of another co-op', async () => {
    const other = await gilde.person('Van een ander', null, ['member'], await gilde.cooperative('ander'))
    expect(await print(office.personId)).toMatchObject({ reason: 'card-for-oneself' })
    expect(await print(other)).toMatchObject({ reason: 'card-only-for-members' })
  })
  test('to who may not print: a member, the board; the coach may', async () => {
    const personId = await gilde.person('Lid', null)
    for (const role of ['member', 'board', 'auditor', 'case-manager'] as const) {
      expect(await print(personId, await actor(role, [role]))).toMatchObject({ reason: 'not-permitted' })
    }
    expect(await print(personId, await actor('Coach', ['coach']))).toMatchObject({ ok: true })
  })
  test('to a coach, for who signs in with e-mail; not to the administration', async () => {
    const personId = await gilde.person('Met mail', 'metmail@voorbeeld.nl')
    const coach = await actor('Coach twee', ['coach'])
    expect(await print(personId, coach)).toMatchObject({ reason: 'card-has-email' })
    expect(await print(personId)).toMatchObject({ ok: true })
  })
  test('by the database too, when the code would forget to look', async () => {
    const board = await gilde.person('Bestuur twee', null, ['board'])
    const row = {
      id: newId(),
      cooperative_id: gilde.cooperativeId,
      person_id: board,
      code_hash: Buffer.alloc(32),
      printed_by: office.personId,
      printed_at: gilde.now(),
      expires_at: gilde.now(),
      used_at: null,
      withdrawn_at: null,
    }
    await expect(
      gilde.database.write(
        office,
        (tx) => tx.insertInto('sign_in_card').values(row).execute(),
        () => true,
      ),
    ).rejects.toThrow(/row-level security/)
    expect(keepSignInCard.may).toBe('card.print')
  })
})

test('who may not come to the cards is told who to ask, with telephone and e-mail', async () => {
  const reach = ['010 123 45 67', 'kantoor@proef.example', gilde.cooperativeId]
  await gilde.sql('update cooperative set phone = $1, email = $2 where id = $3', reach)
  gilde.wait(1)
  const personId = await gilde.person('Nieuwsgierig', null)
  const browser = gilde.browser()
  await use(await card(personId), browser)
  const { status, html } = await browser.get(`/proef/mensen/${personId}/kaart`)
  expect([status, html.includes('tel:0101234567'), html.includes('kantoor@proef.example')]).toEqual([
    403,
    true,
    true,
  ])
})

test('the office makes a card on a page, which shows its code once', async () => {
  const email = 'kantoor@voorbeeld.nl'
  await gilde.person('Kantoor drie', email, ['coach'])
  const personId = await gilde.person('Lid met kaartje', null)
  const { signInByMail } = await import('../../../test/people-world.ts')
  const browser = gilde.browser()
  await signInByMail(gilde, browser, email)
  const path = `/proef/mensen/${personId}/kaart`
  const before = await browser.get(path)
  const commandId = /name="commandId" value="([^"]+)"/.exec(before.html)![1]!
  const made = await browser.post(path, { commandId })
  const code = /([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}/.exec(made.html)![0]
  const paper = await browser.post(`${path}.pdf`, { commandId })
  expect([paper.status, paper.html.slice(0, 5)]).toEqual([200, '%PDF-'])
  expect((await browser.post(`${path}.pdf`, { commandId: newId() })).status).toBe(404)
  expect((await browser.get(path)).html).not.toContain(code)
  expect((await browser.get(path)).html).toContain('nog te gebruiken')
  expect(await enter(code)).toBe(303)
})
