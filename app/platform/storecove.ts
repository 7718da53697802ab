/**
 * The access point Storecove, by its API v2 (api.storecove.com/api/v2): `discovery/receives`, `document_submissions`
 * with raw UBL, `webhook_instances` as a queue to read from, `document_submissions/…/evidence` as proof,
 * `legal_entities`.
 */
import { z } from 'zod'
import {
  AccessPointSilent,
  type AccessPoint,
  type AccessPointAccount,
  type HandedIn,
  type NetworkAddress,
  type NetworkAnswer,
  type PeppolNetwork,
} from './access-point.ts'
import { publicFetch } from './public-fetch.ts'
import type { Secrets } from './secrets.ts'

const SECONDS = 30
/** What is kept of what they say about a refusal. */
const MOST_WORDS = 1000

/** What Storecove calls the lists that numbers are from; what is not here has the name of the country and `VAT`. */
const SCHEMES: Readonly<Record<string, string>> = {
  '0106': 'NL:KVK',
  '0190': 'NL:OINO',
  '0198': 'DK:ERST',
  '0211': 'IT:IVA',
  '9933': 'GR:VAT',
}

const submitted = z.object({ guid: z.string().min(1).max(100) })
const problems = z.array(z.object({ source: z.string().optional(), details: z.string().optional() }))
const queued = z.object({ guid: z.string().min(1).max(100), body: z.string() })
const event = z.object({
  event_type: z.literal('document_submission'),
  event: z.string(),
  guid: z.string().min(1).max(100),
  idempotencyGuid: z.string().nullish(),
  details: z.string().nullish(),
})

/**
 * Speaks as an account.
 *
 * @param base the address of the API, without a slash at the end: of the installation, not of a co-operative
 */
export function storecove(base: string, { legalEntity, apiKey }: AccessPointAccount): AccessPoint {
  const ask = (method: string, path: string, body?: unknown) => asked(base, apiKey, method, path, body)
  return {
    isLetIn: async () => (await ask('GET', `legal_entities/${legalEntity}`)).status === 200,
    async receives(address) {
      const { scheme, id } = nameOf(address)
      const answer = await ask('POST', 'discovery/receives', {
        documentTypes: ['invoice'],
        network: 'peppol',
        metaScheme: 'iso6523-actorid-upis',
        scheme: scheme.toLowerCase(),
        identifier: id,
      })
      if (isKept(answer)) return 'key'
      const said = z.object({ code: z.string() }).safeParse(answer.body)
      return said.success && said.data.code.toUpperCase() === 'OK'
    },
    async handIn(id, to, xml): Promise<HandedIn> {
      const answer = await ask('POST', 'document_submissions', {
        legalEntityId: legalEntity,
        idempotencyGuid: id,
        routing: { eIdentifiers: [nameOf(to)] },
        document: {
          documentType: 'invoice',
          rawDocumentData: { document: Buffer.from(xml).toString('base64'), parseStrategy: 'ubl' },
        },
      })
      if (isKept(answer)) return { kind: 'key' }
      if (answer.status !== 200) return { kind: 'refused', words: wordsOf(answer.body) }
      return { kind: 'taken', submission: parsed(submitted, answer.body).guid }
    },
    async nextAnswer() {
      const answer = await ask('GET', 'webhook_instances/')
      return answer.status === 200 ? answerOf(parsed(queued, answer.body)) : undefined
    },
    takeAway: async (answerId) => {
      await ask('DELETE', `webhook_instances/${encodeURIComponent(answerId)}`)
    },
    async hasArrived(submission) {
      const path = `document_submissions/${encodeURIComponent(submission)}/evidence/sending`
      return (await ask('GET', path)).status === 200
    },
  }
}

/** For what the key of an account is sealed. */
const SEAL = 'access point key'

/** The network as this installation knows it. */
export function peppolNetwork(base: string, secrets: Secrets): PeppolNetwork {
  const opened = (sealedKey: string): string | undefined => {
    try {
      return secrets.unseal(SEAL, sealedKey)
    } catch {
      return undefined
    }
  }
  return {
    seal: (apiKey) => secrets.seal(SEAL, apiKey),
    holds: (sealedKey, apiKey) => opened(sealedKey) === apiKey,
    connect({ legalEntity, sealedKey }) {
      const apiKey = opened(sealedKey)
      return apiKey === undefined ? undefined : storecove(base, { legalEntity, apiKey })
    },
  }
}

function nameOf({ scheme, id }: NetworkAddress): { scheme: string; id: string } {
  return { scheme: SCHEMES[scheme] ?? `${id.slice(0, 2).toUpperCase()}:VAT`, id }
}

/** The queue holds each webhook as it would have been sent, as text. What we cannot read is about nothing of ours. */
function answerOf({ guid: id, body }: z.output<typeof queued>): NetworkAnswer {
  const read = event.safeParse(jsonOf(body))
  if (!read.success) return { id, about: undefined, words: '' }
  const { event: came, guid: submission, idempotencyGuid, details } = read.data
  return {
    id,
    about: { submission, ours: idempotencyGuid ?? undefined, came: CAME[came] ?? 'underway' },
    words: cut(details ?? ''),
  }
}

/** Other words are of steps in between. */
const CAME: Readonly<Record<string, 'delivered' | 'refused'>> = {
  succeeded: 'delivered',
  failed: 'refused',
  no_action_taken: 'refused',
}

type Answer = { readonly status: number; readonly body: unknown }

/** @throws AccessPointSilent for what may go better later: no answer, too many questions, their own trouble */
async function asked(
  base: string,
  apiKey: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const headers = { authorization: `Bearer ${apiKey}`, accept: 'application/json' }
  const init: RequestInit = {
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    // A redirect would carry the key to somebody whom nobody named.
    redirect: 'manual',
    signal: AbortSignal.timeout(SECONDS * 1000),
  }
  const send = base.startsWith('https:') ? publicFetch : fetch
  const operation = `${method} ${path.split('/')[0]}`
  try {
    const answer = await send(`${base}/${path}`, init)
    const text = await answer.text()
    if (answer.status < 500 && answer.status !== 429 && answer.status !== 408)
      return { status: answer.status, body: jsonOf(text) }
    throw new AccessPointSilent(`${operation}: ${answer.status}`)
  } catch (error) {
    if (error instanceof AccessPointSilent) throw error
    // What the network layer says may name addresses; its kind is enough.
    throw new AccessPointSilent(`${operation}: ${(error as Error).name}`)
  }
}

/** Whether the door is kept shut: the key is wrong, or not for this. */
function isKept({ status }: Answer): boolean {
  return status === 401 || status === 403
}

function parsed<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
  const read = shape.safeParse(body)
  if (!read.success) throw new AccessPointSilent('an answer that cannot be read')
  return read.data
}

function wordsOf(body: unknown): string {
  const read = problems.safeParse(body)
  if (!read.success) return ''
  return cut(read.data.map(({ source, details }) => [source, details].filter(Boolean).join(': ')).join('\n'))
}

function cut(words: string): string {
  return words.slice(0, MOST_WORDS).trim()
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
