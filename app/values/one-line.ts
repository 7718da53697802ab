import { withoutInvisible } from './invisible.ts'

/**
 * A name as one line, also when it was pasted as two: line breaks, tabs and other white space become one space each,
 * control characters
 * and what nobody sees go. A name stands in mails, on paper and in lists, where a second line would be something else.
 */
export function onOneLine(name: string): string {
  return withoutInvisible(name)
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}
