import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { fixture } from './fixtures/bank-file.fixture.ts'
import { type Element, readXml } from './xml.ts'

/** In the shape of fast-xml-parser with preserveOrder: trimmed text, no prefixes. */
function plainTree(element: Element): unknown {
  const children = element.children.map(plainTree)
  return { [element.name]: children.length > 0 ? children : element.text.trim() }
}

function theirTree(nodes: Record<string, unknown>[]): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? ''
    if (name.startsWith('?') || name === '#text') return []
    const inner = node[name] as Record<string, unknown>[]
    const children = theirTree(inner)
    const text = inner.map((one) => one['#text'] ?? '').join('')
    return [{ [name]: children.length > 0 ? children : String(text).trim() }]
  })
}

test.each(['abn-02.xml', 'ing-04.xml', 'rabo-08.xml', 'camt-052.xml', 'sum-off.xml'])(
  '%s is the same tree as fast-xml-parser reads',
  (name) => {
    const source = new TextDecoder('windows-1252').decode(fixture(name)).replace(/^[^<]+/, '')
    const parser = new XMLParser({ preserveOrder: true, removeNSPrefix: true, parseTagValue: false })
    const read = readXml(source)
    expect(read.ok && [plainTree(read.value)]).toEqual(theirTree(parser.parse(source)))
  },
)

test('every element knows where it stands, and entities, CDATA and comments are what XML says', () => {
  const source = '<a x="1 &lt; 2"><!-- <b> --><b>R&amp;D &#233;&#x20AC; <![CDATA[<&amp;>]]></b><c/></a>'
  const read = readXml(source)
  if (!read.ok) throw new Error(read.reason)
  const [b, c] = read.value.children
  expect(read.value.attributes.get('x')).toBe('1 < 2')
  expect(b?.text).toBe('R&D é€ <&amp;>')
  expect(source.slice(b?.start, b?.end)).toBe('<b>R&amp;D &#233;&#x20AC; <![CDATA[<&amp;>]]></b>')
  expect(source.slice(c?.start, c?.end)).toBe('<c/>')
})
