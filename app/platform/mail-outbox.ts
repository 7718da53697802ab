import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../values/id.ts'
import { systemClock } from './clock.ts'
import { makePrivateFolder } from './private-folder.ts'
import { attachmentsOf, bare, type Mail } from './mail-message.ts'

type Headers = {
  readonly from: string | { readonly name: string; readonly address: string }
  readonly to: string
  readonly subject: string
}

/**
 * Puts a mail in a folder, as `….eml` (exactly what would have been sent) and as `….txt` beside it (to read). The
 * names sort by time. For installations without SMTP, demos and tests.
 */
export async function writeToOutbox(folder: string, headers: Headers, mail: Mail) {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message, messageId } = await transport.sendMail({
    ...headers,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    attachments: attachmentsOf(mail),
  })
  makePrivateFolder(folder)
  const name = `${newId(systemClock().at)}-${plain(mail.to)}`
  await writeFile(join(folder, `${name}.eml`), message as Buffer, { mode: 0o600 })
  await writeFile(join(folder, `${name}.txt`), readable(headers, mail), { mode: 0o600 })
  return { messageId: bare(messageId) }
}

function readable(headers: Headers, mail: Mail): string {
  const { from } = headers
  const files = (mail.attachments ?? []).map(
    ({ name, content }) => `Attachment: ${name} (${content.length} bytes)`,
  )
  return [
    `From: ${typeof from === 'string' ? from : `${from.name} <${from.address}>`}`,
    `To: ${headers.to}`,
    `Subject: ${headers.subject}`,
    ...files,
    '',
    mail.text,
    '',
  ].join('\n')
}

/** An address as a piece of a file name, with nothing in it that means something to a file system. */
function plain(address: string): string {
  return address
    .replace(/[^A-Za-z0-9.@-]/g, '_')
    .replace(/\.{2,}/g, '_')
    .slice(0, 80)
}
