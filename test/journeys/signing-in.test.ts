import type { BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { codeIn } from '../people-world.ts'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** Coming in and going out: by mail, by card, on a computer of the library, and when a phone is lost. */
let journey: Journey
beforeAll(async () => {
  journey = await startJourney()
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

const YUSUF = 'yusuf@voorbeeld.example'

test('a member signs in with the code from the mail, and a wrong code is told kindly', async () => {
  const yusuf = await journey.stranger(PHONE)
  await askCode(yusuf)
  const code = codeIn((await journey.office.mails(YUSUF)).at(-1))
  await yusuf.fill('Code', code === '000000' ? '111111' : '000000')
  await yusuf.press('Inloggen')
  expect(await yusuf.reads('main')).toContain('Deze code klopt niet.')
  await yusuf.fill('Code', code)
  await yusuf.press('Inloggen')
  expect(new URL(yusuf.page.url()).pathname).toBe('/allemansgilde')
  expect(await yusuf.reads('main')).toContain('Dag Yusuf')
  await yusuf.close()
})

test('on a shared computer one is signed out after a quarter of an hour of doing nothing', async () => {
  const yusuf = await journey.stranger(DESK)
  await askCode(yusuf)
  await yusuf.fill('Code', codeIn((await journey.office.mails(YUSUF)).at(-1)))
  await yusuf.page.getByLabel('Dit is een gedeelde computer of telefoon').check()
  await yusuf.press('Inloggen')
  expect(await sessionCookie(yusuf.page.context())).toMatchObject({ expires: -1, httpOnly: true })
  await aged('14 minutes')
  await yusuf.open('/allemansgilde/potje')
  expect(await yusuf.page.title()).toContain('Jouw potje')
  await aged('16 minutes')
  await yusuf.open('/allemansgilde/potje')
  expect(new URL(yusuf.page.url()).pathname).toBe('/inloggen')
  expect(await yusuf.reads()).not.toContain('Jouw potje')
  await yusuf.close()
})

test('who lost a phone signs out everywhere, and every device is out at once', async () => {
  const phone = await journey.signedIn('yusuf', PHONE)
  const laptop = await journey.signedIn('yusuf', DESK)
  await phone.open('/allemansgilde/potje')
  await laptop.open('/mijn-toegang')
  await laptop.press('Log overal uit')
  for (const device of [phone, laptop]) {
    await device.open('/allemansgilde/potje')
    expect(new URL(device.page.url()).pathname).toBe('/inloggen')
    await device.close()
  }
})

test('a member without e-mail signs in once with the card that the office printed', async () => {
  const willemijn = await journey.signedIn('willemijn', DESK)
  const [karel] = await journey.office.sql(
    'select person_id as id from member m join person p on p.id = m.person_id where p.email is null',
  )
  await willemijn.open(`/allemansgilde/mensen/${String(karel?.['id'])}/kaart`)
  await willemijn.press('Maak een inlogkaart')
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await willemijn.reads('main'))?.[0] ?? ''
  await willemijn.close()

  const someone = await journey.stranger(PHONE)
  await someone.open('/inloggen')
  await someone.follow('Ik heb een inlogkaart met een code')
  await someone.fill('Code op je inlogkaart', code.toLowerCase().replaceAll('-', ' '))
  await someone.press('Inloggen')
  expect(await someone.reads('main')).toContain('Dag Karel')
  await someone.close()

  const another = await journey.stranger(PHONE)
  await another.open('/inloggen/kaart')
  await another.fill('Code op je inlogkaart', code)
  await another.press('Inloggen')
  expect(await another.reads('main')).toContain('Deze inlogkaart is al een keer gebruikt.')
  await another.close()
})

test('in a co-op that is no demo an administrator is asked for a second factor, a member is not', async () => {
  await journey.office.sql('update cooperative set demo = false')
  // The gate remembers for seconds what a co-op is.
  journey.wait(1)
  const willemijn = await journey.signedIn('willemijn', DESK)
  await willemijn.open('/allemansgilde/bank')
  expect(new URL(willemijn.page.url()).pathname).toMatch(
    /^\/(?:inloggen\/tweede-stap|mijn-toegang\/extra-controle)$/,
  )
  expect(await willemijn.reads('main')).not.toContain('Afschriften')
  const yusuf = await journey.signedIn('yusuf', PHONE)
  await yusuf.open('/allemansgilde')
  expect(await yusuf.reads('main')).toContain('Dag Yusuf')
  await willemijn.close()
  await yusuf.close()
})

async function askCode(visitor: Visitor): Promise<void> {
  await visitor.open('/inloggen')
  await visitor.fill('E-mailadres', YUSUF)
  await visitor.press('Stuur mij een code')
}

/** As if this much time went by since the sessions on shared devices were last seen. */
async function aged(time: string): Promise<void> {
  await journey.office.sql(
    `update session set last_seen_at = $1::timestamptz - $2::interval where shared_device and ended_at is null`,
    [journey.office.office.clock().at, time],
  )
}

async function sessionCookie(context: BrowserContext) {
  return (await context.cookies()).find(({ name }) => name === 'gilde_session')
}
