import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../../test/harness/cooperative.ts'
import { cooperativeRoutes } from '../routes.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const as = (role: 'administrator' | 'board' | 'member' | 'coach' | 'auditor') =>
  house.browser(cooperativeRoutes, house.here.actor(role))
/** A bank account of the co-operative, past the bank itself, which comes after this domain. */
async function putAccount(iban: string): Promise<void> {
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await owner.query(
    `insert into account (cooperative_id, code, name, kind, section) values ($1, $2, 'Bank', 'asset', 'balance')`,
    [house.here.id, iban.slice(-4)],
  )
  await owner.query(
    'insert into bank_account (cooperative_id, id, iban, account) values ($1, gen_random_uuid(), $2, $3)',
    [house.here.id, iban, iban.slice(-4)],
  )
  await owner.end()
}
const nobody = () => house.browser(cooperativeRoutes, undefined)

const SECTIONS = ['wie-wij-zijn', 'rekening', 'adres', 'btw', 'facturen', 'verdelen', 'kleuren', 'logo']

describe('who comes to the settings', () => {
  test.each([
    ['administrator', 200],
    ['board', 200],
    ['member', 403],
    ['coach', 403],
    ['auditor', 403],
  ] as const)('%s gets %i', async (role, status) => {
    expect((await as(role).get('/hier/instellingen')).status).toBe(status)
    for (const section of SECTIONS)
      expect((await as(role).get(`/hier/instellingen/${section}`)).status).toBe(status)
  })
  test('who is not signed in goes to sign in; who is of another co-operative may not', async () => {
    expect((await nobody().get('/hier/instellingen')).headers.get('location')).toBe(
      '/inloggen?terug=%2Fhier%2Finstellingen',
    )
    expect((await as('administrator').get('/ginds/instellingen')).status).toBe(403)
    expect((await as('administrator').get('/nergens/instellingen')).status).toBe(404)
  })
})

describe('who we are', () => {
  const path = '/hier/instellingen/wie-wij-zijn'
  const right = {
    legalName: 'Het Allemansgilde U.A.',
    kvk: '6812 3457',
    vatNumber: 'nl857304586b01',
  }

  test('is saved as it is written officially, and shown', async () => {
    const saved = await as('administrator').post(path, right)
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      '/hier/instellingen?bewaard=wie-wij-zijn',
    ])
    const shown = await (await as('administrator').get('/hier/instellingen?bewaard=wie-wij-zijn')).text()
    for (const part of ['Het Allemansgilde U.A.', '68123457', 'NL857304586B01', 'Bewaard: Wie wij zijn.'])
      expect(shown).toContain(part)
  })
  test('wrong numbers are told beside the field; what was typed stays', async () => {
    const answer = await as('administrator').post(path, {
      legalName: '',
      kvk: '123',
      vatNumber: 'NL1',
    })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('KVK-nummer: een KVK-nummer heeft 8 cijfers.')
    expect(page).toContain('href="#vatNumber"')
    expect(page).toContain('value="NL1"')
    expect(page).toContain('Er zijn nog 3 dingen niet goed')
  })
  test('a form of another site is refused', async () => {
    const board = house.browser(cooperativeRoutes, house.here.actor('member'))
    expect((await board.post(path, right)).status).toBe(403)
  })
})

describe('the account on invoices', () => {
  const path = '/hier/instellingen/rekening'
  const iban = 'NL56VRBD0417164300'
  const settingsNow = async () =>
    (await (await as('board').get('/hier/instellingen')).text()).replaceAll('\u00a0', ' ')

  test('is one of our own, asked for by one and confirmed by another', async () => {
    expect(await (await as('board').get(path)).text()).toContain('Er is nog geen bankrekening.')
    expect((await as('administrator').post(path, { iban })).status).toBe(409)
    await putAccount(iban)
    const asked = await as('administrator').post(path, { iban })
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      '/hier/instellingen?bewaard=rekening',
    ])
    const mine = await (await as('administrator').get(path)).text()
    expect(mine).toContain('Iemand anders van de administratie of het bestuur zegt ja.')
    expect(mine).not.toContain('value="yes"')
    const alone = await as('administrator').post(`${path}/antwoord`, { iban, intent: 'yes' })
    expect([alone.status, (await alone.text()).includes('Dit komt van jou.')]).toEqual([409, true])
    const settings = await settingsNow()
    expect(settings).toContain('om rekening NL56 VRBD 0417 1643 00 op de facturen te zetten')
    expect((await as('board').post(`${path}/antwoord`, { iban, intent: 'yes' })).status).toBe(303)
    expect((await as('board').post(`${path}/antwoord`, { iban, intent: 'yes' })).status).toBe(409)
    expect(await settingsNow()).toContain('NL56 VRBD 0417 1643 00')
    expect((await as('board').post(path, { iban })).status).toBe(409)
  })
  test('stays as it is when somebody says no', async () => {
    const other = 'NL02ABNA0123456789'
    await putAccount(other)
    expect((await as('board').post(path, { iban: other })).status).toBe(303)
    expect((await as('administrator').post(`${path}/antwoord`, { iban: other, intent: 'no' })).status).toBe(
      303,
    )
    const page = await settingsNow()
    expect(page).toContain('NL56 VRBD 0417 1643 00')
    expect(page).not.toContain('NL02 ABNA')
  })
})

describe('the other sections', () => {
  test.each([
    [
      'adres',
      { street: 'Marktplein 2', postcode: '7311ab', city: 'Apeldoorn', email: 'Hallo@Hier.example' },
      ['7311 AB', 'hallo@hier.example'],
    ],
    ['facturen', { paymentTermDays: '30', invoiceFooter: 'Bedankt.' }, ['30 dagen', 'Bedankt.']],
    [
      'verdelen',
      { shareOn: 'invoice', insideTo: 'pot' },
      ['Als de factuur is verstuurd', 'Alles naar het potje'],
    ],
    ['kleuren', { colour: 'FFD200', accentColour: '#9a4a00' }, ['#ffd200']],
    [
      'btw',
      { mode: 'kor', fromDayDay: '1', fromDayMonth: '1', fromDayYear: '26' },
      ['KOR: geen btw op facturen, vanaf 1 januari 2026'],
    ],
  ])('%s is saved and shown', async (section, fields, shown) => {
    const saved = await as('board').post(`/hier/instellingen/${section}`, fields)
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      `/hier/instellingen?bewaard=${section}`,
    ])
    const page = await (await as('board').get('/hier/instellingen')).text()
    for (const part of shown) expect(page).toContain(part)
  })
  test.each([
    ['adres', { postcode: '12 AB', email: 'geen' }, ['schrijf de postcode zo', 'dit is geen e-mailadres']],
    ['facturen', { paymentTermDays: '500' }, ['Maak een keuze bij “Tijd om te betalen”.']],
    ['verdelen', {}, ['Maak een keuze bij “Wanneer verdelen wij”.']],
    ['kleuren', { colour: 'geel', accentColour: '' }, ['schrijf de kleur zo', 'Vul “Tweede kleur” in.']],
    [
      'btw',
      { mode: 'kor', fromDayDay: '31', fromDayMonth: '2', fromDayYear: '2027' },
      ['deze dag bestaat niet', 'value="31"'],
    ],
    ['logo', {}, ['Bestand: kies een bestand.']],
  ])('%s tells what is wrong', async (section, fields, told) => {
    const answer = await as('board').post(`/hier/instellingen/${section}`, fields)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const part of told) expect(page).toContain(part)
  })
  test('the same VAT again is refused with its sentence', async () => {
    const answer = await as('board').post('/ginds/instellingen/btw', {})
    expect(answer.status).toBe(403)
    const again = { mode: 'kor', fromDayDay: '2', fromDayMonth: '1', fromDayYear: '2026' }
    const refused = await as('board').post('/hier/instellingen/btw', again)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Op die dag betaalt de coöperatie al zo btw.')
  })
  test('colours can be looked at before they are kept, with how well they read', async () => {
    const fields = { colour: '#ffd200', accentColour: '#9a4a00' }
    const looked = await as('board').post('/hier/instellingen/kleuren', { ...fields, intent: 'look' })
    expect(looked.status).toBe(200)
    expect(await looked.text()).toContain('Dat is te weinig om te lezen')
    const preview = await (await as('board').post('/hier/instellingen/kleuren/voorbeeld', fields)).text()
    expect(preview).toMatch(/^<svg/)
  })
})

describe('what everybody sees', () => {
  test('the colours', async () => {
    const answer = await nobody().get('/hier/thema.css')
    expect(answer.headers.get('content-type')).toContain('text/css')
    expect(await answer.text()).toContain('--brand:')
  })
  test('a logo that is put up, shown and taken away', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'
    expect((await nobody().get('/hier/logo')).status).toBe(404)
    const logo = new File([svg], 'logo.svg', { type: 'image/svg+xml' })
    expect((await as('board').post('/hier/instellingen/logo', { logo })).status).toBe(303)
    const shown = await nobody().get('/hier/logo')
    expect([shown.headers.get('content-type'), await shown.text()]).toEqual(['image/svg+xml', svg])
    expect(shown.headers.get('content-security-policy')).toContain('sandbox')
    expect((await as('board').post('/hier/instellingen/logo/weg', {})).status).toBe(303)
    expect((await nobody().get('/hier/logo')).status).toBe(404)
  })
  test('no logo with a script in it', async () => {
    const logo = new File(['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'], 'logo.svg', {
      type: 'image/svg+xml',
    })
    const answer = await as('board').post('/hier/instellingen/logo', { logo })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('zit iets dat wij niet kunnen tekenen')
  })
})
