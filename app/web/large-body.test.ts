/** Somebody who sends far too much, signed in or not, is told so at once; nobody else waits for it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORIGIN, startInstallation, type Installation } from '../../test/people-world.ts'

let gilde: Installation
beforeAll(async () => {
  gilde = await startInstallation()
})
afterAll(() => gilde.close())

/** Sends a body to the sign-in page, where anybody comes. */
async function post(body: string, type = 'application/x-www-form-urlencoded') {
  const headers = {
    'sec-fetch-site': 'same-origin',
    'accept-language': 'nl',
    'content-type': type,
    'content-length': String(Buffer.byteLength(body)),
  }
  const began = performance.now()
  const response = await gilde.fetch(new Request(`${ORIGIN}/inloggen`, { method: 'POST', body, headers }))
  const html = await response.text()
  return { status: response.status, html, seconds: (performance.now() - began) / 1000 }
}

const fieldsOf = (count: number) => Array.from({ length: count }, (_, i) => `a${i}=`).join('&')
const partsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => `--x\r\nContent-Disposition: form-data; name="a${i}"\r\n\r\n\r\n`)
    .concat('--x--\r\n')
    .join('')

describe('a form that is far too large', () => {
  test('is refused before it is read: two million fields hold nobody up', async () => {
    const answer = await post(fieldsOf(1_900_000))
    expect(answer.status).toBe(413)
    expect(answer.html).toContain('Dit is te groot')
    expect(answer.seconds).toBeLessThan(2)
  })
  test('is refused where no file is asked, as a form with parts too', async () => {
    const parts = `--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n${'a'.repeat(300_000)}\r\n--x--\r\n`
    expect((await post(parts, 'multipart/form-data; boundary=x')).status).toBe(413)
  })
  test('of more than a thousand fields is refused, however small each of them is', async () => {
    for (const [body, type] of [
      [fieldsOf(1001), undefined],
      [partsOf(1001), 'multipart/form-data; boundary=x'],
    ] as const) {
      const answer = await post(body, type)
      expect(answer.status).toBe(400)
      expect(answer.html).toContain('Dit kwam niet goed over')
    }
  })
  test('but not one of a usual size', async () => {
    expect((await post(fieldsOf(900))).status).toBe(422)
    expect((await post(partsOf(900), 'multipart/form-data; boundary=x')).status).toBe(422)
  })
})
