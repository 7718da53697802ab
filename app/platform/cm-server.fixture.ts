/** A server that speaks the gateway of CM.com as far as we use it, with its refusals. For tests, in this process. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A message as it came in. */
export type TextReceived = {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly reference: string
}

export type CmServer = {
  readonly url: string
  readonly key: string
  readonly received: TextReceived[]
  /** Numbers that are no phone: refused with 303. */
  readonly noPhones: Set<string>
  /** Whether there is money on the account. */
  hasBalance: boolean
  /**
   * What each next request gets instead of its answer; empty: all is well. `drop` breaks the connection before anything
   * was taken; `after` takes the message, and then breaks it.
   */
  readonly instead: (number | 'drop' | 'after' | 'nonsense')[]
  close(): Promise<void>
}

type Body = {
  messages: {
    msg: {
      allowedChannels: string[]
      from: string
      to: { number: string }[]
      body: { content: string }
      reference: string
    }[]
  }
}

/** Starts it on a free port of this machine. */
export async function startCm(): Promise<CmServer> {
  const key = 'ab12cd34-0000-4000-8000-sleutelproef'
  const state = {
    received: [] as TextReceived[],
    noPhones: new Set<string>(),
    hasBalance: true,
    instead: [] as CmServer['instead'],
  }
  function answer(token: string | undefined, { messages }: Body): [number, unknown] {
    if (token !== key)
      return [401, { details: 'The product token is incorrect', errorCode: 103, messages: null }]
    if (!state.hasBalance) return [402, { details: 'Insufficient balance', errorCode: 102, messages: null }]
    const [message] = messages.msg
    const to = message!.to[0]!.number
    const said = { to, reference: message!.reference, parts: 1 }
    if (message!.allowedChannels.join() !== 'SMS') return [400, { errorCode: 202, messages: null }]
    if (state.noPhones.has(to))
      return [400, { errorCode: 201, messages: [{ ...said, status: 'Rejected', messageErrorCode: 303 }] }]
    state.received.push({ from: message!.from, to, text: message!.body.content, reference: said.reference })
    return [
      200,
      {
        details: 'Created 1 message(s)',
        errorCode: 0,
        messages: [{ ...said, status: 'Accepted', messageDetails: null, messageErrorCode: 0 }],
      },
    ]
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const instead = state.instead.shift()
      if (instead === 'drop') return void request.socket.destroy()
      if (typeof instead === 'number') return void response.writeHead(instead).end('{}')
      if (instead === 'nonsense') return void response.writeHead(200).end('<html>')
      const token = request.headers['x-cm-producttoken']
      const [status, body] = answer(String(token), JSON.parse(Buffer.concat(parts).toString()) as Body)
      if (instead === 'after') return void request.socket.destroy()
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0/message`,
    key,
    close: () => new Promise<void>((done) => void server.close(() => done())),
  })
}
