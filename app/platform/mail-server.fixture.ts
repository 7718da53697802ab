import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A mail that arrived, as it came over the wire. */
export type Arrived = { readonly from: string; readonly to: string; readonly data: string }

/** A small SMTP server (RFC 5321) for tests: takes every mail, or says what it is told to say to DATA. */
export async function smtpServer(): Promise<{
  url: string
  arrived: Arrived[]
  answerData(answer: string | undefined): void
  close(): Promise<void>
}> {
  const arrived: Arrived[] = []
  let refusal: string | undefined
  const server = createServer((socket) =>
    converse(
      socket,
      (mail) => arrived.push(mail),
      () => refusal,
    ),
  )
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    answerData: (answer) => void (refusal = answer),
    close: () => new Promise((done) => server.close(() => done())),
  }
}

function converse(socket: Socket, keep: (mail: Arrived) => void, refusal: () => string | undefined): void {
  let [buffer, from, to, inData] = ['', '', '', false]
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 proef ESMTP')
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    buffer += chunk.toString('latin1')
    for (;;) {
      const end = inData ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n')
      if (end < 0) return
      const piece = buffer.slice(0, end)
      buffer = buffer.slice(end + (inData ? 5 : 2))
      if (inData) {
        inData = false
        keep({ from, to, data: piece.replaceAll('\r\n..', '\r\n.') })
        say('250 ok')
        continue
      }
      const verb = piece.slice(0, 4).toUpperCase()
      if (verb === 'MAIL') from = /<([^>]*)>/.exec(piece)?.[1] ?? ''
      if (verb === 'RCPT') to = /<([^>]*)>/.exec(piece)?.[1] ?? ''
      if (verb === 'DATA' && refusal() === undefined) inData = true
      say(verb === 'DATA' ? (refusal() ?? '354 go on') : verb === 'QUIT' ? '221 bye' : '250 ok')
      if (verb === 'QUIT') socket.end()
    }
  })
}
