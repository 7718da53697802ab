import { carryOut } from '../../platform/carry-out.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import { takeMail as takeFromServer, type ArrivedMail } from '../../platform/mailbox.ts'
import { newId, type Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'
import { allCooperatives } from '../cooperative/index.ts'
import { receiptMailOf, slugIn, type ReceiptMail } from './receipt-mail.ts'
import { takeMail } from './take-mail.ts'

/** The mailbox of the installation for receipts: how it is reached, and its address. */
export type ReceiptMailbox = { readonly url: string; readonly address: string }

export type MailboxNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  readonly log: (line: string) => void
}

/** Reads the mailbox once: each mail not seen yet goes to the co-operative it is for. @returns how many were read */
export function readMailbox(needs: MailboxNeeds, mailbox: ReceiptMailbox): Promise<number> {
  return takeFromServer(mailbox.url, (mail) => takeOne(needs, mailbox, mail))
}

async function takeOne(needs: MailboxNeeds, mailbox: ReceiptMailbox, arrived: ArrivedMail): Promise<void> {
  const { perform, clock } = needs
  const mail = await parsed(arrived)
  const cooperativeId = await placeOf(needs, mailbox, mail)
  if (!cooperativeId) {
    needs.log(`a mail for receipts names no co-operative: ${mail.fingerprint.toString('hex').slice(0, 12)}`)
    return
  }
  const isOwn = mail.from === mailbox.address.toLowerCase()
  const trouble = mail.trouble ?? (mail.isAutomatic || isOwn ? ('automatic' as const) : undefined)
  const input = {
    fingerprint: mail.fingerprint.toString('hex'),
    from: mail.from,
    attachments: trouble ? [] : [...mail.attachments],
    ...(trouble ? { trouble } : {}),
  }
  await carryOut(perform, takeMail, { kind: 'job', cooperativeId }, input, newId(clock().at))
}

type ParsedMail = ReceiptMail & { readonly trouble?: 'too-large' | 'unreadable' }

/** What was too large has its headers looked at: enough to say whose it was. */
async function parsed({ source, headers, isWhole }: ArrivedMail): Promise<ParsedMail> {
  const bytes = isWhole ? source : headers
  const { default: PostalMime } = await import('postal-mime')
  try {
    const email = await PostalMime.parse(bytes, { maxNestingDepth: 30, maxHeadersSize: 262_144 })
    return { ...receiptMailOf(email), ...(isWhole ? {} : { trouble: 'too-large' as const }) }
  } catch {
    const fingerprint = sha256Of(bytes)
    return { fingerprint, from: '', to: [], isAutomatic: false, attachments: [], trouble: 'unreadable' }
  }
}

/** By the word behind the plus; without one, when there is only one co-operative it can be for. */
async function placeOf(
  { database }: MailboxNeeds,
  { address }: ReceiptMailbox,
  { to }: ReceiptMail,
): Promise<Id<'cooperative'> | undefined> {
  const all = await database.read({ kind: 'operator' }, (tx) => allCooperatives(tx))
  const slug = slugIn(to, address)
  if (slug !== undefined) return all.find((one) => one.slug === slug)?.id
  return all.length === 1 ? all[0]!.id : undefined
}
