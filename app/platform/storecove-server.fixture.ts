/** A server that speaks the API of Storecove as far as we use it, with its errors. For tests, in this process. */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A document as it came in. */
export type Received = {
  readonly guid: string
  readonly idempotencyGuid: string
  readonly legalEntityId: number
  readonly to: string
  readonly xml: string
}

export type StorecoveServer = {
  readonly url: string
  readonly apiKey: string
  readonly legalEntity: number
  /** Who is on the network: `NL:KVK 23456789`. */
  readonly participants: Set<string>
  readonly received: Received[]
  /** What each next request gets instead of its answer; empty: all is well. `drop` breaks the connection. */
  readonly instead: (number | 'drop' | 'nonsense' | 'after')[]
  /** With what documents are refused; undefined: they are taken. */
  refusing: readonly { readonly source?: string; readonly details?: string }[] | undefined
  /** How many requests there were. */
  asked(): number
  /** Puts an answer in the queue. */
  says(of: { guid: string; idempotencyGuid?: string }, came: string, details?: string): void
  /** Puts something in the queue that is about no document of ours. */
  saysSomethingElse(body: string): void
  /** Has the proof that it arrived. */
  arrived(guid: string): void
  waiting(): number
  close(): Promise<void>
}

/** Starts it on a free port of this machine. */
export async function startStorecove(): Promise<StorecoveServer> {
  const [apiKey, legalEntity] = ['sleutel-van-de-proef', 4711]
  const queue: { guid: string; body: string }[] = []
  const proven = new Set<string>()
  const state = {
    participants: new Set<string>(),
    received: [] as Received[],
    instead: [] as StorecoveServer['instead'],
    refusing: undefined as StorecoveServer['refusing'],
  }
  let asked = 0

  function answer(method: string, path: string, body: Body): [number, unknown?] {
    if (method === 'GET' && path === `/legal_entities/${legalEntity}`) return [200, { id: legalEntity }]
    if (path.startsWith('/legal_entities/')) return [404]
    if (path === '/discovery/receives') {
      const known = state.participants.has(`${String(body.scheme).toUpperCase()} ${body.identifier}`)
      return [200, { code: known ? 'OK' : 'nok', email: false }]
    }
    if (method === 'POST' && path === '/document_submissions') return submit(state, legalEntity, body)
    if (path === '/webhook_instances/') return queue[0] ? [200, queue[0]] : [204]
    if (method === 'DELETE' && path.startsWith('/webhook_instances/')) {
      const at = queue.findIndex(({ guid }) => path.endsWith(guid))
      if (at >= 0) queue.splice(at, 1)
      return [at >= 0 ? 204 : 404]
    }
    const evidence = /^\/document_submissions\/([^/]+)\/evidence\/sending$/.exec(path)
    return evidence && proven.has(evidence[1]!) ? [200, { network: 'peppol' }] : [404]
  }

  const server = createServer((request, response) => {
    asked++
    void respond(request, response, state.instead.shift(), (body) => {
      const isLetIn = request.headers.authorization === `Bearer ${apiKey}`
      return isLetIn ? answer(request.method ?? '', request.url ?? '', body) : [401]
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiKey,
    legalEntity,
    asked: () => asked,
    says({ guid, idempotencyGuid }: { guid: string; idempotencyGuid?: string }, event: string, details = '') {
      const told = { event_type: 'document_submission', event, details, guid, idempotencyGuid }
      queue.push({ guid: randomUUID(), body: JSON.stringify(told) })
    },
    saysSomethingElse: (body: string) => void queue.push({ guid: randomUUID(), body }),
    arrived: (guid: string) => void proven.add(guid),
    waiting: () => queue.length,
    close: () => new Promise<void>((done) => server.close(() => done())),
  })
}

/** Answers, or does instead what was asked for. */
async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  instead: StorecoveServer['instead'][number] | undefined,
  answer: (body: Body) => [number, unknown?],
): Promise<void> {
  const text = await bodyOf(request)
  if (instead === 'drop') return void request.socket.destroy()
  if (instead === 'nonsense') return void response.writeHead(200).end('<html>')
  if (typeof instead === 'number') {
    response.writeHead(instead, instead === 302 ? { location: 'http://127.0.0.1:1/elders' } : {})
    return void response.end('{}')
  }
  const [status, said] = answer((text === '' ? {} : JSON.parse(text)) as Body)
  // Taken, and then nothing comes back: the worst moment for a connection to break.
  if (instead === 'after') return void request.socket.destroy()
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(said === undefined ? undefined : JSON.stringify(said))
}

type Taking = Pick<StorecoveServer, 'received' | 'refusing'>

/** Takes a document, once for each id of the sender. */
function submit(state: Taking, legalEntity: number, body: Body): [number, unknown?] {
  if (body.legalEntityId !== legalEntity) return [403]
  if (state.refusing) return [422, state.refusing]
  const again = state.received.find((one) => one.idempotencyGuid === body.idempotencyGuid)
  if (again) return [200, { guid: again.guid }]
  const [to] = body.routing!.eIdentifiers
  const guid = randomUUID()
  const { legalEntityId, idempotencyGuid = '', document } = body
  const xml = Buffer.from(document!.rawDocumentData.document, 'base64').toString()
  state.received.push({ guid, idempotencyGuid, legalEntityId, to: `${to!.scheme} ${to!.id}`, xml })
  return [200, { guid }]
}

type Body = {
  readonly scheme?: string
  readonly identifier?: string
  readonly legalEntityId: number
  readonly idempotencyGuid?: string
  readonly routing?: { readonly eIdentifiers: { readonly scheme: string; readonly id: string }[] }
  readonly document?: { readonly rawDocumentData: { readonly document: string } }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts).toString()
}
