import { createHash } from 'node:crypto'
import type { Email } from 'postal-mime'
import type { GivenPage } from './hand-in-receipt.ts'
import { sha256Of } from '../../values/sha256.ts'

/** A mail for receipts, as far as we look at it. */
export type ReceiptMail = {
  /** SHA-256 of what identifies it. */
  readonly fingerprint: Buffer
  /** In lower case; what the mail says, which proves nothing. */
  readonly from: string
  /** To whom it was sent, in lower case. */
  readonly to: readonly string[]
  /** A machine wrote it: an answer of somebody away, a list, a bounce. Nothing in it is taken. */
  readonly isAutomatic: boolean
  readonly attachments: readonly GivenPage[]
}

/** More attachments of one mail are not looked at. */
const MOST = 20
/** Smaller pictures within the text are logos and smileys, not receipts. */
const LEAST_INLINE = 20_000

/** What there is to know of a mail. Its text is not looked at. */
export function receiptMailOf(email: Email): ReceiptMail {
  const attachments = email.attachments.slice(0, MOST).flatMap((one): GivenPage[] => {
    const content = typeof one.content === 'string' ? Buffer.from(one.content) : new Uint8Array(one.content)
    const isDecoration = one.related === true && content.length < LEAST_INLINE
    const isLetter = /^(text|message|multipart)\//.test(one.mimeType)
    return isDecoration || isLetter ? [] : [{ name: nameOf(one.filename), content }]
  })
  const from = addressesIn([email.from]).at(0) ?? ''
  return {
    fingerprint: fingerprintOf(email, from, attachments),
    from,
    to: [...new Set([...addressesIn([...(email.to ?? []), ...(email.cc ?? [])]), ...deliveredTo(email)])],
    isAutomatic: isAutomatic(email),
    attachments,
  }
}

/** By its id, its sender and what is in it: an id alone is chosen by who sends. */
function fingerprintOf(email: Email, from: string, attachments: readonly GivenPage[]): Buffer {
  const hash = createHash('sha256').update(`${email.messageId ?? ''}\0${from}\0${email.date ?? ''}`)
  for (const { content } of attachments) hash.update('\0').update(sha256Of(content))
  return hash.digest()
}

/** RFC 3834 §5; and what lists and bouncing servers write. */
function isAutomatic({ headers }: Email): boolean {
  return headers.some(({ key, value }) => {
    if (key === 'auto-submitted') return !/^\s*no\b/i.test(value)
    if (key === 'precedence') return /bulk|junk|list|auto_reply/i.test(value)
    if (key === 'return-path') return /^\s*<>\s*$/.test(value)
    return key === 'list-id' || key === 'x-autoreply' || key === 'x-autorespond'
  })
}

function deliveredTo({ headers }: Email): string[] {
  return headers
    .filter(({ key }) => ['delivered-to', 'x-original-to', 'envelope-to'].includes(key))
    .map(({ value }) => value.replace(/[<>\s]/g, '').toLowerCase())
}

function addressesIn(given: readonly (Email['from'] | undefined)[]): string[] {
  return given
    .flatMap((one) => (one?.group ? one.group : one ? [one] : []))
    .map(({ address }) => (address ?? '').trim().toLowerCase().slice(0, 320))
    .filter((address) => address.includes('@'))
}

function nameOf(given: string | null): string {
  return (given ?? '').replaceAll('\u0000', '').slice(-200) || 'bon'
}

/**
 * Which co-operative a mail is for, by the word behind the plus in our address: `bonnen+gildehuis@example.org`.
 *
 * @param address of the mailbox: `bonnen@example.org`
 */
export function slugIn(to: readonly string[], address: string): string | undefined {
  const [box = '', host = ''] = address.toLowerCase().split('@')
  for (const one of to) {
    const [name = '', its = ''] = one.split('@')
    if (its === host && name.startsWith(`${box}+`)) return name.slice(box.length + 1)
  }
  return undefined
}

/** The address to which members of a co-operative mail their receipts. */
export function addressFor(slug: string, address: string): string {
  const [box, host] = address.split('@')
  return `${box}+${slug}@${host}`
}
