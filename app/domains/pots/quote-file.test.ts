import { describe, expect, test } from 'vitest'
import { quoteFile } from './quote-file.ts'

const said = (content: Buffer) => {
  const read = quoteFile(content)
  return read.ok ? read.value : read.reason
}

describe('a quote is what its own bytes say', () => {
  test.each([
    ['a pdf', Buffer.from('%PDF-1.7 rest'), 'application/pdf'],
    ['a jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]), 'image/jpeg'],
    ['a png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
    ['a webp', Buffer.from('RIFF0000WEBPVP8 '), 'image/webp'],
    ['a web page called offerte.pdf', Buffer.from('<html><script>1</script>'), 'quote-kind'],
    ['sound in the same wrapping as webp', Buffer.from('RIFF0000WAVEfmt '), 'quote-kind'],
    ['half of a first line', Buffer.from('%PD'), 'quote-kind'],
    ['nothing', Buffer.alloc(0), 'quote-empty'],
    ['more than 10 MB', Buffer.alloc(10 * 1_048_576 + 1), 'quote-too-large'],
  ])('%s', (_, content, is) => expect(said(content)).toBe(is))

  test('of a part of a larger memory only that part is looked at', () => {
    const whole = Buffer.from('xxxx%PDF-1.7')
    expect(said(whole.subarray(4))).toBe('application/pdf')
  })
})
