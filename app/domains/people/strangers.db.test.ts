/** What somebody elsewhere cannot do with an address that is not theirs: keep the one whose it is from signing in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signInByMail, startInstallation, type Installation } from '../../../test/people-world.ts'
import { askCode } from './ask-code.ts'
import { signInWithCode } from './sign-in-with-code.ts'

let gilde: Installation
beforeAll(async () => {
  gilde = await startInstallation()
})
afterAll(() => gilde.close())

let made = 0
async function somebody() {
  const email = `mens${++made}@voorbeeld.nl`
  return { email, id: await gilde.person(`Mens ${made}`, email) }
}

describe('a stranger who tries with somebody’s address', () => {
  const ask = (email: string, network: string, earlierToken?: string) =>
    askCode(gilde.parts, email, { network, device: 'x|y', earlierToken })
  const often = async (times: number, email: string, network: (at: number) => string) => {
    for (let at = 0; at < times; at++) await ask(email, network(at))
  }

  test('does not keep them from asking for a code at home', async () => {
    const { email } = await somebody()
    await often(6, email, () => '203.0.113.9')
    expect(await ask(email, '203.0.113.9')).toMatchObject({ reason: 'try-later' })
    expect(await ask(email, '198.51.100.7')).toMatchObject({ ok: true })
  })
  test('does not keep them from typing a code either', async () => {
    const { email } = await somebody()
    for (let at = 0; at < 4; at++) {
      const asked = await ask(email, '203.0.113.20')
      for (let wrong = 0; wrong < 5; wrong++)
        await signInWithCode(gilde.parts, asked.ok ? asked.value.requestId : undefined, 'x', false, {
          network: '203.0.113.20',
          device: 'x|y',
        })
    }
    const mine = await ask(email, '198.51.100.8')
    if (!mine.ok) throw new Error(mine.reason)
    const { requestId, toSend } = mine.value
    const origin = { network: '198.51.100.8', device: 'x|y' }
    expect(await signInWithCode(gilde.parts, requestId, toSend!.code, false, origin)).toMatchObject({
      ok: true,
    })
  })
  test('from everywhere ends for that day, except where the person was signed in before', async () => {
    const { email } = await somebody()
    const browser = gilde.browser()
    await signInByMail(gilde, browser, email)
    await often(101, email, (at) => `10.0.${at}.1`)
    expect(await ask(email, '198.51.100.9')).toMatchObject({ reason: 'try-later' })
    const token = browser.cookies.get('gilde_session')!
    expect(await ask(email, '198.51.100.9', token)).toMatchObject({ ok: true })
    const { email: another } = await somebody()
    await often(101, another, (at) => `10.1.${at}.1`)
    expect(await ask(another, '198.51.100.9', token)).toMatchObject({ reason: 'try-later' })
  })
})
