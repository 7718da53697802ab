/** A server that speaks the API of Mollie as far as we use it, with its errors. For tests, in this process. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Money = { currency: string; value: string }
/** A payment as it stands there; tests change it. */
export type Payment = {
  id: string
  status: string
  amount: Money
  amountRefunded?: Money
  amountChargedBack?: Money
  paidAt?: string
  metadata: { id: string }
  redirectUrl: string
  webhookUrl?: string
}

export type MollieServer = {
  readonly url: string
  readonly apiKey: string
  readonly payments: Payment[]
  /** What each next request gets instead of its answer; `after`: it is done, and the line breaks. */
  readonly instead: (number | 'drop' | 'nonsense' | 'after')[]
  asked(): number
  close(): Promise<void>
}

/** Starts it on a free port of this machine. */
export async function startMollie(): Promise<MollieServer> {
  const apiKey = 'test_SleutelVanDeProef0123456789'
  const payments: Payment[] = []
  const byKey = new Map<string, Payment>()
  const instead: MollieServer['instead'] = []
  let asked = 0

  function make(key: string, body: Omit<Payment, 'id' | 'status'>): [number, unknown] {
    if (!/^\d+\.\d\d$/.test(body.amount.value)) return [422, { title: 'Unprocessable Entity' }]
    const known = byKey.get(key)
    const payment = known ?? { ...body, id: `tr_${payments.length + 1}Proef`, status: 'open' }
    if (!known) payments.push(payment)
    byKey.set(key, payment)
    return [201, { ...payment, _links: { checkout: { href: `http://127.0.0.1/kassa/${payment.id}` } } }]
  }

  const server = createServer((request, response) => {
    asked++
    let text = ''
    request.on('data', (part: Buffer) => (text += part.toString()))
    request.on('end', () => {
      const other = instead.shift()
      if (other === 'drop') return void request.socket.destroy()
      if (typeof other === 'number') return void response.writeHead(other).end('{}')
      if (other === 'nonsense') return void response.writeHead(200).end('<html>')
      const path = request.url ?? ''
      let answer: [number, unknown] = [404, { title: 'Not Found' }]
      if (request.headers.authorization !== `Bearer ${apiKey}`) answer = [401, { title: 'Unauthorized' }]
      else if (path === '/methods/ideal') answer = [200, { id: 'ideal' }]
      else if (path === '/payments')
        answer = make(
          String(request.headers['idempotency-key']),
          JSON.parse(text) as Omit<Payment, 'id' | 'status'>,
        )
      else {
        const payment = payments.find(({ id }) => path === `/payments/${id}`)
        if (payment) answer = [200, payment]
      }
      if (other === 'after') return void request.socket.destroy()
      response.writeHead(answer[0], { 'content-type': 'application/hal+json' }).end(JSON.stringify(answer[1]))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    apiKey,
    payments,
    instead,
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
