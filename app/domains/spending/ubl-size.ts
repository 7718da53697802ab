/**
 * How much of an e-invoice is read: reading stands in the way of everybody else, and so much takes less than a second,
 * whatever is in it. Pure.
 */

/** The most that is read, without what is in the attachments. In characters. */
export const MOST_UBL_TEXT = 2 * 1024 * 1024

/** The most tags: some five thousand lines. */
export const MOST_UBL_TAGS = 60_000

const MOST_ATTRIBUTES = 60_000

const OPENED = /<(?:[\w.-]+:)?EmbeddedDocumentBinaryObject(?:\s[^<>]*)?>/g
const NOT_BASE64 = /[^A-Za-z0-9+/=\s]/

/** The text with its attachments empty: nothing in them is read here, and they are most of it. */
export function withoutAttachments(text: string): string {
  const kept: string[] = []
  let done = 0
  for (const { 0: tag, index } of text.matchAll(OPENED)) {
    const begin = index + tag.length
    const end = text.indexOf('<', begin)
    if (end < 0) break
    // Only what can be nothing else than an attachment is left out.
    if (tag.endsWith('/>') || NOT_BASE64.test(text.slice(begin, end))) continue
    kept.push(text.slice(done, begin))
    done = end
  }
  return [...kept, text.slice(done)].join('')
}

/** Whether a text is more than is read: in characters, tags or attributes. */
export function isTooMuch(text: string): boolean {
  return (
    text.length > MOST_UBL_TEXT ||
    isMoreThan(MOST_UBL_TAGS, '<', text) ||
    isMoreThan(MOST_ATTRIBUTES, '=', text)
  )
}

function isMoreThan(most: number, what: string, text: string): boolean {
  let times = 0
  for (let at = text.indexOf(what); at >= 0 && times <= most; at = text.indexOf(what, at + 1)) times += 1
  return times > most
}
