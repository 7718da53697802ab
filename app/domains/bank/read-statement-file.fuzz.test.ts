import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../values/money.ts'
import { fixture } from './fixtures/bank-file.fixture.ts'
import { readStatementFile } from './read-statement-file.ts'

const REAL = [
  'abn-02.xml',
  'ing-04.xml',
  'rabo-08.xml',
  'abn.sta',
  'ing.mt940',
  'rabo.swi',
  'numbered.sta',
  'knab.txt',
]
const sources = REAL.map(fixture)

/** Milliseconds of this process's own time: what else the machine does is not in it. */
function cpuSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

/** Whatever goes in: an answer, in time, and what is accepted adds up. */
function holds(bytes: Uint8Array): void {
  const started = process.cpuUsage()
  const read = readStatementFile(bytes)
  expect(cpuSince(started)).toBeLessThan(2000)
  if (!read.ok) return
  for (const statement of read.value) {
    if (statement.openingCents === undefined) continue
    const total = sum(statement.lines.map((line) => line.amount))
    expect(statement.openingCents + total).toBe(statement.closingCents)
  }
}

describe('reading never throws and never hangs', () => {
  test('on random bytes and random text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => holds(bytes)),
      { numRuns: 300 },
    )
    const bits = [
      '<',
      '>',
      '</',
      '/>',
      '"',
      '&#x110000;',
      '&a;',
      '<!',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      'Ntry',
      ' x=',
    ]
    const xml = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 4 })), { maxLength: 60 })
    fc.assert(
      fc.property(xml, (parts) => holds(Buffer.from(`<Document>${parts.join('')}`))),
      { numRuns: 300 },
    )
  })

  test('on real-shaped files with pieces cut, doubled, moved or written over', () => {
    const cut = fc.record({
      at: fc.nat(4000),
      length: fc.nat(200),
      to: fc.nat(4000),
      with: fc.uint8Array({ maxLength: 6 }),
    })
    const mutated = fc.tuple(fc.constantFrom(...sources), fc.array(cut, { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(mutated, ([source, cuts]) => {
        let bytes = Buffer.from(source)
        for (const { at, length, to, with: extra } of cuts) {
          const piece = bytes.subarray(at, at + length)
          const rest = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
          bytes = Buffer.concat([
            rest.subarray(0, to),
            to % 2 ? piece : Buffer.alloc(0),
            extra,
            rest.subarray(to),
          ])
        }
        holds(bytes)
      }),
      { numRuns: 600 },
    )
  })

  test('on every file cut off at every place', () => {
    for (const source of sources) {
      for (let length = 0; length < source.length; length += 7) holds(source.subarray(0, length))
    }
  })
})

test.each([
  ['elements in each other', '<a>'.repeat(1_000_000)],
  ['elements that never end', '<'.repeat(1_000_000)],
  ['comments that never end', '<a>' + '<!--'.repeat(500_000)],
  ['quotes that never end', '<a b="'.repeat(300_000)],
  ['attributes', `<a ${'b="c" '.repeat(300_000)}>`],
  ['spaces in an attribute', `<a b${' '.repeat(1_000_000)}>`],
  ['ampersands', `<a>${'&'.repeat(1_000_000)}</a>`],
  ['zeros before a year', camtWith('0'.repeat(1_000_000))],
  ['labels', mt940With('IBAN:NAAM:'.repeat(100_000))],
  ['slashes', mt940With('/NAME/'.repeat(150_000))],
  ['only slashes', mt940With(`/NAME/${'/'.repeat(1_000_000)}x`)],
  ['slashes in a remittance', mt940With(`/REMI/USTD${'/'.repeat(1_000_000)}x`)],
  ['spaces in a label', mt940With(`BETALINGSKENM${' '.repeat(500_000)}`)],
  ['digits and spaces', mt940With('1 '.repeat(500_000))],
  ['question marks', mt940With(`166?00${'?20'.repeat(200_000)}`)],
  ['capitals', mt940With('NL12ABCD3'.repeat(100_000))],
  ['codes without end', mt940With(`166?20${'EREF+SVWZ+'.repeat(50_000)}`)],
  ['empty lines', ':20:X\n:25:1\n:61:\n'.repeat(100_000)],
])('a megabyte of %s is answered in time', (_, text) => {
  holds(Buffer.from(text))
})

test('a number with a hundred thousand digits is no amount', () => {
  const source = mt940With('x').replace('C1,', `C${'9'.repeat(100_000)},`)
  expect(readStatementFile(Buffer.from(source))).toMatchObject({ ok: false, reason: 'amount-unreadable' })
})

function mt940With(text: string): string {
  const head = ':20:X\n:25:NL87ABNA0555000111\n:60F:C260201EUR0,\n:61:260201C1,NTRFNONREF\n:86:'
  return `${head}${text}\n:62F:C260201EUR1,\n-\n`
}

function camtWith(text: string): string {
  const source = new TextDecoder().decode(fixture('abn-02.xml'))
  return source.replace('2026-0007', text)
}

describe('reading takes time as the file is long, and no more', () => {
  /** Ten times as long may take at most fifty times as long; what is too short to measure counts as a millisecond. */
  const grows = (file: (times: number) => string) => {
    const spent = (text: string) => {
      const started = process.cpuUsage()
      readStatementFile(new TextEncoder().encode(text))
      return Math.max(cpuSince(started), 5)
    }
    spent(file(1000))
    const short = spent(file(10_000))
    return spent(file(100_000)) / short
  }
  test.each<[string, (times: number) => string]>([
    ['a tag without end', (times) => `<Document ${'a'.repeat(times)}>`],
    ['attributes without a value', (times) => `<Document ${'a '.repeat(times)}>`],
    ['a quote that does not end', (times) => `<Document a="${'b '.repeat(times)}`],
    ['spaces in a tag', (times) => `<Document a${' '.repeat(times)}b>`],
    ['comments that do not end', (times) => `<Document>${'<!-'.repeat(times)}`],
  ])('%s', (_, file) => {
    expect(grows(file)).toBeLessThan(50)
  })
  test('a tag longer than any bank writes is refused', () => {
    const long = `<Document x="${'y'.repeat(5000)}"/>`
    expect(readStatementFile(new TextEncoder().encode(long))).toMatchObject({ reason: 'xml-broken' })
  })
})
