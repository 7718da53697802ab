import { ok, refuse, type Result } from '../../values/result.ts'

/**
 * A small reader of XML, for bank files only. It exists beside the general parsers because a bank line
 * must be kept exactly as it stood in the file, so every element knows where it starts and ends, and
 * because a file from outside must never make us hang: no recursion, one pass, no DOCTYPE, no entities
 * but the five of XML itself and numeric ones. Its tests hold it against fast-xml-parser.
 */

export type Element = {
  /** Local name, without prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Element[]
  /** Own text, entities decoded, not trimmed. */
  text: string
  /** Where the element starts in the source, and where it ends (exclusive). */
  readonly start: number
  end: number
  /** The namespace it declares itself, if it does. */
  readonly namespace: string | undefined
}

export type XmlRefusal = 'xml-doctype' | 'xml-broken' | 'truncated'

const DEEPEST = 64

/** Longer than any tag of a bank, and so short that no reading of it takes long. */
const LONGEST_TAG = 4096

/**
 * Reads a document into its root element.
 *
 * @param source decoded text
 * @returns the root; refuses `xml-doctype` (a DTD: never in a bank file, often an attack), `truncated`
 *   (the file stops half way) and `xml-broken` (fact `position`: character where it goes wrong)
 */
export function readXml(source: string): Result<Element, XmlRefusal> {
  const open: Element[] = []
  let root: Element | undefined
  let at = source.indexOf('<')
  if (at < 0 || source.slice(0, at).trim() !== '') return broken(Math.max(at, 0))
  while (at >= 0 && at < source.length) {
    const markup = skipMarkup(source, at)
    if (typeof markup === 'object') {
      if (!markup.ok) return markup
      if (markup.value.characters !== '') {
        const parent = open.at(-1)
        if (!parent) return broken(at)
        parent.text += markup.value.characters
      }
      at = markup.value.next
    } else {
      const end = endOfTag(source, at)
      if (end === 'too-long') return broken(at)
      if (end < 0) return refuse('truncated')
      if (source[at + 1] === '/') {
        const closed = open.pop()
        if (!closed || closed.name !== localName(source.slice(at + 2, end).trim())) return broken(at)
        closed.end = end + 1
      } else {
        if (root && open.length === 0) return broken(at)
        const element = elementAt(source, at, end)
        if (!element || open.length >= DEEPEST) return broken(at)
        open.at(-1)?.children.push(element)
        root ??= element
        if (source[end - 1] === '/') element.end = end + 1
        else open.push(element)
      }
      at = end + 1
    }
    const next = source.indexOf('<', at)
    const between = source.slice(at, next < 0 ? source.length : next)
    const parent = open.at(-1)
    if (parent) parent.text += decode(between)
    else if (between.trim() !== '') return broken(at)
    at = next
  }
  if (!root) return broken(0)
  return open.length > 0 ? refuse('truncated') : ok(root)
}

function broken(position: number): Result<never, XmlRefusal> {
  return refuse('xml-broken', { position: String(position + 1) })
}

/** Comments, processing instructions and CDATA; undefined when an ordinary tag stands here. */
function skipMarkup(
  source: string,
  at: number,
): Result<{ next: number; characters: string }, XmlRefusal> | undefined {
  const kinds = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const
  for (const [opening, closing] of kinds) {
    if (!source.startsWith(opening, at)) continue
    const end = source.indexOf(closing, at + opening.length)
    if (end < 0) return refuse('truncated')
    const characters = opening === '<![CDATA[' ? source.slice(at + opening.length, end) : ''
    return ok({ next: end + closing.length, characters })
  }
  return source[at + 1] === '!' ? refuse('xml-doctype') : undefined
}

/** The `>` that ends the tag, minding quoted attributes; -1 when there is none in a tag as long as a tag may be. */
function endOfTag(source: string, at: number): number | 'too-long' {
  let quote = 0
  const last = Math.min(source.length, at + LONGEST_TAG)
  for (let i = at + 1; i < last; i++) {
    const code = source.charCodeAt(i)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 34 || code === 39) quote = code
    else if (code === 62) return i
    else if (code === 60) return -1
  }
  return last < source.length ? 'too-long' : -1
}

const NONE: ReadonlyMap<string, string> = new Map()

function elementAt(source: string, at: number, end: number): Element | undefined {
  const inside = source.slice(at + 1, source[end - 1] === '/' ? end - 1 : end)
  const name = /^[\p{L}_][\p{L}\p{N}_.:-]*/u.exec(inside)?.[0]
  if (name === undefined) return undefined
  let attributes = NONE
  let namespace: string | undefined
  if (name.length < inside.trimEnd().length) {
    const read = new Map<string, string>()
    attributes = read
    const prefix = name.includes(':') ? `xmlns:${name.slice(0, name.indexOf(':'))}` : 'xmlns'
    for (const [key, value] of attributesIn(inside, name.length)) {
      read.set(localName(key), value)
      if (key === prefix) namespace = value
    }
  }
  return { name: localName(name), attributes, children: [], text: '', start: at, end, namespace }
}

/** The attributes one after the other: sticky, so that a try that fails is not made again at each next character. */
function* attributesIn(inside: string, from: number): Generator<readonly [string, string]> {
  const attribute = /\s+([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
  attribute.lastIndex = from
  for (let found = attribute.exec(inside); found; found = attribute.exec(inside))
    yield [found[1]!, decode(found[2] ?? found[3] ?? '')]
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : ''
    },
  )
}

/** The first element along a path of local names, or undefined. */
export function find(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let here = element
  for (const name of path) {
    if (!here) return undefined
    here = here.children.find((child) => child.name === name)
  }
  return here
}

/** All children of that local name. */
export function all(element: Element | undefined, name: string): Element[] {
  return element ? element.children.filter((child) => child.name === name) : []
}

/** The trimmed text at a path, or undefined when it is missing or blank. */
export function textAt(element: Element | undefined, ...path: readonly string[]): string | undefined {
  const text = find(element, ...path)
    ?.text.replace(/\s+/g, ' ')
    .trim()
  return text === '' ? undefined : text
}
