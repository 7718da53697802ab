/** The XML of an e-invoice as a tree that is only read: opened with care, because it comes from strangers. Pure. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isTooMuch, withoutAttachments } from './ubl-size.ts'

/** The largest that is taken in: an e-invoice with its attachments is smaller. */
export const MOST_UBL_BYTES = 10 * 1024 * 1024

export type XmlRefusal = 'xml-doctype' | 'xml-unreadable' | 'xml-too-large'

export type XmlNode = { readonly [name: string]: unknown }

/**
 * Opens it, without its attachments and the prefixes of its names.
 *
 * @returns refused `xml-too-large`, `xml-unreadable`, and `xml-doctype`: never in an e-invoice, often an attack
 */
export function openXml(bytes: Uint8Array): Result<XmlNode, XmlRefusal> {
  if (bytes.length > MOST_UBL_BYTES) return refuse('xml-too-large')
  const whole = decoded(bytes)
  if (whole === undefined) return refuse('xml-unreadable')
  const text = withoutAttachments(whole)
  if (isTooMuch(text)) return refuse('xml-too-large')
  if (/<!\s*(?:doctype|entity)/i.test(text)) return refuse('xml-doctype')
  const root = rootOf(text)
  return root === undefined ? refuse('xml-unreadable') : ok(root)
}

function decoded(bytes: Uint8Array): string | undefined {
  const named = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  )
  const encoding = named?.[1]?.toLowerCase() ?? 'utf-8'
  if (!['utf-8', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252'].includes(encoding)) return undefined
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function rootOf(text: string): XmlNode | undefined {
  if (XMLValidator.validate(text) !== true) return undefined
  const parser = new XMLParser({
    removeNSPrefix: true,
    ignoreAttributes: true,
    parseTagValue: false,
    htmlEntities: true,
    ignoreDeclaration: true,
  })
  try {
    const root: unknown = parser.parse(text)
    return isNode(root) ? root : undefined
  } catch {
    return undefined
  }
}

/** Whether it has children of its own. */
export function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every child of a name, also when there is one. */
export function all(node: XmlNode, name: string): XmlNode[] {
  const found = Object.hasOwn(node, name) ? node[name] : undefined
  return (Array.isArray(found) ? found : [found]).filter(isNode)
}

/** The node at the end of a path; undefined when it is not there. */
export function at(node: XmlNode, ...path: readonly string[]): XmlNode | undefined {
  let here: XmlNode | undefined = node
  for (const name of path) here = here && all(here, name)[0]
  return here
}

/** The text of the first child at the end of a path; empty when there is none. */
export function textAt(node: XmlNode, ...path: readonly string[]): string {
  const parent = at(node, ...path.slice(0, -1))
  const found = parent && Object.hasOwn(parent, path.at(-1)!) ? parent[path.at(-1)!] : undefined
  const [first] = Array.isArray(found) ? (found as unknown[]) : [found]
  return typeof first === 'string' ? first.replace(/\s+/g, ' ').trim() : ''
}

/** A number without the spaces and dots that people read it by. */
export function plain(text: string): string {
  return text.replace(/[\s.]/g, '').toUpperCase()
}
