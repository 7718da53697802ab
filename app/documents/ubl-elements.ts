/** The pieces of a UBL file. What holds nothing is left out: an empty element is forbidden (R008). */

/** A `cac` element around others; nothing when there are none. */
export function of(name: string, content: string): string {
  return content === '' ? '' : `<cac:${name}>${content}</cac:${name}>`
}

/** A `cbc` element with a text; nothing when there is none. @param attributes made by `attribute` */
export function text(name: string, value: string | undefined, attributes = ''): string {
  const clean = written(value ?? '')
  return clean === '' ? '' : `<cbc:${name}${attributes}>${clean}</cbc:${name}>`
}

/** An element without prefix around others. */
export function element(name: string, content: string, attributes: string): string {
  return `<${name}${attributes}>\n${content.replace(/\n{2,}/g, '\n')}\n</${name}>`
}

export function attribute(name: string, value: string): string {
  return ` ${name}="${written(value)}"`
}

const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in XML: without what XML 1.0 cannot hold, spaces at its ends, and what would be markup. */
function written(value: string): string {
  return value
    .replace(NOT_IN_XML, '')
    .trim()
    .replace(/[&<>"]/g, (one) => ESCAPED[one]!)
}
