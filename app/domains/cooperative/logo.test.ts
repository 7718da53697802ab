import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isHarmlessSvg } from './harmless-svg.ts'
import { checkLogo } from './logo.ts'

const drawing = (inside: string, attributes = '') =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`

describe('an SVG that is a drawing and nothing else', () => {
  test.each([
    ['shapes', drawing('<g id="a"><path d="M0 0h9"/></g>')],
    ['a size and a view box', drawing('', 'width="40mm" height="12.5" viewBox="0 -1 40 12.5"')],
    ['a gradient and a style', drawing('<style>.a{fill:url(#g)}</style><rect class="a" style="fill:#fff"/>')],
    ['a picture of dots in the file', drawing('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    [
      'what drawing programs leave',
      drawing('<metadata><rdf:RDF xmlns:rdf="r"/></metadata>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
    ],
    [
      'a document type without definitions',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">${drawing('<path/>').slice(21)}`,
    ],
  ])('%s', (_what, svg) => {
    expect(isHarmlessSvg(svg)).toBe(true)
  })
  test.each([
    ['a script', drawing('<script>alert(1)</script>')],
    ['a script in capitals', drawing('<SCRIPT>alert(1)</SCRIPT>')],
    [
      'a script under a prefix',
      drawing('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
    ],
    ['an event', drawing('<path onclick="alert(1)"/>')],
    ['an event on the root', drawing('', ' onload="alert(1)"')],
    ['HTML inside', drawing('<foreignObject><p>x</p></foreignObject>')],
    ['HTML under a prefix', drawing('<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>')],
    [
      'an animation of a link',
      drawing('<a href="#"><animate attributeName="href" to="javascript:alert(1)"/></a>'),
    ],
    ['a link that is a script', drawing('<a xlink:href=" java&#x73;cript:alert(1)"><path/></a>')],
    ['a picture from elsewhere', drawing('<image href="https://example.org/x.png"/>')],
    ['another SVG inside a data address', drawing('<image href="data:image/svg+xml;base64,PHN2Zz4="/>')],
    ['a style from elsewhere', drawing('<style>@import "https://example.org/x.css";</style>')],
    ['a style that hides its letters', drawing('<style>.a{fill:u\\72l(https://example.org)}</style>')],
    ['a fill from elsewhere', drawing('<path fill="url(https://example.org/#a)"/>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x "<script/>">]>${drawing('&x;')}`],
    ['a style sheet of XML', `<?xml-stylesheet href="x.xsl"?>${drawing('')}`],
    ['a piece drawn again', drawing('<g id="a"/><use href="#a"/>')],
    ['a width that is no number', drawing('', 'width="NaN"')],
    ['a height of nothing', drawing('', 'width="10" height="0"')],
    ['a view box of words', drawing('', 'viewBox="0 0 NaN 10"')],
    ['groups three thousand deep', drawing('<g>'.repeat(3000) + '</g>'.repeat(3000))],
    ['two roots', drawing('') + '<script/>'],
    ['half a file', '<svg><g>'],
    ['another root', '<html><svg/></html>'],
  ])('not with %s', (_what, svg) => {
    expect(isHarmlessSvg(svg)).toBe(false)
  })
})

describe('a logo', () => {
  test('is what its bytes say, not what its name says', async () => {
    expect(await checkLogo(png(40, 20))).toEqual({ ok: true, value: 'image/png' })
    expect(await checkLogo(jpeg(40, 20))).toEqual({ ok: true, value: 'image/jpeg' })
    expect(await checkLogo(Buffer.from(drawing('<path/>')))).toEqual({ ok: true, value: 'image/svg+xml' })
  })
  test.each([
    ['logo-unreadable', Buffer.from('GIF89a')],
    ['logo-unreadable', Buffer.from('<html>hello</html>')],
    ['logo-unreadable', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['logo-unreadable', png(0, 20)],
    ['logo-unreadable', png(40, 20).subarray(0, 40)],
    ['logo-unreadable', jpeg(40, 20).subarray(0, -2)],
    ['logo-too-many-pixels', png(40_000, 40_000)],
    ['logo-too-many-pixels', jpeg(5000, 20)],
    ['logo-too-large', Buffer.alloc(500 * 1024 + 1)],
    ['logo-not-plain', Buffer.from(drawing('<script/>'))],
  ])('is refused: %s', async (reason, bytes) => {
    expect(await checkLogo(bytes)).toMatchObject({ ok: false, reason })
  })
})

function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(25)
  header.writeUInt32BE(13, 0)
  header.write('IHDR', 4, 'latin1')
  header.writeUInt32BE(width, 8)
  header.writeUInt32BE(height, 12)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    header,
    deflateSync(Buffer.alloc(4)),
    Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
  ])
}

function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 17, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame, Buffer.from([0xff, 0xd9])])
}

describe('looking takes time as the file is long, and no more', () => {
  const spent = (svg: string) => {
    const started = process.cpuUsage()
    isHarmlessSvg(svg)
    const { user, system } = process.cpuUsage(started)
    return Math.max((user + system) / 1000, 5)
  }
  test.each<[string, (times: number) => string]>([
    ['document types', (times) => '<!DOCTYPE '.repeat(times)],
    ['comments in a style that do not end', (times) => drawing(`<style>${'/*'.repeat(times)}</style>`)],
    ['addresses that do not end', (times) => drawing(`<style>${'url('.repeat(times)}</style>`)],
  ])('%s', (_what, file) => {
    spent(file(1000))
    const short = spent(file(5000))
    expect(spent(file(50_000)) / short).toBeLessThan(50)
  })
  test('two document types, or one as long as a book, are not a drawing', () => {
    const plain = drawing('<path/>').slice(21)
    expect(isHarmlessSvg(`<!DOCTYPE svg><!DOCTYPE svg>${plain}`)).toBe(false)
    expect(isHarmlessSvg(`<!DOCTYPE svg "${'x'.repeat(600)}">${plain}`)).toBe(false)
  })
})
