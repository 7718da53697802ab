import { serve, type HttpBindings, type ServerType } from '@hono/node-server'
import { NETWORK_ADDRESS } from './domains/people/index.ts'
import { networkAddressOf } from './web/network-address.ts'

type Answer = (request: Request) => Response | Promise<Response>

/** A server that listens already, so that its address is known, and answers once it is told how. */
export type Listening = {
  readonly server: ServerType
  readonly port: number
  answerWith(answer: Answer): void
}

/**
 * Listens on a port. Each request is told, in a header that nobody outside can set, from which network address it came.
 *
 * @param trustedProxies our own proxies, whose word we take for who is behind them
 * @returns undefined when the port is in use
 * @throws Error of the system when it may not be used at all
 */
export function listenOn(
  host: string,
  port: number,
  trustedProxies: readonly string[],
): Promise<Listening | undefined> {
  let answer: Answer = () => new Response('', { status: 503, headers: { 'retry-after': '1' } })
  const fetch = (request: Request, { incoming }: HttpBindings) => {
    const from = networkAddressOf(
      incoming.socket.remoteAddress,
      request.headers.get('x-forwarded-for'),
      trustedProxies,
    )
    request.headers.set(NETWORK_ADDRESS, from)
    return answer(request)
  }
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: (request, env) => fetch(request, env as HttpBindings), hostname: host, port },
      (info) => resolve({ server, port: info.port, answerWith: (how) => (answer = how) }),
    )
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
  })
}
