import { XMLParser, XMLValidator } from 'fast-xml-parser'

/**
 * Whether an SVG is a drawing and nothing else: no script, no events, no animation (it can change a link),
 * no HTML, no piece that is drawn again and again (`use`: a small file can ask for a billion), nothing fetched from
 * elsewhere, and a size that can be drawn. Unsure is no.
 *
 * We show it in an `img`, where scripts do not run, and serve it with a policy that forbids them; this is
 * the third lock, for whoever saves the file and opens it.
 *
 * @param text of the whole file
 */
export function isHarmlessSvg(text: string): boolean {
  // A document type may define entities, which hide anything; what drawing programs write is short and defines none.
  const types = text.match(/<!DOCTYPE/gi)?.length ?? 0
  if (types > 1 || (types === 1 && !/<!DOCTYPE[^<>[\]]{0,500}>/i.test(text))) return false
  if (/<!(ENTITY|ELEMENT|ATTLIST)/i.test(text) || /<\?(?!xml[\s?])/i.test(text)) return false
  if (XMLValidator.validate(text) !== true) return false
  const nodes = nodesOf(text)
  if (!nodes) return false
  const roots = nodes.filter((node) => nameOf(node) !== undefined && !nameOf(node)!.startsWith('?'))
  const [root] = roots
  if (!root || roots.length > 1 || localName(nameOf(root)!) !== 'svg') return false
  return hasSize(attributesOf(root)) && isHarmlessNode(root)
}

/** What stands in it; undefined when the parser will not read it, as when it is nested a thousand deep. */
function nodesOf(text: string): Node[] | undefined {
  try {
    return parser.parse(text) as Node[]
  } catch {
    return undefined
  }
}

/** Width, height and view box are more than nothing, in so far as they are told: else no paper can show it. */
function hasSize({ width, height, viewBox }: Readonly<Record<string, string>>): boolean {
  const sides = [width, height].filter((side) => side !== undefined)
  if (!sides.every((side) => LENGTH.test(side.trim()) && Number.parseFloat(side) > 0)) return false
  if (viewBox === undefined) return true
  const numbers = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return numbers.length === 4 && numbers.every(Number.isFinite) && numbers[2]! > 0 && numbers[3]! > 0
}

const LENGTH = /^\d*\.?\d+(e\d)?(px|pt|pc|mm|cm|in|em|ex|%)?$/

/**
 * One element (or text) as the parser gives it with `preserveOrder`: `{ g: [children], ':@': { '@id': 'a' }
 * }`.
 */
type Node = Readonly<Record<string, unknown>>

const ATTRIBUTES = ':@'
const TEXT = '#text'

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
  htmlEntities: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
  cdataPropName: TEXT,
})

const HARMFUL = new Set([
  'use',
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'handler',
  'listener',
  'html',
  'body',
  'link',
  'meta',
  'base',
  'form',
  'animate',
  'animatetransform',
  'animatemotion',
  'animatecolor',
  'set',
  'discard',
  'feimage',
])

function isHarmlessNode(node: Node): boolean {
  const name = nameOf(node)
  if (name === undefined) return true
  if (HARMFUL.has(localName(name))) return false
  const attributes = Object.entries(attributesOf(node))
  if (!attributes.every(([attribute, value]) => isHarmlessAttribute(attribute, value))) return false
  const children = node[name] as Node[]
  if (localName(name) === 'style')
    return isHarmlessStyle(textOf(children)) && children.every((child) => nameOf(child) === undefined)
  return children.every(isHarmlessNode)
}

function isHarmlessAttribute(name: string, value: string): boolean {
  const local = localName(name)
  if (local.startsWith('on')) return false
  // Elements of HTML under a prefix of their own are HTML all the same.
  if (name === 'xmlns' || name.startsWith('xmlns:')) return !/xhtml|mathml/i.test(value)
  if (local === 'href' || local === 'src' || local === 'base') return isInside(value)
  return isHarmlessStyle(value)
}

/** Refers to a piece of the drawing itself, or is a picture of dots in the file. */
function isInside(address: string): boolean {
  const plain = address.replace(/[\s\u0000-\u001f]/g, '')
  return plain.startsWith('#') || /^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]*$/.test(plain)
}

/** A backslash can write any letter in CSS another way, so there is none in a plain drawing. */
function isHarmlessStyle(css: string): boolean {
  const plain = withoutComments(css)
    .replace(/[\s\u0000-\u001f]/g, '')
    .toLowerCase()
  if (/@import|javascript:|expression\(|\\|image-set\(|src\(/.test(plain)) return false
  return [...plain.matchAll(/url\(["']?([^"')]*)/g)].every((match) => isInside(match[1]!))
}

/** By hand and once through: a regular expression looks for an end that is not there from each start anew. */
function withoutComments(css: string): string {
  let kept = ''
  let at = 0
  for (;;) {
    const start = css.indexOf('/*', at)
    const end = start < 0 ? -1 : css.indexOf('*/', start + 2)
    if (end < 0) return kept + css.slice(at)
    kept += css.slice(at, start)
    at = end + 2
  }
}

function attributesOf(node: Node): Readonly<Record<string, string>> {
  return (node[ATTRIBUTES] ?? {}) as Record<string, string>
}

function nameOf(node: Node): string | undefined {
  return Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT)
}

function localName(name: string): string {
  return name.split(':').at(-1)!.toLowerCase()
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => textIn(node[TEXT])).join('')
}

function textIn(value: unknown): string {
  return Array.isArray(value) ? textOf(value as Node[]) : typeof value === 'string' ? value : ''
}
