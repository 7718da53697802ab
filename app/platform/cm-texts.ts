/**
 * CM.com, by its Business Messaging gateway v1.0: one `POST` with the product token in a header, by which a message is
 * taken or refused with a number (developers.cm.com/messaging). Dutch; reached where no American company stands in
 * between (`gw.cmtelecom.com`): see docs/decisions/0046.
 */
import { z } from 'zod'
import { publicFetch } from './public-fetch.ts'
import type { Secrets } from './secrets.ts'
import {
  TextsSilent,
  TextUnsure,
  type TextAccount,
  type TextHandedOver,
  type TextLine,
  type TextNetwork,
} from './text-messages.ts'

const SECONDS = 20
/** A long message goes in parts, and is one on the phone. */
const MOST_PARTS = 3

const answered = z.object({
  errorCode: z.int().optional(),
  messages: z
    .array(z.object({ status: z.string(), messageErrorCode: z.int().optional() }))
    .nullish()
    .transform((messages) => messages ?? []),
})

type Refused = Extract<TextHandedOver, { kind: 'refused' }>['why']

/** Their numbers, and ours. What is not here is `other`. */
const REFUSED: Readonly<Record<number, Refused>> = {
  101: 'key',
  102: 'balance',
  103: 'key',
  302: 'number',
  303: 'number',
  402: 'number',
}

/** What the network layer says when nothing was handed over at all. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'])

/** For what the key of an account is sealed. */
const SEAL = 'text message key'

/**
 * The gateway as this installation knows it.
 *
 * @param address of the gateway: of the installation, not of a co-operative
 */
export function cmTexts(address: string, secrets: Pick<Secrets, 'seal' | 'unseal'>): TextNetwork {
  const opened = (sealedKey: string): string | undefined => {
    try {
      return secrets.unseal(SEAL, sealedKey)
    } catch {
      return undefined
    }
  }
  return {
    seal: (key) => secrets.seal(SEAL, key),
    holds: (sealedKey, key) => opened(sealedKey) === key,
    connect({ sender, sealedKey }) {
      const key = opened(sealedKey)
      return key === undefined ? undefined : line(address, sender, key)
    },
  }
}

function line(address: string, sender: TextAccount['sender'], key: string): TextLine {
  return {
    async send(id, to, text) {
      const { status, body } = await posted(address, key, {
        messages: {
          msg: [
            {
              allowedChannels: ['SMS'],
              from: sender,
              to: [{ number: to.replace(/^\+/, '00') }],
              body: { type: 'auto', content: text },
              minimumNumberOfMessageParts: 1,
              maximumNumberOfMessageParts: MOST_PARTS,
              reference: id,
            },
          ],
        },
      })
      return handedOver(status, body)
    },
  }
}

/** @throws TextUnsure for an answer that says neither */
function handedOver(status: number, body: unknown): TextHandedOver {
  if (status === 401 || status === 403) return { kind: 'refused', why: 'key' }
  if (status === 402) return { kind: 'refused', why: 'balance' }
  const read = answered.safeParse(body)
  if (!read.success) {
    if (status >= 400) return { kind: 'refused', why: 'other' }
    throw new TextUnsure('an answer that cannot be read')
  }
  const [message] = read.data.messages
  if (status < 300 && message?.status === 'Accepted') return { kind: 'taken' }
  const code = message?.messageErrorCode || read.data.errorCode || 0
  if (status < 300 && code === 0) throw new TextUnsure(`an answer without a word we know: ${message?.status}`)
  return { kind: 'refused', why: REFUSED[code] ?? 'other' }
}

/** @throws TextsSilent when nothing was taken, TextUnsure when that is not known */
async function posted(address: string, key: string, message: unknown) {
  const send = address.startsWith('https:') ? publicFetch : fetch
  try {
    const answer = await send(address, {
      method: 'POST',
      headers: {
        'x-cm-producttoken': key,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify(message),
      // A redirect would carry the key to somebody whom nobody named.
      redirect: 'manual',
      signal: AbortSignal.timeout(SECONDS * 1000),
    })
    // These say that it was not looked at.
    if (answer.status === 429 || answer.status === 503) throw new TextsSilent(`busy: ${answer.status}`)
    if (answer.status >= 500) throw new TextUnsure(`their trouble: ${answer.status}`)
    return { status: answer.status, body: jsonOf(await answer.text()) }
  } catch (error) {
    if (error instanceof TextsSilent || error instanceof TextUnsure) throw error
    const code = (error as { cause?: { code?: string } }).cause?.code ?? ''
    // What the network layer says may name addresses; its kind is enough.
    if (NOT_REACHED.has(code)) throw new TextsSilent(code)
    throw new TextUnsure(code || (error as Error).name)
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
