/** The gateway for text messages, over a server that answers as it does. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startCm, type CmServer } from './cm-server.fixture.ts'
import { cmTexts } from './cm-texts.ts'
import type { TextLine } from './text-messages.ts'

const plain = {
  seal: (_for: string, text: string) => `sealed ${text}`,
  unseal: (_for: string, text: string) => text.slice(7),
}
const TO = '+31612345678'

let cm: CmServer
let line: TextLine
beforeAll(async () => {
  cm = await startCm()
  line = lineWith(cm.key)
})
afterAll(() => cm.close())
afterEach(() => {
  cm.received.length = 0
  cm.instead.length = 0
})

function lineWith(key: string, address = cm.url): TextLine {
  return cmTexts(address, plain).connect({ sender: 'Gilde', sealedKey: `sealed ${key}` })!
}

test('hands a message over with its number, sender and reference', async () => {
  expect(await line.send('een', TO, 'Morgen om 10.00 uur.')).toEqual({ kind: 'taken' })
  expect(cm.received).toEqual([
    { from: 'Gilde', to: '0031612345678', text: 'Morgen om 10.00 uur.', reference: 'een' },
  ])
})

describe('is told why it is not sent', () => {
  test('the key is wrong', async () => {
    expect(await lineWith('een andere').send('een', TO, 'x')).toEqual({ kind: 'refused', why: 'key' })
  })
  test('there is no money on the account', async () => {
    cm.hasBalance = false
    expect(await line.send('een', TO, 'x')).toEqual({ kind: 'refused', why: 'balance' })
    cm.hasBalance = true
  })
  test('the number is no phone', async () => {
    cm.noPhones.add('0031600000000')
    expect(await line.send('een', '+31600000000', 'x')).toEqual({ kind: 'refused', why: 'number' })
  })
  test('something else', async () => {
    cm.instead.push(400)
    expect(await line.send('een', TO, 'x')).toEqual({ kind: 'refused', why: 'other' })
  })
})

describe('knows what may be tried again', () => {
  test.each([429, 503])('%i: nothing was taken', async (status) => {
    cm.instead.push(status)
    await expect(line.send('een', TO, 'x')).rejects.toThrow(expect.objectContaining({ name: 'TextsSilent' }))
    expect(cm.received).toEqual([])
  })
  test('nobody there', async () => {
    const gone = await startCm()
    await gone.close()
    const nobody = lineWith(cm.key, gone.url)
    await expect(nobody.send('een', TO, 'x')).rejects.toThrow(
      expect.objectContaining({ name: 'TextsSilent' }),
    )
  })
  test.each(['drop', 'after', 'nonsense', 500, 502] as const)('%s: it may have gone', async (instead) => {
    cm.instead.push(instead)
    await expect(line.send('een', TO, 'x')).rejects.toThrow(expect.objectContaining({ name: 'TextUnsure' }))
  })
})
